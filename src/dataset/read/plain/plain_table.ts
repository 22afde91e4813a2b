import { basename } from 'node:path';
import { isSlug, slugOf } from '../../../model/identity/slug.js';
import { checkDataset, checkRows } from '../../check/check_dataset.js';
import type { GraphLookup } from '../../check/graph/graph_lookup.js';
import { ProblemList, shown } from '../../problems/index.js';
import { Gathered } from '../gathered.js';
import { mappingDigest } from '../kept_mapping.js';
import type { BegunReading, ReadDataset } from '../read_dataset.js';
import { settleSources } from '../settle_sources.js';
import { checkKindLists } from './mapping/check_kind_lists.js';
import { checkReading } from './mapping/check_reading.js';
import { checkNames } from './doubts/check_names.js';
import { mappingText } from './mapping/mapping_text.js';
import { mappedTables, wayOf, type MappedTable } from './mapping/mapped_tables.js';
import type { Mapping } from './mapping/mapping.js';
import { readTables } from './read_tables.js';

/** A plain file and how it is to be read. */
export interface PlainReading extends Mapping {
  /** Names what `--sync` later compares, and prefixes ids. */
  dataset: string;
}

/** The same, with what is known already. */
export interface PlainTableOptions extends PlainReading {
  graph: GraphLookup;
  /** As of `BegunReading`. */
  sync?: boolean;
}

/**
 * Reads a file (CSV, TSV, XLSX, any of them compressed) as a dataset of its own, one table or several, and checks it.
 * @throws DatasetProblems with everything that is wrong; whatever the graph's reader throws
 */
export async function readPlainTable(path: string, options: PlainTableOptions): Promise<ReadDataset> {
  const { graph, sync, ...reading } = options;
  return (await beginPlainTable(path, reading)).beside(graph, sync);
}

/**
 * Reads a file, and checks what can be checked without a graph.
 * @throws DatasetProblems where how it is to be read is wrong by itself
 */
export async function beginPlainTable(path: string, { dataset, ...mapping }: PlainReading): Promise<BegunReading> {
  const file = basename(path);
  const problems = new ProblemList();
  const gathered = new Gathered();
  gathered.isPlain = true;
  const tables = checkedTables(file, dataset, mapping, problems);
  const found = await readTables(path, tables, { dataset, file, problems, gathered });
  checkNames(gathered.mentions, wayOf(tables[0]!), problems);
  checkKindLists(tables, found, file, problems);
  checkRows(gathered, problems);
  const names = [...new Set(tables.map(({ of }) => of.name))];
  const covers = [{ dataset, file, tables: names }];
  const text = mappingText(mapping);
  gathered.mappings.push({ file: mapping.placeOf?.([]).file ?? file, text });
  return {
    isStopped: problems.stops(mapping.accept),
    async beside(graph, sync) {
      await settleSources(gathered, graph);
      const quotes = await checkDataset(gathered, problems, { graph, covers: sync ? covers : [] });
      const { warnings, accepted } = problems.settle(mapping.accept);
      return {
        dataset,
        describes: [],
        mappings: [{ dataset, file, tables: names, sha256: mappingDigest(text), text }],
        erasures: [],
        covers,
        rows: gathered.rows,
        entities: gathered.entities,
        rowsRead: gathered.rowsRead,
        quotes,
        warnings,
        accepts: mapping.accept ?? {},
        accepted,
      };
    },
  };
}

function checkedTables(file: string, dataset: string, mapping: Mapping, problems: ProblemList): MappedTable[] {
  if (!isSlug(dataset)) problems.add('DATASET_NAME', { file }, shown(dataset), `For example ${slugOf(dataset)}.`);
  const tables = mappedTables(mapping);
  for (const table of tables) checkReading(table, file, problems);
  problems.throwErrors();
  return tables;
}
