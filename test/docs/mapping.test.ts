import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { ROOT } from '../support/files.js';
import { readRecords } from '../dataset/read/records/read_records.js';

const PAGE = `${ROOT}docs/mapping.md`;
const FOLDER = `${ROOT}examples/mapping/`;

/** Write the answers into the page instead of comparing them: read the difference before you keep it. */
const UPDATE = process.env.UPDATE_DOCS === '1';

/** A section with an example: its files, commands and what the last of them prints. */
const examples = readFileSync(PAGE, 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => [section.slice(0, section.indexOf('\n')), section] as const);

const words = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

test('the page shows every file of the examples as it is', () => {
  const shown = examples.flatMap(([, section]) => [...section.matchAll(/^`([\w.]+)`:\n\n```\w+\n(.*?)```/gms)]);
  for (const [, file, text] of shown) expect([file, text]).toEqual([file, readFileSync(FOLDER + file!, 'utf8')]);
  const texts = readdirSync(FOLDER).filter((file) => !file.endsWith('.xlsx') && file !== 'README.md');
  expect(shown.map(([, file]) => file).sort()).toEqual(texts.sort());
  expect(examples).toHaveLength(6);
});

test.each(['Elements', 'Connections'])('the page shows the sheet %s of the workbook as it is', async (sheet) => {
  const [, table = ''] = new RegExp(`sheet ${sheet}:\n\n(.*?)\n\n`, 'is').exec(readFileSync(PAGE, 'utf8')) ?? [];
  const cells = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const { header, rows } = await readRecords(readFileSync(`${FOLDER}kumu.xlsx`), { sheet }, 'kumu.xlsx');
  expect([cells[0], ...cells.slice(2)]).toEqual([header, ...rows.map((row) => row.cells)]);
});

test.each(examples)('%s: from the file to the answer', async (_, section) => {
  process.chdir(ROOT);
  await emptiedDatabase();
  const [, commands = '', block = ''] = /```\n(npx .*?)```\n\n```text\n(.*?)```/s.exec(section) ?? [];
  let printed = '';
  for (const command of commands.trim().split('\n')) {
    const [npx, name, ...rest] = words(command);
    expect([npx, name]).toEqual(['npx', 'jejaring']);
    for (const path of rest.filter((word) => word.startsWith('examples/'))) expect(existsSync(ROOT + path)).toBe(true);
    const { code, stdout, stderr } = await runCli(rest);
    expect({ command, code, stderr: code === 0 ? '' : stderr }).toEqual({ command, code: 0, stderr: '' });
    printed = stdout;
  }
  if (UPDATE)
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(block, () => printed.trimEnd() + '\n'),
    );
  else expect(`${printed.trimEnd()}\n`).toBe(block);
});
