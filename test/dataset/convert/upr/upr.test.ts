import { converted, failure, fileOf, fixture, type Converted } from '../support.js';

let register: Converted;

beforeAll(async () => {
  register = await converted('upr', [fixture('upr/register.csv')], { lang: 'en' });
});

test('the package has no errors, doubts or warnings', () => {
  expect(register.warnings).toEqual([]);
});

test('recommendations, who made them, to whom', () => {
  const [first, , second, third] = register.cells('outputs', 'id');
  expect(register.cells('outputs', 'kind', 'reference', 'text__en', 'date', 'locator')).toEqual([
    'RECOMMENDATION | 27, 140.7 | Ratify the convention on homework | 2017-05-03 | row=2',
    'RECOMMENDATION | 27, 140.7 | Ratify the convention on homework | 2017-05-03 | row=3',
    'RECOMMENDATION | 27, 140.8 | Protect domestic workers |  | row=4',
    'RECOMMENDATION | 27, 140.9 | Answer soon |  | row=5',
  ]);
  expect(first).toMatch(/^demo-riverland-27-140-7-\w{6}$/);
  const [, , islands] = register.cells('organisations', 'id').filter((id) => id !== 'demo-riverland');
  expect(islands).toMatch(/^demo-islands-republic-of-\w{6}$/);
  expect(register.cells('parties', 'output', 'agent', 'role')).toEqual([
    `${first} | organisation:demo-northland | ISSUER`,
    `${first} | organisation:demo-southland | ISSUER`,
    `${first} | organisation:demo-riverland | ADDRESSEE`,
    `${first} | organisation:${islands} | ISSUER`,
    `${first} | organisation:demo-riverland | ADDRESSEE`,
    `${second} | organisation:demo-northland | ISSUER`,
    `${second} | organisation:demo-riverland | ADDRESSEE`,
    `${third} | organisation:demo-southland | ISSUER`,
    `${third} | organisation:demo-riverland | ADDRESSEE`,
  ]);
  expect(register.cells('responses', 'recommendation', 'agent', 'kind', 'value_as_written')).toEqual([
    `${first} | organisation:demo-riverland | ACCEPTED | Supported`,
    `${first} | organisation:demo-riverland | ACCEPTED | Supported`,
    `${second} | organisation:demo-riverland | NOTED | Noted`,
  ]);
  expect(register.cells('topics', 'subject', 'issue')).toEqual([
    `output:${first} | demo-labour-rights`,
    `output:${first} | demo-homework`,
    `output:${second} | demo-labour-rights`,
  ]);
});

test('what is left out is counted', () => {
  expect(register.left).toEqual({
    'date that is no date': 1,
    'recommendation.Action Category': 1,
    'response "Pending"': 1,
  });
  expect(register.notes).toEqual([]);
});

const of = (text: string): [string] => [fileOf('register.csv', text)];
const OTHER = 'Rekomendasi,Negara,Kepada,ID\nSahkan,A,B,7\n';
const map = new Map([
  ['text', 'Rekomendasi'],
  ['recommending', 'Negara'],
  ['reviewed', 'Kepada'],
]);

test('other headers are mapped, and a text without a language says so', async () => {
  const other = await converted('upr', of(OTHER), { map });
  expect(other.cells('outputs', 'id', 'text__und')).toEqual(['demo-7 | Sahkan']);
  expect(other.notes).toEqual([expect.stringMatching(/not known \(`und`\)/)]);
});

test('what cannot be converted says where, and what to do', async () => {
  expect(await failure('upr', of(OTHER))).toMatch(/row 1: there is no column "recommendation" or "text" among/);
  expect(await failure('upr', of(OTHER), { map: new Map([...map, ['whom', 'Kepada']]) })).toMatch(
    /--map: there is no column "whom"\. Columns are id, reference, text/,
  );
  expect(await failure('upr', of(`${OTHER}Tolak,A,B,7\n`), { map })).toBe(
    'register.csv, row 3: the recommendation "7" has another text in another row. Give each an id.',
  );
  expect(await failure('upr', of(`${OTHER}Tolak,,B,8\n`), { map })).toMatch(
    /row 3: a recommendation has a text, a recommending state and a state under review/,
  );
});
