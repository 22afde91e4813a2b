import type { WarningCode } from './codes.js';
import { sentence, type WarningValues } from './sentences.js';

/** A warning as it is told; with nothing to count it is left out. */
export interface WarningValue {
  code: WarningCode;
  /** How many things it concerns: events, participations, persons, fields, sources or imports, as the sentence says. */
  count: number;
  /** What the sentence is made of, by name. */
  values: object;
  sentence: string;
}

export function warning<C extends WarningCode>(code: C, count: number, values: WarningValues<C>): WarningValue {
  return { code, count, values, sentence: sentence(code, values) };
}
