import { withDriver } from '../machine/driver.js';
import { jejaring } from '../machine/jejaring.js';
import { race, ratio, timing, type Timing } from '../measure.js';
import { KEPT } from '../paths.js';
import { GROWING, type Bench, type Goal, type Section, type Size, type Suite, type Table } from '../suite.js';
import type { Checksums } from './checksum.js';
import { contenders, linkFiles, type Race } from './contenders.js';
import { writeFiles } from './write_files.js';

/** What the contenders race over. Each round fills a database three times, so it is less data than was asked for. */
const RACED: Record<Size, Size> = { S: 'S', M: 'S', L: 'M' };

/** Rounds before, which do not count: a server that has just started takes longer over everything. */
const WARM_UP = 1;

/** `npm run bench -- import`: our import, with all that it checks and derives, and `LOAD CSV` of its ready-made result. */
export const importSuite: Suite = {
  name: 'import',
  title: 'Import',
  async run(bench) {
    const { rounds } = bench;
    const whole = await bench.importSeconds();
    const raced = bench.ofSize(RACED[bench.size]);
    const [data, folder] = [await raced.dataset(), `${KEPT}${raced.size}/load_csv`];
    const database = await raced.emptyDatabase('import');
    bench.tell(`Importing the data of size ${raced.size}, which the other contenders get ready-made`);
    await jejaring(raced, ['import', data], database.env).ended;
    const files = await withDriver(database, (driver) => writeFiles(driver, folder));
    await linkFiles(files, database);
    const again = await importAgain(raced, data, database.env, rounds);
    const noted: Race = { bench: raced, database, data, files, writing: [], deadlocks: [], built: {} };
    const timings = await race(contenders(noted), { rounds, warmUp: WARM_UP });
    return section(noted, timings, again, { size: bench.size, seconds: whole });
  },
};

/** The package that the graph was made from: nothing changes. */
async function importAgain(bench: Bench, data: string, env: Record<string, string>, rounds: number): Promise<Timing> {
  const run = (): Promise<unknown> => jejaring(bench, ['import', data], env).ended;
  // No goal is set for it.
  const few = Math.min(3, rounds);
  const [again] = await race([{ name: 'jejaring import, nothing new', run }], { rounds: few, warmUp: WARM_UP });
  return again!;
}

function section(
  { bench, built, writing, deadlocks }: Race,
  timings: Timing[],
  again: Timing,
  whole: { size: Size; seconds: number },
): Section {
  const [ours, plain, two] = timings as [Timing, Timing, Timing];
  const graph = Object.values(built)[0]!;
  return {
    title: 'Import',
    notes: [
      `The contenders raced over the data of size ${bench.size}, in ${ours.samples.length + WARM_UP} rounds, one of them to warm up.`,
      `The import of the data of size ${whole.size} took ${whole.seconds.toFixed(1)} s: once, the whole process, when the database of the other suites was made.`,
      'All fill the same database on a server that runs: it has all constraints and indexes, and is emptied before each of them.',
      'jejaring import: the whole process, from the data package: starting, reading, checking, matching with the graph, resolving, deriving, writing.',
      'LOAD CSV: the same graph from files in which all that had been read, checked, resolved and derived stood ready; each node made with its relationships in one statement.',
      'Equal were the counts of nodes by labels and of relationships by type, and a checksum of all their properties.',
      `Deadlocks of the two sessions, each resolved by going on from the last whole transaction: ${deadlocks.slice(WARM_UP).join(', ')}.`,
    ],
    tables: [times(graph, [ours, timing('of it writing', writing.slice(WARM_UP)), plain, two, again]), sizes(graph)],
    goals: [
      faster('LOAD CSV / jejaring import with provenance, in time', plain, ours, 1.4),
      faster('two concurrent LOAD CSV / jejaring import with provenance, in time', two, ours, 1),
    ],
    seconds: { [GROWING.import]: whole.seconds },
  };
}

function times(graph: Checksums, timings: Timing[]): Table {
  const nodes = Object.values(graph.nodes).reduce((sum, { count }) => sum + count, 0);
  const seconds = (milliseconds: number): number => milliseconds / 1_000;
  return {
    title: 'Seconds',
    columns: ['contender', 'median', 'quartiles', 'nodes a second'],
    rows: timings.map(({ name, median, quartiles }) => [
      name,
      seconds(median),
      quartiles.map((value) => seconds(value).toFixed(1)).join(' – '),
      Math.round(nodes / seconds(median)),
    ]),
  };
}

function sizes({ nodes, relationships }: Checksums): Table {
  const rows = [...Object.entries(nodes), ...Object.entries(relationships)];
  return {
    title: 'The graph that was built',
    columns: ['nodes and relationships', 'count'],
    rows: rows.map(([kind, { count }]) => [kind, count]),
  };
}

function faster(what: string, theirs: Timing, ours: Timing, atLeast: number): Goal {
  const { median, spread } = ratio(theirs, ours);
  return { what, target: { atLeast }, value: median, spread };
}
