import type { Database } from '#src/database/database.js';
import { project } from '#src/measures/projection/projection.js';
import type { Snapshot } from '#src/snapshot/facts/snapshot.js';
import { DEFAULT_SCOPE } from '#src/snapshot/selection/scope.js';
import type { Selection } from '#src/snapshot/selection/selection.js';
import type { Driver } from 'neo4j-driver';
import { assertEqual } from '../equal.js';
import type { DatabaseOfBench } from '../machine/databases.js';
import { withDriver } from '../machine/driver.js';
import { race, ratio, timing, type Timing } from '../measure.js';
import { KEPT } from '../paths.js';
import { GROWING, type Bench, type Goal, type Section, type Suite, type Table } from '../suite.js';
import { QUESTIONS, refusalOf, withProduct } from './asked.js';
import { ANY_PART, inYear, readOurIncidence, readSnapshot, selected, withDatabase } from './facts.js';
import { projectYear, readScalarRows } from './in_cypher.js';
import { projectIn, writeIncidence, type Library } from './in_python.js';
import { projectionOf, type Projection } from './projections.js';

const YEAR = 2015;

/** What the parts of the suite work with. */
interface Work {
  bench: Bench;
  address: DatabaseOfBench;
  database: Database;
  driver: Driver;
  snapshot: Snapshot;
}

interface Part {
  timings: Timing[];
  goals: Goal[];
}

/** `npm run bench -- questions`: from the database to the answers of the questions on everybody. */
export const questionsSuite: Suite = {
  name: 'questions',
  title: 'Questions',
  async run(bench): Promise<Section> {
    const address = await bench.database();
    return withDatabase(address, (database) =>
      withDriver(address, async (driver) => {
        const work: Work = { bench, address, database, driver, snapshot: await readSnapshot(database) };
        const parts: Part[] = [];
        for (const part of [reading, year, wholeProjection, scopes, again]) parts.push(await part(work));
        const asked = await questions(work);
        return {
          title: this.title,
          notes: [
            'The snapshot holds every assertion with its source, moments and stated values; the scalar rows are two numbers for each participation.',
            'The projection of igraph and networkx is timed alone, without reading and building their graph; ours is timed alone as well. Theirs runs in a process of its own each time, so only ours is warmed up.',
            'A question is asked of the product without HTTP, with its threads; each round asks under a scope of its own, so that no kept answer helps. The questions of the second table are asked three times, with no warm-up but one question before all.',
          ],
          tables: [secondsTable('Seconds', rowsOf(parts.flatMap(({ timings }) => timings))), asked],
          goals: parts.flatMap(({ goals }) => goals),
          seconds: Object.fromEntries(
            parts.flatMap(({ timings }) => timings.map(({ name, median }) => [name, median / 1_000])),
          ),
        };
      }),
    );
  },
};

async function reading({ bench, database, driver, snapshot }: Work): Promise<Part> {
  bench.tell('Reading');
  const rows = await readScalarRows(driver);
  assertEqual('Participations', {
    'scalar rows': rows,
    'incidence of the snapshot': await readOurIncidence(database),
    snapshot: snapshot.columns.participations.agent.length,
  });
  const [scalar, ours, whole] = await race(
    [
      { name: 'incidence, scalar driver rows', run: () => readScalarRows(driver) },
      { name: GROWING.incidence, run: () => readOurIncidence(database) },
      { name: 'whole snapshot', run: () => readSnapshot(database) },
    ],
    { rounds: bench.rounds, warmUp: 1 },
  );
  const { median, spread } = ratio(scalar!, whole!);
  const figures = [median, ...spread].map((figure) => figure.toPrecision(2));
  const note = `By the whole snapshot with its assertions: ${figures[0]} (${figures[1]} – ${figures[2]}).`;
  const what = 'scalar driver rows of everything’s incidence / the same as the snapshot reads it, in time';
  return { timings: [scalar!, ours!, whole!], goals: [{ ...goal(what, { atLeast: 3 }, scalar!, ours!), note }] };
}

async function year({ bench, driver, snapshot }: Work): Promise<Part> {
  bench.tell('The projection of one year');
  const inMemory = (): Projection =>
    projectionOf(project(selected(snapshot, inYear(YEAR, ANY_PART)).incidence, 'COUNT'));
  assertEqual(`The projection of ${YEAR}`, { Cypher: await projectYear(driver, YEAR), snapshot: inMemory() });
  const [cypher, ours] = await race(
    [
      { name: 'one year, in Cypher', run: () => projectYear(driver, YEAR) },
      { name: GROWING.year, run: () => Promise.resolve(inMemory()) },
    ],
    // So short that it would time Node's and Neo4j's compilers, which have long done with it where a server runs for days.
    { rounds: bench.rounds, warmUp: 20 },
  );
  const what = 'one year’s projection in Cypher / from the snapshot, in time';
  return { timings: [cypher!, ours!], goals: [goal(what, { atLeast: 8 }, cypher!, ours!)] };
}

