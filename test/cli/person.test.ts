import type { Database } from '../../src/database/database.js';
import { runCli, spawnCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { graphDump } from '../support/graph_dump.js';
import { quillPackage, told } from '../privacy/support/quill.js';

const ERASE = ['person', 'erase', 'person:tamsin-quill', '--reason', 'asked for by letter'];

let database: Database;
beforeAll(async () => {
  database = await emptiedDatabase();
  expect(await runCli(['import', quillPackage()])).toMatchObject({ code: 0 });
});

test('says what it will do without the name, and writes nothing where there is nobody to ask', async () => {
  const before = await graphDump(database);
  const { code, stdout, stderr } = await spawnCli(ERASE);
  expect([code, stderr.trim()]).toEqual([1, 'There is no terminal to ask at. To erase without, add --yes.']);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'Deleted: 3 names, 1 identifiers, 1 notes; and of what is said about the person 8 quotes and 4 written values.',
    'Kept under a pseudonym: 7 facts.',
    expect.stringMatching(/^Overwritten in \d+ other texts:$/),
    '  "© [name withheld]"',
  ]);
  expect(stdout).toContain('Ids that are made of the name and become others: ');
  expect(told(stdout)).toBeUndefined();
  expect(stdout).toContain('organisation:quill-house');
  expect(await graphDump(database)).toEqual(before);
});

test('protect shows less of a person, says what else is stated, and shows nobody more', async () => {
  const protect = (id: string, visibility: string): ReturnType<typeof runCli> =>
    runCli(['person', 'protect', id, '--visibility', visibility, '--reason', 'asked for', '--by', 'desk']);
  expect(await protect('person:clerk', 'WITHHELD')).toMatchObject({
    code: 0,
    stdout: 'Done: the person is WITHHELD.\n  stated: WITHHELD (curation/persons.csv)\n',
  });
  expect(await protect('person:clerk', 'ROLE_ONLY')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The person is WITHHELD, and ROLE_ONLY would protect no better') as string,
  });
  expect(await protect('person:clerk', 'PUBLIC')).toMatchObject({ code: 2 });
  expect(await protect('person:nobody', 'WITHHELD')).toMatchObject({ code: 1 });
  expect((await runCli(['audit', 'list'])).stdout).toMatch(
    / desk SET_VISIBILITY WITHHELD person:[0-9a-f]{32}\n1 decision/,
  );
});

test('--yes erases; again, it says that it was done, and who is not there is refused', async () => {
  const first = await runCli([...ERASE, '--by', 'desk', '--yes']);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  const said =
    /^Done: the person was erased at \S+ by desk \(asked for by letter\) and has the id person:erased-[0-9a-f]{32}\.$/m;
  expect(first.stdout).toMatch(said);
  expect(told((await graphDump(database)).join('\n'))).toBeUndefined();
  const again = await runCli([...ERASE, '--yes']);
  expect(again).toMatchObject({
    code: 0,
    stdout: first.stdout.match(said)![0].replace('Done', 'Nothing to do') + '\n',
  });
  const unknown = await runCli(['person', 'erase', 'person:clark', '--reason', 'asked', '--yes']);
  expect(unknown).toMatchObject({ code: 1, stderr: 'There is no person "person:clark". Did you mean person:clerk?\n' });
  expect(await runCli(['person', 'erase', 'person:clerk'])).toMatchObject({ code: 2 });
});

test('an import of the name is refused, and does not print it', async () => {
  const { code, stdout, stderr } = await runCli(['import', quillPackage()]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('The row speaks of a person who was erased. Write person:erased-');
  expect(told(stderr)).toBeUndefined();
});
