import type { Section, Size } from '../suite.js';

/** A section with where it was measured: suites may be run one by one, on another day or machine. */
export interface Measured extends Section {
  /** The day, as ISO 8601 has it. */
  day: string;
  machine: string;
  versions: string[];
}

/** All that was measured at one size: the file `<size>.json`. */
export interface Results {
  size: Size;
  /** How much there is in the generated data, counted. */
  data: Record<string, number>;
  sections: Record<string, Measured>;
}
