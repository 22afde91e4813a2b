/** An ERROR stops the import; a WARNING is a likely mistake; a NOTE says what was left out. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

/** An entry of the catalogue of problems. */
export interface ProblemKind {
  severity: Severity;
  /** The sentence shown; `{found}` and `{expected}` stand for what the problem says. */
  sentence: string;
  /** What the rule is, for the documentation (Markdown). */
  meaning: string;
}
