import { readFileSync, writeFileSync } from 'node:fs';
import { QUESTIONS } from '../../src/questions/index.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { ROOT } from '../support/files.js';

const PAGE = `${ROOT}docs/questions.md`;
const WIDTH = 110;

/** Write the answers into the page instead of comparing them: read the difference before you keep it. */
const UPDATE = process.env.UPDATE_DOCS === '1';

/** An example of the page: the query, and the block with its answer. */
const EXAMPLE = /```graphql\n(.*?)```\n\n```json\n(.*?)```/gs;

/** The sections of the page: title and text. */
const sections = (page: string): [string, string][] =>
  page.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]);

/** JSON laid out as the queries are: what fits on a line is on one, and brackets close where they end. */
function layOut(value: unknown, indent = '', before = 0): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => layOut(item, inner))
    : Object.entries(value).map(([name, item]) => `"${name}": ${layOut(item, inner, name.length + 4)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open} ${parts.join(`,\n${inner}`)} ${close}`;
}

const page = readFileSync(PAGE, 'utf8');
let api: Api;

beforeAll(async () => {
  api = new Api(await withDataset('riverside'));
});

it('the page has every question, in its table of contents and in its order', () => {
  const names = QUESTIONS.map(({ manual }) => manual.name);
  const contents = [...page.matchAll(/^\| \[(\w+)\]\(#(\w+)\) \| (.+) \|$/gm)];
  const titles = sections(page).map(([title]) => title);
  expect(contents.map(([, name]) => name)).toEqual(names);
  expect(contents.map(([, , anchor]) => anchor)).toEqual(names.map((name) => name.toLowerCase()));
  expect(contents.map(([, , , asked]) => asked)).toEqual(QUESTIONS.map(({ manual }) => manual.question));
  expect(titles.filter((title) => names.includes(title))).toEqual(names);
});

it.each(QUESTIONS.map(({ manual }) => manual.name))('the example of %s is answered as the page says', async (name) => {
  const [, section] = sections(page).find(([title]) => title === name)!;
  const [[block, query, answer] = []] = section.matchAll(EXAMPLE);
  const found = `${layOut(await api.data(query!))}\n`;
  if (UPDATE)
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(block!, () => block!.replace(/json\n.*```$/s, () => `json\n${found}\`\`\``)),
    );
  else expect(answer).toBe(found);
});
