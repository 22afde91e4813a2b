import { basename } from 'node:path';
import type { EntityKind } from '../../../model/identity/entity_id.js';
import { isSlug, slugOf } from '../../../model/identity/slug.js';
import { isEntityTable, table as tableOf, type TableName } from '../../../model/tables/index.js';
import { checkDataset } from '../../check/check_dataset.js';
import type { GraphLookup } from '../../check/graph_lookup.js';
import { ProblemList, shown, type Acceptance } from '../../problems/index.js';
import { readCsv, type RowReader } from '../csv.js';
import { EntityReader } from '../entity_reader.js';
import { FactReader } from '../fact_reader.js';
import { FileReading } from '../file_reading.js';
import { Gathered } from '../gathered.js';
import { plainIds } from '../ids.js';
import { Implied } from '../implied.js';
import type { ReadDataset } from '../read_dataset.js';
import { settleSources } from '../settle_sources.js';
import { bindPlainHeader, checkPlainOptions } from './header.js';
import { WideReader } from './wide_reader.js';

/** How a plain table is to be read; columns are those of `table`, and for participations the wide ones too. */
export interface PlainTableOptions {
  /** Names what `--sync` later compares, and prefixes ids. */
  dataset: string;
  table?: TableName;
  /** Header of the file by column. */
  map?: Readonly<Record<string, string>>;
  /** Value for blank or missing cells by column. */
  set?: Readonly<Record<string, string>>;
  /** Kind of entity by column, where a column takes several. */
  kind?: Readonly<Record<string, string>>;
  /** What is known already. */
  graph: GraphLookup;
  /** Whether what the dataset said before is replaced (`--sync`): it then closes no circle. */
  sync?: boolean;
  /** Doubts that are meant. */
  accept?: Acceptance;
}

/**
 * Reads a CSV file (`.gz` too) as a dataset of its own and checks it.
 * @throws DatasetProblems with everything that is wrong; whatever the graph's reader throws
 */
export async function readPlainTable(path: string, options: PlainTableOptions): Promise<ReadDataset> {
  const { dataset, table: name = 'participations', map = {}, set = {}, kind = {} } = options;
  const of = tableOf(name);
  const file = basename(path);
  const problems = new ProblemList();
  const gathered = new Gathered();
  if (!isSlug(dataset)) problems.add('DATASET_NAME', { file }, shown(dataset), `For example ${slugOf(dataset)}.`);
  checkPlainOptions(of, { map, set, kind }, file, problems);
  problems.throwErrors();

  const ids = plainIds(dataset, kind as Record<string, EntityKind>);
  const reading = new FileReading({ dataset, file, ids, problems, gathered, readAs: name });
  const implied = new Implied(reading);
  let reader: (Pick<EntityReader, 'row'> & { finish?(): void }) | undefined;
  const rows: RowReader = {
    header(cells) {
      const bound = bindPlainHeader(of, { map, set }, cells, file, problems);
      if (!bound) return false;
      if (isEntityTable(of)) reader = new EntityReader(of, reading, bound, implied);
      else if (of.name === 'participations') reader = new WideReader(reading, bound, implied);
      else reader = new FactReader(of, reading, bound, implied);
      return true;
    },
    row(cells, row) {
      reading.begin(row);
      reader?.row(cells);
      rowsRead += 1;
    },
  };
  let rowsRead = 0;
  await readCsv({ path, file }, rows, problems);
  reader?.finish?.();
  implied.finish();
  gathered.rowsRead.set(name, rowsRead);
  await settleSources(gathered, options.graph);
  const covers = [{ dataset, file, tables: [name] }];
  const quotes = await checkDataset(gathered, problems, { graph: options.graph, covers: options.sync ? covers : [] });
  const { warnings, accepted } = problems.settle(options.accept);
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
