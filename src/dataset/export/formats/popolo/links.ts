import { isFileSource, parseEntityId } from '../../../../model/identity/entity_id.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import type { Told } from '../told.js';

/** A document that a record is derived from: its address, and what it is called. */
export interface Link {
  url: string;
  note?: string;
}

/**
 * The documents that say what is told, as `sources` of a record; undefined where there are none. A link must have an
 * address: for a document without one, its id in the graph stands there.
 */
export function linksOf(graph: ExchangeGraph, told: readonly Told[]): Link[] | undefined {
  const ids = new Set(told.flatMap(({ live }) => live.map(({ source }) => source)));
  const links = [...ids].sort().map((id): Link => {
    graph.cite(id);
    const [source] = graph.by('sources', 'id', id);
    source?.write('id', 'url', 'title');
    return { url: source?.text('url') ?? encodeURI(id), note: source?.text('title') ?? fileOf(id) };
  });
  return links.length > 0 ? links : undefined;
}

/** The name of a data file that is its own source. */
function fileOf(id: string): string | undefined {
  const { slug } = parseEntityId(id)!;
  return isFileSource(slug) ? slug : undefined;
}
