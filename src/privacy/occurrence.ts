/** Words of a text, by their numbers: the first, and the one behind the last. */
export interface Occurrence {
  from: number;
  to: number;
}
