import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTo } from '../../src/cli/question/answer.js';
import { listsOfQuestion } from '../../src/cli/question/ask_question.js';
import type { Database } from '../../src/database/database.js';
import { Context, type Services } from '../../src/graph/context.js';
import { QUESTIONS } from '../../src/questions/index.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { importFolder } from '../support/packages.js';

// @takes 100 s

/** Arguments of the questions that need some. */
const ARGUMENTS: Record<string, Record<string, unknown>> = {
  absences: { event: 'event:hearing-dam-2024' },
  access: { groupBy: { by: 'SECTOR' } },
  brokerage: { groupBy: { by: 'SECTOR' } },
  eiIndex: { groupBy: { by: 'SECTOR' }, permutations: 100 },
  recommendationTrail: { id: 'output:fish-pass' },
};

/** Tables of Riverside of which the last row is taken away, one after the other. */
const SHORTENED = ['participations', 'stances', 'responses', 'memberships', 'parties', 'assessments'];

let database: Database;
let services: Services;
/** A version for each state of the data. */
const versions: string[] = [];

beforeAll(async () => {
  database = await withDataset('women-homeworkers', 'riverside');
  const api = new Api(database);
  ({ services } = api);
  const versionNow = async (): Promise<void> => {
    const { dataset } = await new Api(database).data<{ dataset: { version: string } }>('{ dataset { version } }');
    versions.push(dataset.version);
  };
  await versionNow();
  const folder = join(temporaryFolder(), 'riverside');
  cpSync(`${ROOT}examples/riverside`, folder, { recursive: true });
  for (const table of SHORTENED) {
    const path = join(folder, `${table}.csv`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n[^\n]+\n*$/, '\n'));
    await importFolder(database, folder, { sync: true });
    await versionNow();
  }
  // As it was at first.
  await importFolder(database, `${ROOT}examples/riverside`, { sync: true });
  await versionNow();
});

const schema = await createSchema();

test.each(QUESTIONS.map(({ manual }) => manual.name))(
  'digests of %s are equal where its whole answers are, and only there',
  async (question) => {
    const field = schema.getQueryType()!.getFields()[question]!;
    const [of, ...others] = await Promise.all(
      versions.map(async (version) => {
        const given = ARGUMENTS[question] ?? {};
        const input = field.args.some(({ name }) => name === 'scope') ? { ...given, scope: { version } } : given;
        const { head, lists } = await answerTo({
          schema,
          field: { ...field, name: question } as never,
          input,
          lang: undefined,
          first: Infinity,
          lists: listsOfQuestion(field as never),
          context: () => new Context(services),
        });
        const { basis, ...numbers } = head as { basis: { digest: string } };
        return { digest: basis.digest, answer: JSON.stringify([numbers, [...lists]]) };
      }),
    );
    expect(of!.digest).toMatch(/^[0-9a-f]{64}$/);
    for (const other of others) expect(other.digest === of!.digest).toBe(other.answer === of!.answer);
    // The data are at the end what they were at first.
    expect(others.at(-1)!.digest).toBe(of!.digest);
  },
);
