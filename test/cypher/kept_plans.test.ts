import { readStatement } from '../../src/database/statement.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { filesBelow } from '../support/files.js';
import { Profiler } from '../support/profile.js';

const KEEPS = 'CYPHER replan = skip\n';

/** Statements that keep the plan that they were first given, however the data grow. */
const keeping = filesBelow('cypher', '.cypher')
  .map((path) => ({ path, text: readStatement(path.slice('cypher/'.length, -'.cypher'.length)) }))
  .filter(({ text }) => text.includes(KEEPS));

const TEXTS = ['dataset', 'token', 'label'];

test('a plan that is kept seeks what it is given, also where it was made while the graph was empty', async () => {
  await emptyDatabase(await testDatabase());
  const profiler = new Profiler();
  try {
    await profiler.forgetPlans();
    expect(keeping.length).toBeGreaterThan(20);
    for (const { path, text } of keeping) {
      const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
      const parameters = Object.fromEntries(names.map((name) => [name, TEXTS.includes(name) ? 'x' : []]));
      const plan = await profiler.plan(text.replace(KEEPS, ''), parameters);
      const scans = plan.filter((operator) => operator.includes('Scan'));
      // There is at most one import at a time, and so few of these that reading them all is a seek.
      expect([path, scans]).toEqual([path, path.endsWith('lease/acquire.cypher') ? [expect.any(String)] : []]);
    }
  } finally {
    await profiler.close();
  }
});
