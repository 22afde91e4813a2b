import type { Writer } from '../../database/database.js';
import type { ReadDataset } from '../read/read_dataset.js';
import { keepingAccepted } from './accepted_doubts.js';
import type { Leased } from './lease/leased.js';
import { statements } from './statements.js';

/** Writes what the graph does not have yet. */
type Keep = (writer: Writer) => Promise<unknown>;

/** Has the graph keep what a dataset says beside its rows: of itself, which doubts about it were accepted, who was erased. */
export async function keepDeclared(
  graph: Leased,
  { dataset, describes, accepted, erasures }: Pick<ReadDataset, 'dataset' | 'describes' | 'accepted' | 'erasures'>,
): Promise<void> {
  const missing = await Promise.all([
    describing(graph, describes),
    keepingAccepted(graph.database, dataset, accepted),
    recordingErasures(graph, erasures),
  ]);
  const all = missing.filter((keep) => keep !== undefined);
  if (all.length === 0) return;
  await graph.write(async (writer) => {
    for (const keep of all) await keep(writer);
  });
}

async function describing({ database }: Leased, describes: ReadDataset['describes']): Promise<Keep | undefined> {
  const known = new Map(
    (await database.read(statements.describedDatasets, {})).map((row) => [row.name, JSON.stringify(row)]),
  );
  const others = describes
    .map(({ name, title = null, licence = null }) => ({ name, title, licence }))
    .filter((described) => known.get(described.name) !== JSON.stringify(described));
  if (others.length === 0) return undefined;
  return async (writer) => {
    for (const described of others) await writer.run(statements.describeDataset, described);
  };
}

async function recordingErasures({ database }: Leased, erasures: ReadDataset['erasures']): Promise<Keep | undefined> {
  const known = new Set((await database.read(statements.erasures, {})).map(({ person }) => person));
  const missing = erasures.filter(({ person }) => !known.has(person));
  if (missing.length === 0) return undefined;
  return (writer) => writer.run(statements.recordErasures, { erasures: missing });
}
