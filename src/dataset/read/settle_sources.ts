import { entityId } from '../../model/identity/entity_id.js';
import type { GraphLookup } from '../check/graph/graph_lookup.js';
import type { Gathered } from './gathered.js';

/**
 * The source column of a plain table may say the slug of a source that the graph knows: then that is meant, and no
 * document of that title.
 */
export async function settleSources(gathered: Gathered, graph: GraphLookup): Promise<void> {
  const meant = new Map<string, string>();
  for (const [id, text] of gathered.namedSources) {
    if (!gathered.declared.has(id)) meant.set(entityId('source', text), id);
  }
  if (meant.size === 0) return;
  const known = await graph.entities([...meant.keys()], []);
  const settled = new Map(known.map(({ id }) => [meant.get(id)!, id]));
  if (settled.size === 0) return;
  for (const [made, id] of settled) {
    gathered.entities.delete(made);
    gathered.entities.add(id);
  }
  let kept = 0;
  for (const row of gathered.rows) {
    if (row.table === 'sources' && settled.has(row.target)) continue;
    row.source = settled.get(row.source) ?? row.source;
    gathered.rows[kept++] = row;
  }
  gathered.rows.length = kept;
}
