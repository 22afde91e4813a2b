import type { Reader } from '../../database/database.js';
import { project } from '../../measures/projection/projection.js';
import { NEVER } from '../../snapshot/facts/assertions.js';
import { samePairs } from '../../snapshot/facts/judgements.js';
import { View } from '../../snapshot/facts/view.js';
import { loadSnapshot } from '../../snapshot/load/load.js';
import { DEFAULT_SCOPE } from '../../snapshot/selection/scope.js';
import { select } from '../../snapshot/selection/selection.js';
import { byWeight } from '../shared/analysis/by_weight.js';

/** What a transaction wrote is of the version that it will make, which is behind all others. */
const OWN_VERSION = NEVER - 1;

/** The network in a few numbers. */
export interface NetworkNow {
  /** Organisations that took part, and events that they took part in. */
  agents: number;
  events: number;
  ties: number;
  /** The strongest ties, with the ids of both ends. */
  strongest: readonly { a: string; b: string; shared: number }[];
}

/** Question 2 with all its defaults, of the graph as a transaction has it: what it wrote and did not commit yet too. */
export async function networkNow(reader: Reader, top: number): Promise<NetworkNow> {
  const { columns, ids } = await loadSnapshot(reader, (judgements) => samePairs(judgements, OWN_VERSION));
  const view = new View({ ...columns, version: OWN_VERSION }, DEFAULT_SCOPE);
  const { agents, events, incidence } = select(view, DEFAULT_SCOPE);
  const { a, b, weight } = project(incidence, 'COUNT', 1);
  const idOf = (number: number): string => ids[agents[number]!]!;
  const strongest = [...byWeight(weight).subarray(0, top)].map((tie) => ({
    a: idOf(a[tie]!),
    b: idOf(b[tie]!),
    shared: weight[tie]!,
  }));
  return { agents: agents.length, events: events.node.length, ties: weight.length, strongest };
}
