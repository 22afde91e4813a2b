/** An argument of a question, as an address holds it. */
export interface Argument {
  /** With the path to it: `scope.from`. */
  name: string;
  /** The name of its type in the schema, without list. */
  type: string;
  /** Takes several values, separated by commas. */
  list: boolean;
  /** Takes objects: its value is JSON. */
  json: boolean;
  /** The values that there are, where it is an enum. */
  codes?: readonly string[];
  /** What holds where it is not given, written as it would be; absent: nothing does. */
  default?: string;
}
