import { chunks } from '../../collections/group_by.js';
import { AGENT_KINDS, ENTITY_LABELS, kindOf } from '../../model/identity/entity_id.js';
import { ofEntities } from '../of_entities.js';
import { sortNameRow, writeChanges } from './change/changes.js';
import { isSource, unchanged, type ImportState } from './import_state.js';
import { statements } from './statements.js';

/** Entities in one transaction. */
const BATCH = 2_500;

/** Creates the entities that are not in the graph yet. */
export async function createEntities(
  { database, graph, known, sources }: ImportState,
  ids: Iterable<string>,
): Promise<void> {
  const reader = ofEntities(database);
  for (const batch of chunks(ids, BATCH)) {
    const existing = new Set((await reader.read(statements.existingEntities, { ids: batch })).map(({ id }) => id));
    const missing = batch.filter((id) => !existing.has(id));
    if (missing.length === 0) continue;
    await graph.write(async (writer) => {
      await writer.run(statements.createEntities, { rows: missing.map(newEntity) });
      const created = missing.filter(isSource).map((id) => unchanged(id, [id], [], sources.of));
      await writeChanges(writer, created, known);
    });
    known.created(missing);
  }
}

function newEntity(id: string): { id: string; labels: string[]; sortName: string | null } {
  const kind = kindOf(id)!;
  return {
    id,
    labels: AGENT_KINDS.includes(kind) ? [ENTITY_LABELS[kind], 'Agent'] : [ENTITY_LABELS[kind]],
    // (Null: it sorts behind all others, as persons do who are not public.)
    sortName: kind === 'person' ? null : sortNameRow(id).slug,
  };
}
