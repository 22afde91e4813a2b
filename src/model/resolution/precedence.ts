import { Inference } from '../vocabulary/index.js';

/** What decides between assertions on one fact, besides the rank of their values. */
export interface Precedence {
  inference: Inference;
  /** Last day of the source's publication date (ISO); undefined where it is not known. */
  published?: string;
  key: string;
}

/** Order of precedence: STATED before IMPLIED before CODER_KNOWLEDGE, later published first (blank last), then key. */
export function byPrecedence(a: Precedence, b: Precedence): number {
  return (
    Inference.code[a.inference] - Inference.code[b.inference] ||
    compare(b.published ?? '', a.published ?? '') ||
    compare(a.key, b.key)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
