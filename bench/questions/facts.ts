import { connect } from '#src/database/connect.js';
import type { Database } from '#src/database/database.js';
import { Capacity, ParticipationStatus, Role } from '#src/model/vocabulary/index.js';
import { readSettings } from '#src/settings.js';
import type { Snapshot } from '#src/snapshot/facts/snapshot.js';
import { View } from '#src/snapshot/facts/view.js';
import { loadSnapshot } from '#src/snapshot/load/load.js';
import { readIncidence } from '#src/snapshot/load/read_incidence.js';
import { DEFAULT_SCOPE, type Scope } from '#src/snapshot/selection/scope.js';
import { select, type Selection } from '#src/snapshot/selection/selection.js';
import type { DatabaseOfBench } from '../machine/databases.js';

/** Does some work with the product's own connection. */
export async function withDatabase<T>({ env }: DatabaseOfBench, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect(readSettings(env), { start: false });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Reads the whole snapshot in this thread: the product does the same in one of its own. */
export const readSnapshot = (database: Database): Promise<Snapshot> =>
  database.readTogether('bench', (reader) => loadSnapshot(reader));

/** Reads who took part in what, as the snapshot does. @returns how many participations there are */
export const readOurIncidence = (database: Database): Promise<number> =>
  database.readTogether('bench', async (reader) => {
    const { events } = await readIncidence(reader);
    return events.facts.length;
  });

export const selected = ({ columns }: Snapshot, scope: Scope): Selection => select(new View(columns, scope), scope);

const MS_OF_DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / MS_OF_DAY;

/** The scope of one year: events that lie in it. */
export const inYear = (year: number, scope: Scope = DEFAULT_SCOPE): Scope => ({
  ...scope,
  window: { first: dayOf(`${year}-01-01`), last: dayOf(`${year}-12-31`), rule: 'WITHIN' },
});

/** Every organisation that took part itself, in whatever role: what a statement says in a few words. */
export const ANY_PART: Scope = {
  ...DEFAULT_SCOPE,
  hosts: 'INCLUDE',
  roles: Role.values,
  statuses: ParticipationStatus.values,
  capacities: Capacity.values,
  onBehalfOf: false,
};
