import { Api } from '../support/api.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const table = (header: string, rows: readonly string[]): string => [header, ...rows].join('\n');

/** One more than is looked at of each tier. */
const GUILDS = 2_001;

const TABLES = {
  organisations: table('id,name__en', [
    ...['river,River', 'league,River League', 'union,River Union', 'riverine,Riverine Trust', 'rover,Rover Club'],
    ...numbers(GUILDS).map((i) => `guild-${i},Guild ${i}`),
  ]),
  persons: table('id,name,visibility', ['tamsin,River Tamsin,PUBLIC', 'quill,River Quill,']),
  events: table('id,title__en,title__id', ['meeting,Meeting at the river,Rapat di River']),
  issues: table('id,name__en', ['water,River water']),
  outputs: table('id,kind,text__en', ['study,FINDING,A study']),
  names: table('entity,text,lang,kind', ['output:study,The river study,en,FULL', 'organisation:league,River,en,SHORT']),
  sources: table('id,title', ['paper,A paper']),
};

const QUERY = `query ($text: String!, $kinds: [EntityKind!], $lang: Language, $first: Int! = 100, $after: String) {
  search(text: $text, kinds: $kinds, lang: $lang, first: $first, after: $after) {
    totalCount isComplete
    edges { cursor node { tier name { text } entity { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Hits {
  totalCount: number;
  isComplete: boolean;
  edges: { cursor: string; node: { tier: string; entity: { id: string } } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

let api: Api;
beforeAll(async () => {
  const database = await withPackage(TABLES, { accept: ALL_MEANT });
  api = new Api(database);
});

const search = async (variables: object): Promise<Hits> =>
  (await api.data<{ search: Hits }>(QUERY, { ...variables })).search;
const idsOf = ({ edges }: Hits): string[] => edges.map(({ node }) => node.entity.id);

test('the best tier first; each entity once, by its best name; nobody who is hidden', async () => {
  const hits = await search({ text: 'river' });
  expect(hits.edges.map(({ node }) => node.tier)).toEqual([
    ...['EXACT', 'EXACT', 'ALL_TERMS', 'ALL_TERMS', 'ALL_TERMS', 'ALL_TERMS', 'ALL_TERMS', 'PREFIX', 'FUZZY'],
  ]);
  expect(idsOf(hits).slice(0, 2)).toEqual(['organisation:league', 'organisation:river']);
  expect([...idsOf(hits)].sort()).toEqual([
    ...['event:meeting', 'issue:water', 'organisation:league', 'organisation:river', 'organisation:riverine'],
    ...['organisation:rover', 'organisation:union', 'output:study', 'person:tamsin'],
  ]);
  expect(hits).toMatchObject({ totalCount: 9, isComplete: true, pageInfo: { hasNextPage: false } });
});

test.each([1, 2, 4])('pages of %d hold what one page holds, in the same order', async (first) => {
  const whole = await search({ text: 'river' });
  const paged: Hits['edges'] = [];
  for (let after: string | null = null, more = true; more && paged.length < 20;) {
    const page: Hits = await search({ text: 'river', first, after });
    expect(page.edges.length).toBe(Math.min(first, whole.edges.length - paged.length));
    expect(page).toMatchObject({ totalCount: 9, pageInfo: { hasPreviousPage: after !== null } });
    paged.push(...page.edges);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(paged).toEqual(whole.edges);
});

test('kinds and a language narrow what is found and counted', async () => {
  const organisations = await search({ text: 'river', kinds: ['ORGANISATION'] });
  expect(organisations.totalCount).toBe(5);
  expect(idsOf(organisations)).toHaveLength(5);
  expect(idsOf(await search({ text: 'river', lang: 'id' }))).toEqual(['person:tamsin', 'event:meeting']);
});

test('a cursor is of one text, with its kinds and language', async () => {
  const { pageInfo } = await search({ text: 'river', first: 2 });
  const after = pageInfo.endCursor;
  for (const other of [{ text: 'rover' }, { text: 'river', kinds: ['ORGANISATION'] }, { text: 'river', lang: 'en' }]) {
    expect((await api.ask(QUERY, { ...other, after })).errors).toMatchObject([{ code: 'CURSOR_STALE' }]);
  }
  expect((await api.ask(QUERY, { text: '…', after })).errors).toMatchObject([{ code: 'CURSOR_STALE' }]);
  expect((await api.ask(QUERY, { text: 'river', first: 0 })).errors).toMatchObject([{ code: 'PAGE_SIZE' }]);
});

test('a text without a word finds nothing', async () => {
  expect(await search({ text: '…' })).toMatchObject({ totalCount: 0, isComplete: true, edges: [] });
});

test('where more names match than are looked at, the answer says that it may not be complete', async () => {
  const many = await search({ text: 'guild' });
  expect(many).toMatchObject({ isComplete: false, pageInfo: { hasNextPage: true } });
  expect(many.totalCount).toBe(GUILDS - 1);
  const more = await search({ text: 'guild 7', first: 1 });
  expect(more).toMatchObject({ isComplete: true, edges: [{ node: { entity: { id: 'organisation:guild-7' } } }] });
});

test('a count alone, or rows alone, cost one statement', async () => {
  const statements = async (fields: string): Promise<string[]> =>
    (await api.ask(`{ search(text: "river") { ${fields} } }`)).statements.filter((name) => name.startsWith('search/'));
  for (const fields of ['totalCount', 'isComplete', 'nodes { tier }', 'totalCount isComplete nodes { tier }']) {
    expect(await statements(fields)).toEqual(['search/names']);
  }
});