async function wholeProjection({ bench, snapshot }: Work): Promise<Part> {
  bench.tell('The whole projection, beside igraph and networkx');
  const { incidence }: Selection = selected(snapshot, DEFAULT_SCOPE);
  const [python, path] = [await bench.python(), `${KEPT}${bench.size}/incidence.txt`];
  await writeIncidence(incidence, path);
  // networkx needs minutes and gigabytes at L.
  const libraries: Library[] = bench.size === 'L' ? ['igraph'] : ['igraph', 'networkx'];
  const samples = new Map<string, number[]>([['ours', []], ...libraries.map((each): [string, number[]] => [each, []])]);
  // Warms ours up.
  project(incidence, 'COUNT');
  for (let round = 0; round < bench.rounds; round++) {
    const answers: Record<string, Projection> = {};
    for (const contender of samples.keys()) {
      const start = performance.now();
      const found = contender === 'ours' ? projectionOf(project(incidence, 'COUNT')) : undefined;
      const taken = performance.now() - start;
      const { seconds, ...answer } = found
        ? { seconds: taken / 1_000, ...found }
        : await projectIn(bench, python, contender as Library, path);
      answers[contender] = answer;
      samples.get(contender)!.push(1_000 * seconds);
    }
    assertEqual('The projection', answers);
  }
  const timings = Array.from(samples, ([name, each]) => timing(`everything projected, ${name}`, each));
  const [ours, igraph, networkx] = timings;
  return {
    timings,
    goals: [
      goal('our projection / python-igraph, in time', { atMost: 1 }, ours!, igraph!),
      ...(networkx ? [goal('our projection / networkx, in time', { atMost: 0.02 }, ours!, networkx)] : []),
    ],
  };
}

async function scopes({ bench, database, snapshot }: Work): Promise<Part> {
  bench.tell('New scopes');
  const source = snapshot.index.get(aSource(snapshot))!;
  const without = { ...DEFAULT_SCOPE, excludeSources: new Set([source]) };
  const [oneYear, oneLess, load] = await race(
    [
      { name: 'new scope: a year', run: () => Promise.resolve(selected(snapshot, inYear(YEAR))) },
      { name: 'new scope: one source left out', run: () => Promise.resolve(selected(snapshot, without)) },
      { name: 'whole snapshot, beside them', run: () => readSnapshot(database) },
    ],
    { rounds: bench.rounds, warmUp: 1 },
  );
  return {
    timings: [oneYear!, oneLess!, load!],
    goals: [
      goal('a year as a new scope / loading the snapshot, in time', { atMost: 0.1 }, oneYear!, load!),
      goal('one source left out / loading the snapshot, in time', { atMost: 0.2 }, oneLess!, load!),
    ],
  };
}

/** The source of the lowest id that participations rest on. */
const aSource = ({ ids }: Snapshot): string => ids.find((id) => id.startsWith('source:'))!;

async function again({ bench, address, database }: Work): Promise<Part> {
  bench.tell('The same question again');
  return withProduct(address, database, async (ask) => {
    const question = (round: number): string => QUESTIONS[0]!.document(`maxEventSize: ${100_000 + round}`);
    await ask(question(-1));
    let round = 0;
    const [first, second] = [[] as number[], [] as number[]];
    for (; round < bench.rounds; round++) {
      for (const samples of [first, second]) {
        const start = performance.now();
        await ask(question(round));
        samples.push(performance.now() - start);
      }
    }
    const timings = [timing('a question for the first time', first), timing('the same again', second)];
    const what = 'the same question again / the first time on a loaded snapshot, in time';
    return { timings, goals: [goal(what, { atMost: 0.05 }, timings[1]!, timings[0]!)] };
  });
}

async function questions({ bench, address, database, snapshot }: Work): Promise<Table> {
  const without = `excludeSources: ["${aSource(snapshot)}"]`;
  return withProduct(address, database, async (ask) => {
    const rows: Table['rows'] = [];
    // Loads the snapshot and starts a thread.
    await ask(QUESTIONS[0]!.document('maxEventSize: 99999'));
    for (const { name, document } of QUESTIONS) {
      bench.tell(`Asking: ${name}`);
      let limit = 100_000;
      const contender = (title: string, more: string): { name: string; run(): Promise<unknown> } => ({
        name: title,
        run: () => ask(document(`maxEventSize: ${limit++}, ${more}`)),
      });
      const asked = [contender(name, ''), contender(`${name}; one source left out`, without)];
      try {
        rows.push(...rowsOf(await race(asked, { rounds: Math.min(3, bench.rounds), warmUp: 0 })));
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        rows.push([name, 'refused', refusal]);
      }
    }
    return secondsTable('Seconds from a question to its answer, on a loaded snapshot', rows);
  });
}

const secondsTable = (title: string, rows: Table['rows']): Table => ({
  title,
  columns: ['what', 'median', 'quartiles'],
  rows,
});

function rowsOf(timings: readonly Timing[]): Table['rows'] {
  const seconds = (milliseconds: number): string => (milliseconds / 1_000).toPrecision(3);
  return timings.map(({ name, median, quartiles }) => [name, seconds(median), quartiles.map(seconds).join(' – ')]);
}

function goal(what: string, target: Goal['target'], a: Timing, b: Timing): Goal {
  const { median, spread } = ratio(a, b);
  return { what, target, value: median, spread };
}
