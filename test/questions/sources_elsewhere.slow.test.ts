import fc from 'fast-check';
import { QUESTIONS } from '../../src/questions/index.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';
import { GRAPH, tablesOf } from './support/random_graph.js';
import { requiredArguments } from './support/required_arguments.js';
import { everythingOf } from './support/whole_answer.js';

// @takes 20 s

/** Arguments that a question needs, or with which it looks at sources. */
const ARGUMENTS: Record<string, string> = {
  ...requiredArguments('e3', 'r1'),
  congruence: 'duplicates: PER_SOURCE',
  issueOverlap: 'duplicates: PER_SOURCE',
  coAttendance: 'robustness: LEAVE_ONE_SOURCE_OUT',
};
/** All of one dataset; and without the original, which leaves out what repeats it too. */
const SCOPES = ['', 'excludeSources: ["source:s0"]'];
const RECORDED = { recordedAt: '2025-01-01T00:00:00.000Z', accept: ALL_MEANT };

const schema = await createSchema();

/** What every question says of the dataset `demo`. */
async function answers(): Promise<Record<string, unknown>> {
  const api = new Api(await testDatabase());
  const found: Record<string, unknown> = {};
  for (const { manual } of QUESTIONS) {
    for (const more of SCOPES) {
      const given = `scope: {datasets: ["demo"], ${more}} ${ARGUMENTS[manual.name] ?? ''}`;
      const { data, errors } = await api.ask(
        `{ answer: ${manual.name}(${given}) ${everythingOf(schema, manual.name)} }`,
      );
      expect([manual.name, errors]).toEqual([manual.name, []]);
      found[`${manual.name} ${more}`] = data;
    }
  }
  return found;
}

test.each(fc.sample(GRAPH, { numRuns: 3, seed: 19 }))(
  'a dataset is answered of alike, whether its sources are described in it or in another (%#)',
  async (graph) => {
    const database = await testDatabase();
    const { sources, ...tables } = tablesOf(graph);
    const papers = packageOf({ organisations: 'id\no1', sources: sources! }, 'papers');
    const fresh = async (own: Record<string, string>): Promise<Record<string, unknown>> => {
      await emptyDatabase(database);
      await importFolder(database, papers, RECORDED);
      await importFolder(database, packageOf(own), RECORDED);
      return answers();
    };
    const told = await fresh({ ...tables, sources: sources! });
    expect(await fresh(tables)).toEqual(told);
  },
);
