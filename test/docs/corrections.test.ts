import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import type { Statement } from '../../src/database/statement.js';
import { runCli } from '../support/cli.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { ROOT, temporaryFolder } from '../support/files.js';

const page = readFileSync(`${ROOT}docs/corrections.md`, 'utf8');

/** The blocks of the page in their order: a file by its name, commands, or what the last of them printed. */
const blocks = [...page.matchAll(/(?:`([\w-]+\.csv)`[^\n]*:\n\n)?```(\w*)\n(.*?)```/gs)].map(
  ([, file, kind, text]) => ({
    ...{ file, kind, text: text! },
  }),
);

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
});

const assertionIds: Statement<object, { id: string }> = {
  name: 'test/assertion_ids',
  text: "MATCH (a:Assertion {quote: 'and the Bay Workers'}) WHERE a.retractedAt IS NULL RETURN a.id AS id",
};

const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

test('every command of the page does what the page says, one after another', async () => {
  process.chdir(temporaryFolder());
  let printed = '';
  let ran = 0;
  for (const { file, kind, text } of blocks) {
    if (kind === 'csv') writeFileSync(join(process.cwd(), file!), text);
    else if (kind === 'text') for (const line of text.trim().split('\n')) expect(printed).toContain(line.trim());
    else {
      for (const command of text.trim().split('\n')) {
        const [npx, name, ...rest] = words(command);
        expect([npx, name]).toEqual(['npx', 'jejaring']);
        const [{ id } = { id: '' }] = await database.read(assertionIds, {});
        const { code, stdout, stderr } = await runCli(rest.map((word) => (word === 'ASSERTION' ? id : word)));
        printed = stdout + stderr;
        const isDoubted = rest[0] === 'import' && rest.includes('--dry-run') && !rest.includes('--add');
        expect({ command, code, printed }).toEqual({ command, code: isDoubted ? 3 : 0, printed });
        ran += 1;
      }
    }
  }
  expect(ran).toBe(11);
  const live = { name: 'test/live', text: 'MATCH (f:Fact) WHERE f.live RETURN f.id AS id' };
  expect(await database.read(live, {})).toEqual([]);
});
