import { isEntityTable } from '../../../model/tables/index.js';
import { checkDataset, checkRows } from '../../check/check_dataset.js';
import type { GraphLookup } from '../../check/graph/graph_lookup.js';
import { checkTexts } from '../../check/texts.js';
import { acceptedTogether, ProblemList, type Acceptance, type DoubtCode } from '../../problems/index.js';
import type { BoundColumn } from '../cells/bound_column.js';
import { readInstant } from '../cells/moments.js';
import { EntityReader } from '../entity_reader.js';
import { FactReader } from '../fact_reader.js';
import { FileReading, type FileSetting } from '../file_reading.js';
import { Gathered } from '../gathered.js';
import { hasSource, type FurtherSource } from '../further_sources.js';
import { bindPackageHeader, headerTexts } from '../header.js';
import { PACKAGE_IDS } from '../ids.js';
import type { BegunReading, DatasetDescription, ReadDataset } from '../read_dataset.js';
import { readRows, type RowReader } from '../records/read_rows.js';
import { SetAsideCells } from '../set_aside_cells.js';
import { DESCRIPTOR, readDescriptor, type Descriptor } from './descriptor.js';
import { tableFiles, type ListedTable } from './files.js';

export interface PackageOptions {
  /** What is known already. */
  graph: GraphLookup;
  /** As of `BegunReading`. */
  sync?: boolean;
  /** Doubts that are meant, beside those that the package accepts itself. */
  accept?: Acceptance;
}

/**
 * Reads a data package (a folder with `datapackage.json`) and checks it.
 * @throws DatasetProblems with everything that is wrong; whatever the graph's reader throws
 */
export async function readPackage(folder: string, { graph, sync, accept }: PackageOptions): Promise<ReadDataset> {
  return (await beginPackage(folder, accept)).beside(graph, sync);
}

/**
 * Reads a package, and checks what can be checked without a graph.
 * @throws DatasetProblems where its `datapackage.json` cannot be used
 */
export async function beginPackage(folder: string, accept: Acceptance = {}): Promise<BegunReading> {
  const problems = new ProblemList();
  const descriptor = await readDescriptor(folder, problems);
  const { name: dataset, created } = descriptor;
  const gathered = new Gathered();
  for (const file of await tableFiles(folder, descriptor, problems)) {
    await readTable(file, { dataset, file: file.file, ids: PACKAGE_IDS, problems, gathered });
  }
  for (const { text } of descriptor.jejaring?.mappings ?? []) gathered.mappings.push({ file: DESCRIPTOR, text });
  checkRows(gathered, problems);
  const covers = coveredBy(dataset, gathered);
  const accepts = acceptedTogether(accept, descriptor.jejaring?.accept ?? {});
  return {
    isStopped: gathered.isComplete && problems.stops(accepts),
    async beside(graph, sync) {
      const quotes = await checkDataset(gathered, problems, { graph, covers: sync ? covers : [] });
      await checkTexts(folder, gathered, problems);
      const { warnings, accepted } = problems.settle(accepts);
      return {
        dataset,
        describes: descriptions(descriptor),
        mappings: descriptor.jejaring?.mappings ?? [],
        erasures: descriptor.erasures ?? [],
        created: created === undefined ? undefined : (readInstant(created) as string),
        covers,
        rows: gathered.rows,
        entities: gathered.entities,
        rowsRead: gathered.rowsRead,
        quotes,
        warnings,
        accepts,
        accepted: descriptor.datasets ? acceptedTogether(accepted, descriptor.jejaring?.accept ?? {}) : accepted,
      };
    },
  };
}

async function readTable({ table, path, form }: ListedTable, setting: FileSetting): Promise<void> {
  const { file, problems, gathered } = setting;
  const reading = new FileReading(setting);
  let reader: Reader | undefined;
  let further: (FurtherSource & { reader: Reader })[] = [];
  let headless: number[] = [];
  let aside: SetAsideCells | undefined;
  const rows: RowReader = {
    header(header, { setAside }) {
      const columns = bindPackageHeader(table, header, file, problems);
      headless = header.cells.flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
      if (!columns) return false;
      const tell = (code: DoubtCode, place: object, found: string): void =>
        problems.add(code, { file, ...place }, found);
      aside = setAside && new SetAsideCells(setAside, headerTexts(header.cells), () => true, tell);
      reader = readerOf(table, reading, columns.bound);
      further = columns.further.map((each) => ({ ...each, reader: readerOf(table, reading, each.bound) }));
      return true;
    },
    row(cells, row) {
      reading.begin(row);
      reading.checkHeadless(headless, cells);
      aside?.row(cells, row);
      reader?.row(cells);
      // What is wrong with the row is said once.
      const others = reading.failed ? [] : further.filter((each) => hasSource(each, cells, reading));
      for (const other of others) {
        reading.begin(row);
        other.reader.row(cells);
      }
      gathered.rowsRead.set(table.name, (gathered.rowsRead.get(table.name) ?? 0) + 1);
    },
  };
  await readRows({ path, file, form }, rows, problems);
}

type Reader = Pick<EntityReader, 'row'>;

const readerOf = (table: ListedTable['table'], reading: FileReading, bound: BoundColumn[]): Reader =>
  isEntityTable(table) ? new EntityReader(table, reading, bound) : new FactReader(table, reading, bound);

/** The package's own dataset, and those that its rows came from; an export has no rows of its own. */
function coveredBy(dataset: string, { origins, ownRows }: Gathered): { dataset: string }[] {
  return [...new Set(ownRows || origins.size === 0 ? [dataset, ...origins] : origins)].map((name) => ({
    dataset: name,
  }));
}

/** What the package says of itself, or an export of the datasets in it. */
function descriptions({ name, title, licenses = [], datasets }: Descriptor): DatasetDescription[] {
  if (datasets) return datasets.map((described) => pick(described.name, described.title, described.licence));
  const licence = licenses.flatMap((one) => one.name ?? one.title ?? []).join(', ');
  return [pick(name, title, licence || undefined)];
}

const pick = (name: string, title?: string, licence?: string): DatasetDescription => ({ name, title, licence });
