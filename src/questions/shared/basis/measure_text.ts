import type { ScopeUse } from '../scope/scope_use.js';

/** A measure as the playground’s manual explains it. */
export interface MeasureText {
  /** Name of the question’s field. */
  name: string;
  question: string;
  formula: string;
  citation: string;
  caveats: readonly string[];
  /** What the question makes of the scope, where it does not use every field as it is given. */
  scopeUse?: ScopeUse;
}
