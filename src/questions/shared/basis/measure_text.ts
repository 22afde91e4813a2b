/** A measure as the playground’s manual explains it. */
export interface MeasureText {
  /** Name of the question’s field. */
  name: string;
  question: string;
  formula: string;
  citation: string;
  caveats: readonly string[];
}
