import type { ExchangeGraph } from '../exchange_graph.js';
import type { Told } from '../told.js';

/** An entity of FollowTheMoney, as its JSON lines have it. */
export interface FtmEntity {
  id: string;
  schema: string;
  /** Values by property; of each as many as there are. */
  properties: Readonly<Record<string, readonly string[]>>;
  datasets: readonly string[];
  first_seen?: string;
  last_seen?: string;
}

const WEB = /^https?:\/\//;

/**
 * An entity, with the datasets whose rows tell of it, when the first of these was recorded, when the last of its documents
 * was retrieved, and the addresses of those that have one.
 * @param values by property; blank and undefined ones are left out
 * @param told of what the entity is made
 */
export function ftmEntity(
  graph: ExchangeGraph,
  { id, schema }: Pick<FtmEntity, 'id' | 'schema'>,
  values: Readonly<Record<string, readonly (string | undefined)[]>>,
  told: readonly Told[],
): FtmEntity {
  const rows = told.flatMap(({ live }) => live);
  const sources = [...new Set(rows.map(({ source }) => source))].flatMap((one) => graph.by('sources', 'id', one));
  const retrieved = sources.flatMap((source) => source.text('retrievedAt') ?? []);
  return {
    id,
    schema,
    properties: filled({ ...values, sourceUrl: sources.map((source) => addressOf(source, graph)) }),
    datasets: [...new Set(rows.map(({ dataset }) => dataset))].sort(),
    first_seen: moment(rows.map(({ recordedAt }) => recordedAt).sort()[0]),
    last_seen: moment(retrieved.sort().at(-1)),
  };
}

/** Its address, if it has one that the format takes: then the entity cites it. */
function addressOf(source: Told, graph: ExchangeGraph): string | undefined {
  const url = source.text('url');
  if (url === undefined || !WEB.test(url)) {
    source.leave('a document without an address: sourceUrl has none');
    return undefined;
  }
  graph.cite(source.id);
  source.write('id', 'url');
  return url;
}

function filled(values: Readonly<Record<string, readonly (string | undefined)[]>>): Record<string, string[]> {
  const properties = Object.entries(values).map(([name, list]): [string, string[]] => [
    name,
    [...new Set(list.flatMap((value) => value || []))],
  ]);
  return Object.fromEntries(properties.filter(([, list]) => list.length > 0));
}

/** As the pipelines write moments: in UTC, without saying so. */
const moment = (instant: string | undefined): string | undefined => instant?.slice(0, '2024-01-02T03:04:05'.length);
