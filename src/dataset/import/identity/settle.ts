import { chunks } from '../../../collections/group_by.js';
import { kindOf } from '../../../model/identity/entity_id.js';
import { setSortNames } from '../change/changes.js';
import { titleChanges } from '../hidden_titles.js';
import { oneEntityChanges, staleSortNames, writeOneEntities } from './one_entity.js';
import { oneFactChanges, writeOneFacts } from './one_fact.js';
import type { Leased } from '../lease/leased.js';
import { statements } from '../statements.js';

/** Entities in one transaction. */
const BATCH = 2_500;

/** Has what hangs on who is the same, and on who is hidden, follow what is judged and what is stated of persons now. */
export async function settleIdentities(graph: Leased): Promise<void> {
  if (!graph.writes) return;
  await standTogether(graph);
  await markWithheld(graph);
  await countTogether(graph);
  await sortTogether(graph);
  await hideTitles(graph);
}

/** Has entities that are judged to be the same stand for one. */
async function standTogether(graph: Leased): Promise<void> {
  const changes = await oneEntityChanges(graph.database);
  if (isAny(changes)) await graph.write((writer) => writeOneEntities(writer, changes));
}

/** Has entities that are one be sorted by the best name that any of them has. */
async function sortTogether(graph: Leased): Promise<void> {
  const stale = await staleSortNames(graph.database);
  for (const ids of chunks(stale, BATCH)) await graph.write((writer) => setSortNames(writer, ids));
}

/** Has persons who are WITHHELD be as if they were not there, with what they did for nobody; and others be there again. */
async function markWithheld(graph: Leased): Promise<void> {
  const { mark, unmark } = (await graph.database.read(statements.withheld, {}))[0]!;
  for (const ids of chunks(mark, BATCH)) {
    await graph.write((writer) => writer.run(statements.markWithheld, { ids }));
  }
  for (const ids of chunks(unmark, BATCH)) {
    await graph.write(async (writer) => {
      await writer.run(statements.unmarkWithheld, { ids });
      await writer.run(statements.refreshLive, { ids: ids.filter((id) => kindOf(id) !== undefined) });
    });
  }
}

/** Has facts that say the same of who is the same be one fact. */
async function countTogether(graph: Leased): Promise<void> {
  const changes = await oneFactChanges(graph.database);
  if (isAny(changes)) await graph.write((writer) => writeOneFacts(writer, changes));
}

/** Has titles in which a hidden name stands sort behind all others, and those that hold none any more by themselves. */
async function hideTitles(graph: Leased): Promise<void> {
  const { hide, show } = await titleChanges(graph.database);
  for (const ids of chunks(hide, BATCH)) {
    await graph.write((writer) => writer.run(statements.hideSortNames, { ids }));
  }
  for (const ids of chunks(show, BATCH)) await graph.write((writer) => setSortNames(writer, ids));
}

const isAny = (changes: object): boolean => Object.values(changes).some((list: readonly unknown[]) => list.length > 0);
