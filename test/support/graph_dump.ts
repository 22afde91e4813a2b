import type { Database } from '../../src/database/database.js';
import type { Statement } from '../../src/database/statement.js';

type Properties = Record<string, unknown>;

const nodes: Statement<object, { labels: string[]; properties: Properties }> = {
  name: 'test/nodes',
  text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:AuditEntry AND NOT n:AuditLog RETURN labels(n) AS labels, properties(n) AS properties',
};
const relationships: Statement<object, { type: string; from: Properties; to: Properties; properties: Properties }> = {
  name: 'test/relationships',
  text: 'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(a) AS from, properties(b) AS to, properties(r) AS properties',
};

/** The whole graph as sorted lines, without what records time (the log, too): to compare two states of it. */
export async function graphDump(database: Database, { version = true } = {}): Promise<string[]> {
  const text = textOf(version ? TIMES : [...TIMES, 'version', 'retractedVersion']);
  const node = await database.read(nodes, {});
  const relationship = await database.read(relationships, {});
  return [
    ...node
      .filter(({ labels }) => version || !labels.some((label) => VERSIONS.includes(label)))
      .map(({ labels, properties }) => `${labels.sort().join(':')} ${text(properties)}`),
    ...relationship.map(({ type, from, to, properties }) => `${name(from)} ${type} ${name(to)} ${text(properties)}`),
  ].sort();
}

/** Properties of all nodes with a label, by id. */
export async function nodesOf(database: Database, label: string): Promise<Properties[]> {
  const found = (await database.read(nodes, {})).filter(({ labels }) => labels.includes(label));
  return found.map(({ properties }) => properties).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** Times of this machine, which are no data. */
const TIMES = ['askedAt', 'firstImportedAt', 'lastImportedAt'];
const VERSIONS = ['DataVersion', 'WholeVersion'];

/** What sorts behind all others does so at random. */
const RANDOM = /^~[0-9a-f]{8}-[0-9a-f-]{27}$/;

const textOf =
  (without: readonly string[]) =>
  (properties: Properties): string => {
    const entries = Object.entries(properties)
      .filter(([key]) => !without.includes(key))
      .map(([key, value]): [string, unknown] => [key, RANDOM.test(String(value)) ? '~' : value]);
    return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
  };

const name = (properties: Properties): string =>
  (properties.key ?? properties.id ?? JSON.stringify(properties)) as string;
