/** An ERROR stops the import; a DOUBT too, unless it is accepted; a WARNING is a likely mistake; a NOTE says what was left out. */
export type Severity = 'ERROR' | 'DOUBT' | 'WARNING' | 'NOTE';

interface Kind {
  /** The sentence shown; `{found}` and `{expected}` stand for what the problem says. */
  sentence: string;
  /** What the rule is, for the documentation (Markdown). */
  meaning: string;
}

/** What may be meant, and so may be accepted. */
export interface DoubtKind extends Kind {
  severity: 'DOUBT';
  /** What to do where it is not meant: a sentence. */
  instead: string;
  /** The option that does so, where there is one. */
  option?: string;
  /** What to do where it is meant, if that is another option than `--accept`: it cannot be accepted. */
  meant?: string;
}

/** An entry of the catalogue of problems. */
export type ProblemKind = DoubtKind | (Kind & { severity: Exclude<Severity, 'DOUBT'> });
