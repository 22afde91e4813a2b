import { shown, type Place, type ProblemList } from '../problems/index.js';
import type { Identifier } from './graph/graph_lookup.js';

/** Two agents that share an identifier may be one: worth a look. */
export function checkIdentifiers(
  identifiers: readonly (Identifier & { place: Place })[],
  known: readonly Identifier[],
  problems: ProblemList,
): void {
  const agents = new Map<string, string>();
  const slot = ({ scheme, value }: Identifier): string => JSON.stringify([scheme, value]);
  for (const identifier of known) agents.set(slot(identifier), identifier.agent);
  for (const identifier of identifiers) {
    const other = agents.get(slot(identifier));
    if (other === undefined) agents.set(slot(identifier), identifier.agent);
    else if (other !== identifier.agent) {
      problems.add('SHARED_IDENTIFIER', identifier.place, `${identifier.scheme} ${shown(identifier.value)}`, other);
    }
  }
}
