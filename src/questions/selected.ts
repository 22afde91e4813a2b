import type { Context } from '../graph/context.js';
import { select, type Selection } from '../snapshot/selection.js';
import { View } from '../snapshot/view.js';
import { DEFAULT_SCOPE } from '../snapshot/scope.js';
import { parametersOf, scopeOf, type ScopeInput } from './scope_input.js';

/** The defaults of a scope that is not given, as GraphQL fills them in where one is. */
const DEFAULTS = { ...DEFAULT_SCOPE, windowRule: 'OVERLAPS' } as unknown as ScopeInput;

/** What a scope selects from the facts as of now, and the scope as the answer repeats it. */
export async function selectionOf(
  context: Context,
  scope: ScopeInput | null | undefined,
): Promise<{ selection: Selection; parameters: Record<string, unknown> }> {
  const input = scope ?? DEFAULTS;
  const [snapshot, visibility] = await Promise.all([context.services.snapshots.current(), context.visibility()]);
  const selected = scopeOf(input, snapshot, visibility);
  return { selection: select(new View(snapshot, selected), selected), parameters: { scope: parametersOf(input) } };
}
