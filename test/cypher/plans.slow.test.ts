import { readFileSync } from 'node:fs';
import { readStatement } from '../../src/database/statement.js';
import { emptiedDatabase } from '../support/database.js';
import { filesBelow, ROOT } from '../support/files.js';
import { Profiler } from '../support/profile.js';

const KEEPS = 'CYPHER replan = skip\n';

const statements = filesBelow('cypher', '.cypher')
  .filter((path) => !/^cypher\/(fragments|migrations)\//.test(path))
  .map((path) => ({ path, text: readStatement(path.slice('cypher/'.length, -'.cypher'.length)) }));

/** Statements that keep the plan that they were first given, however the data grow. */
const keeping = statements.filter(({ text }) => text.includes(KEEPS));

const TEXTS = ['dataset', 'token', 'label'];

let profiler: Profiler;
beforeAll(async () => {
  await emptiedDatabase();
  profiler = new Profiler();
});
afterAll(() => profiler.close());

// A fragment rests on the variables of others, and the linter overlooks undefined ones in some long statements.
test('the server plans each statement that includes fragments', async () => {
  const including = statements.filter(({ path }) => readFileSync(`${ROOT}${path}`, 'utf8').includes('// include '));
  expect(including.length).toBeGreaterThan(40);
  for (const { path, text } of including) {
    const failed = await profiler.plan(text.replace(KEEPS, ''), {}).then(
      () => undefined,
      (error: unknown) => (error as Error).message,
    );
    expect([path, failed]).toEqual([path, undefined]);
  }
});

/** Statements that may scan, and how often. */
const SCANNING: readonly [name: string, scans: number][] = [
  ['lease/acquire.cypher', 2],
  ['lease/release.cypher', 1],
  // By their hints they read the facts that they are about, which are few, and nothing else.
  ['dataset/unit_edges.cypher', 1],
  ['dataset/part_of_edges.cypher', 2],
  ['dataset/revises_edges.cypher', 1],
  ['dataset/broader_edges.cypher', 1],
  ['dataset/derived_from_edges.cypher', 1],
  ['dataset/known_judgements.cypher', 1],
  ['dataset/known_identifiers.cypher', 1],
];

test('a plan that is kept seeks what it is given, also where it was made while the graph was empty', async () => {
  await profiler.forgetPlans();
  expect(keeping.length).toBeGreaterThan(20);
  for (const { path, text } of keeping) {
    const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
    const parameters = Object.fromEntries(names.map((name) => [name, TEXTS.includes(name) ? 'x' : []]));
    const plan = await profiler.plan(text.replace(KEEPS, ''), parameters);
    const scans = plan.filter((operator) => operator.includes('Scan'));
    // There is at most one import at a time, and one whole version for each: so few that reading them all is a seek.
    const few = SCANNING.find(([name]) => path.endsWith(name))?.[1] ?? 0;
    expect([path, scans]).toEqual([path, Array(few).fill('NodeByLabelScan@neo4j')]);
  }
});
