import type { StatedName } from './names/reading.js';

/** An entity that may be another of its kind under another name. */
export interface Subject {
  id: string;
  /** All its names, whoever states them. */
  names: readonly StatedName[];
  /** Its identifiers: value by scheme. */
  identifiers: readonly { scheme: string; value: string }[];
}
