import { basename } from 'node:path';
import { isSlug, slugOf } from '../../../model/identity/slug.js';
import { table as tableOf } from '../../../model/tables/index.js';
import { checkDataset } from '../../check/check_dataset.js';
import type { GraphLookup } from '../../check/graph_lookup.js';
import { ProblemList, shown, type Acceptance } from '../../problems/index.js';
import { FileReading } from '../file_reading.js';
import { Gathered } from '../gathered.js';
import { plainIds } from '../ids.js';
import type { ReadDataset } from '../read_dataset.js';
import { readRows } from '../records/read_rows.js';
import { settleSources } from '../settle_sources.js';
import { checkReading } from './check_reading.js';
import { checkNames } from './doubts/check_names.js';
import { PlainRows } from './plain_rows.js';
import type { Reading } from './reading.js';

/** A plain table and how it is to be read. */
export interface PlainTableOptions extends Reading {
  /** Names what `--sync` later compares, and prefixes ids. */
  dataset: string;
  /** What is known already. */
  graph: GraphLookup;
  /** Whether what the dataset said before is replaced (`--sync`): it then closes no circle. */
  sync?: boolean;
  /** Doubts that are meant. */
  accept?: Acceptance;
}

/**
 * Reads a table (CSV, TSV, XLSX, any of them compressed) as a dataset of its own and checks it.
 * @throws DatasetProblems with everything that is wrong; whatever the graph's reader throws
 */
export async function readPlainTable(path: string, options: PlainTableOptions): Promise<ReadDataset> {
  const { dataset, graph, sync, accept, ...reading } = options;
  const of = tableOf(reading.table ?? 'participations');
  const file = basename(path);
  const problems = new ProblemList();
  const gathered = new Gathered();
  gathered.isPlain = true;
  if (!isSlug(dataset)) problems.add('DATASET_NAME', { file }, shown(dataset), `For example ${slugOf(dataset)}.`);
  checkReading(of, reading, file, problems);
  problems.throwErrors();

  const ids = plainIds(dataset, { host: 'organisation', ...reading.kind });
  const rows = new PlainRows(of, reading, new FileReading({ dataset, file, ids, problems, gathered, readAs: of.name }));
  await readRows({ path, file, form: reading }, rows, problems);
  rows.finish();
  checkNames(gathered.mentions, problems);
  gathered.rowsRead.set(of.name, rows.read);
  await settleSources(gathered, graph);
  const covers = [{ dataset, file, tables: [of.name] }];
  const quotes = await checkDataset(gathered, problems, { graph, covers: sync ? covers : [] });
  const { warnings, accepted } = problems.settle(accept);
  return {
    dataset,
    describes: [],
    erasures: [],
    covers,
    rows: gathered.rows,
    entities: gathered.entities,
    rowsRead: gathered.rowsRead,
    quotes,
    warnings,
    accepts: options.accept ?? {},
    accepted,
  };
}
