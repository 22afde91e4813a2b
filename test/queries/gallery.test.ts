import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DbHits } from '../guards/db_hits.js';
import { Api, type Answer } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { filesBelow, ROOT } from '../support/files.js';
import { Profiler } from '../support/profile.js';
import { fieldsThatNeedData } from './fields_that_need_data.js';

/** Write the answers again instead of comparing them: read the difference before you keep it. */
const UPDATE = process.env.UPDATE_GALLERY === '1';

const cases = filesBelow('test/queries', '.graphql').map((path) => path.slice(0, -'.graphql'.length));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const variablesOf = (name: string): Record<string, unknown> =>
  existsSync(`${ROOT}${name}.variables.json`)
    ? (JSON.parse(read(`${name}.variables.json`)) as Record<string, unknown>)
    : {};

function compare(path: string, found: string): void {
  if (UPDATE) writeFileSync(`${ROOT}${path}`, found);
  expect(found).toBe(read(path));
}

let api: Api;
let profiler: Profiler;
let dbHits: DbHits;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  api = new Api(database);
  profiler = new Profiler();
  await profiler.forgetPlans();
  dbHits = new DbHits(await profiler.version());
});
afterAll(() => profiler.close());

describe.each(cases)('%s', (name) => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await api.ask(read(`${name}.graphql`), variablesOf(name));
  });

  it('has the recorded answer', () => {
    const { data, errors } = answer;
    const shown = errors.length > 0 ? { data, errors } : { data };
    compare(`${name}.json`, `${JSON.stringify(shown, null, 2)}\n`);
  });

  it('sends the recorded statements', () => {
    // Those of one level are sent at the same time: which is first is chance.
    compare(`${name}.statements`, [...answer.statements].sort().join('\n').concat('\n'));
  });

  it('sends at most one statement for each field of a level, besides the one for the data version', async () => {
    const fields = await fieldsThatNeedData(read(`${name}.graphql`));
    expect(answer.statements.filter((statement) => statement === 'version/current').length).toBeLessThanOrEqual(1);
    const sent = answer.statements.filter((statement) => statement !== 'version/current');
    expect(sent.length).toBeLessThanOrEqual(fields.size);
  });

  it('costs the database what was recorded', async () => {
    dbHits.compare(name, await profiler.dbHits(answer.sent));
  });
});

it('has recorded costs of all cases and of nothing else', () => dbHits.close(cases));
