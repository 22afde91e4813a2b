import { chunks } from '../../collections/group_by.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { setSortNames } from './change/changes.js';
import { delegationChanges, writeDelegations } from './delegations.js';
import { titleChanges } from './hidden_titles.js';
import type { Leased } from './lease/leased.js';
import { statements } from './statements.js';

/** Entities in one transaction. */
const BATCH = 2_500;

/** Has what hangs on who is hidden follow what is stated of persons now. */
export async function hideAndShow(graph: Leased): Promise<void> {
  if (!graph.writes) return;
  await markWithheld(graph);
  await countTogether(graph);
  await hideTitles(graph);
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

/** Has what persons who are WITHHELD did for an organisation be one fact with what it did itself. */
async function countTogether(graph: Leased): Promise<void> {
  const changes = await delegationChanges(graph.database);
  if (Object.values(changes).some(({ length }) => length > 0)) {
    await graph.write((writer) => writeDelegations(writer, changes));
  }
}

/** Has titles in which a hidden name stands sort behind all others, and those that hold none any more by themselves. */
async function hideTitles(graph: Leased): Promise<void> {
  const { hide, show } = await titleChanges(graph.database);
  for (const ids of chunks(hide, BATCH)) {
    await graph.write((writer) => writer.run(statements.hideSortNames, { ids }));
  }
  for (const ids of chunks(show, BATCH)) await graph.write((writer) => setSortNames(writer, ids));
}
