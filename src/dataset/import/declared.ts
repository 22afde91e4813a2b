import type { ReadDataset } from '../read/read_dataset.js';
import { keepingAccepted } from './accepted_doubts.js';
import type { Leased } from './lease/leased.js';
import { statements } from './statements.js';

/** Has the graph keep what a dataset says beside its rows: of itself, which doubts about it were accepted, who was erased. */
export async function keepDeclared(
  graph: Leased,
  { dataset, describes, accepted, erasures }: Pick<ReadDataset, 'dataset' | 'describes' | 'accepted' | 'erasures'>,
): Promise<void> {
  await describe(graph, describes);
  const keep = await keepingAccepted(graph.database, dataset, accepted);
  if (keep) await graph.write(keep);
  await recordErasures(graph, erasures);
}

async function describe(graph: Leased, describes: ReadDataset['describes']): Promise<void> {
  const known = new Map(
    (await graph.database.read(statements.describedDatasets, {})).map((row) => [row.name, JSON.stringify(row)]),
  );
  for (const { name, title = null, licence = null } of describes) {
    if (known.get(name) === JSON.stringify({ name, title, licence })) continue;
    await graph.write((writer) => writer.run(statements.describeDataset, { name, title, licence }));
  }
}

async function recordErasures(graph: Leased, erasures: ReadDataset['erasures']): Promise<void> {
  const known = new Set((await graph.database.read(statements.erasures, {})).map(({ person }) => person));
  const missing = erasures.filter(({ person }) => !known.has(person));
  if (missing.length === 0) return;
  await graph.write((writer) => writer.run(statements.recordErasures, { erasures: missing }));
}
