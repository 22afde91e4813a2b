import type { Analysis, Load } from '../../../analysis/analysis.js';
import { perform } from '../../../analysis/perform.js';
import type { Reader } from '../../../database/database.js';
import type { EntityKind } from '../../../model/identity/entity_id.js';
import { NEVER } from '../../../snapshot/facts/assertions.js';
import { KIND } from '../../../snapshot/facts/entities.js';
import { samePairs } from '../../../snapshot/facts/judgements.js';
import type { Columns } from '../../../snapshot/facts/snapshot.js';
import { loadSnapshot } from '../../../snapshot/load/load.js';
import { DEFAULT_SCOPE } from '../../../snapshot/selection/scope.js';

/** What a transaction wrote is of the version that it will make, which is behind all others. */
const OWN_VERSION = NEVER - 1;

const WITHOUT_END: Load = { steps: Infinity, bytes: Infinity };

/** The graph as a transaction has it: what it wrote and did not commit yet too. */
export interface GraphNow {
  columns: Columns;
  ids: readonly string[];
}

/** Reads the graph as a transaction has it. */
export async function graphNow(reader: Reader): Promise<GraphNow> {
  const { columns, ids } = await loadSnapshot(reader, (judgements) => samePairs(judgements, OWN_VERSION));
  return { columns: { ...columns, version: OWN_VERSION }, ids };
}

/** What an analysis answers, with the defaults of a scope. */
export function answerNow<A extends object, R>({ columns }: GraphNow, analysis: Analysis<A, R>, args: A): R {
  const task = { name: analysis.name, columns, scope: DEFAULT_SCOPE, args, leave: WITHOUT_END };
  const outcome = perform(task, analysis as unknown as Analysis<object, unknown>);
  if ('result' in outcome) return outcome.result as R;
  throw new Error(`${analysis.name} refused a budget without end`);
}

/** How many there are of a kind, those that are one counted once. */
export function countNow({ columns: { entities } }: GraphNow, kind: EntityKind): number {
  const { canonical, live } = entities;
  return entities.kind.reduce(
    (count, each, node) => count + Number(each === KIND[kind] && canonical[node] === node && live[node] === 1),
    0,
  );
}
