import { Context } from '../../src/graph/context.js';
import { labelsOf } from '../../src/graph/entities/labels.js';
import { fold } from '../../src/model/identity/folding.js';
import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';

const MANY = 40;
const table = (header: string, rows: readonly string[]): string => [header, ...rows].join('\n');
const many = (row: (i: number) => string): string[] => Array.from({ length: MANY }, (_, i) => row(i));

const LONG =
  'We call on the ministry to recognise homeworkers as workers, and to register every one of them before the year ends.';
const SHORT = 'Recognise homeworkers.';
const UNBROKEN = 'x'.repeat(90);

const TABLES = {
  organisations: table('id,name__en,name__id,acronym,form', [
    'union,Union of Homeworkers,Serikat Pekerja Rumahan,SPR,SINGLE',
    'nameless-union,,,,SINGLE',
    'written,,,,SINGLE',
    'short,,,PRT,SINGLE',
    ...many((i) => `o${i},Circle ${i},,,SINGLE`),
    // Names of equal rank.
    ...many((i) => `t${i},Team ${i},Serikat ${MANY - i},,SINGLE`),
  ]),
  persons: table('id,name,visibility', ['ana,Ana Contoh,PUBLIC', 'budi,Budi Rahasia,', 'citra,Citra Rahasia,WITHHELD']),
  events: table('id,title__en,type', [
    'meeting,Meeting on wages,FGD',
    'without-title,,FGD',
    ...many((i) => `e${i},Day ${i},FGD`),
  ]),
  issues: table('id,name__en,claim', ['wages,Wages,', 'i9,,true', ...many((i) => `i${i + 10},Issue ${i},`)]),
  outputs: table('id,kind,reference,text__en,text__id', [
    `long,RECOMMENDATION,R1,"${LONG}",`,
    `short,FINDING,R2,${SHORT},Akui pekerja rumahan.`,
    'of-indonesian,FINDING,,Walk home,Akui pekerja',
    `unbroken,FINDING,,${UNBROKEN},`,
    'referred,DOCUMENT,Komnas/2025/11,,',
    'bare-output,ACTION,,,',
    'named,DOCUMENT,R3,A text,',
    ...many((i) => `r${i},FINDING,,Text ${i},`),
  ]),
  sources: table('id,url,title,language', [
    'article,https://example.org/a,Artikel tentang upah,id',
    'bare-source,https://example.org/bare,,',
    ...many((i) => `s${i},,Title ${i},en`),
  ]),
  participations: table(
    'event,agent',
    many((i) => `e${i},organisation:o${i}`),
  ),
  names: table('entity,text,lang,kind', [
    'output:named,The Wage Charter,en,FULL',
    'organisation:written,Homeworkers Together,en,TRANSLATION',
    'organisation:written,Buruh Rumahan Bersatu,id,AS_WRITTEN',
    'organisation:short,Domestic Workers,en,TRANSLATION',
    'organisation:short,Perkumpulan,id,FORMER',
  ]),
};

let api: Api;
beforeAll(async () => {
  const database = await withPackage(TABLES);
  api = new Api(database);
});

interface Label {
  text: string;
  lang: string | null;
}

interface Labels {
  nodes: { label: { text: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const label = async (id: string, lang: string | null = null): Promise<Label | undefined> =>
  (
    await api.data<{ node: { id: string; label: Label } | null }>(
      'query ($id: ID!, $lang: Language) { node(id: $id) { ... on Entity { id label(lang: $lang) { text lang } } } }',
      { id, lang },
    )
  ).node?.label;

test.each([
  ['organisation:union', 'Union of Homeworkers', 'en'],
  ['organisation:nameless-union', 'Organisation …-union', 'en'],
  ['organisation:written', 'Buruh Rumahan Bersatu', 'id'],
  ['organisation:short', 'PRT', null],
  ['person:ana', 'Ana Contoh', null],
  ['event:meeting', 'Meeting on wages', 'en'],
  ['event:without-title', 'Event …-title', 'en'],
  ['issue:wages', 'Wages', 'en'],
  ['issue:i9', 'Issue i9', 'en'],
  ['output:named', 'The Wage Charter', 'en'],
  ['output:short', SHORT, 'en'],
  ['output:long', 'We call on the ministry to recognise homeworkers as workers, and to register…', 'en'],
  ['output:unbroken', `${'x'.repeat(79)}…`, 'en'],
  ['output:referred', 'Komnas/2025/11', null],
  ['output:bare-output', 'Output …output', 'en'],
  ['source:article', 'Artikel tentang upah', 'id'],
  ['source:bare-source', 'Source …source', 'en'],
])('%s is called %j', async (id, text, lang) => {
  expect(await label(id)).toEqual({ text, lang });
});

test('a label is in the language asked for, where there is one in it', async () => {
  expect(await label('organisation:union', 'id')).toEqual({ text: 'Serikat Pekerja Rumahan', lang: 'id' });
  expect(await label('organisation:written', 'en')).toEqual({ text: 'Homeworkers Together', lang: 'en' });
  expect(await label('output:short', 'id')).toEqual({ text: 'Akui pekerja rumahan.', lang: 'id' });
  expect(await label('event:meeting', 'id')).toEqual({ text: 'Meeting on wages', lang: 'en' });
});

test.each(['organisations NAME', 'events TITLE', 'issues NAME', 'outputs TEXT', 'sources TITLE'])(
  'the order of %s is that of labels',
  async (asked) => {
    const [list, orderBy] = asked.split(' ');
    const labels: string[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) {
        list: ${list}(orderBy: ${orderBy}, first: 100, after: $after) { nodes { label { text } } pageInfo { hasNextPage endCursor } }
      }`;
      const page: Labels = (await api.data<{ list: Labels }>(query, { after })).list;
      labels.push(...page.nodes.map((node) => node.label.text));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    // What has none is in the order of ids.
    const told = labels.filter((text) => !/^(Organisation|Event|Issue|Output|Source) (…|i9$)/.test(text)).map(fold);
    expect(told.length).toBeGreaterThan(MANY);
    expect(told).toEqual([...told].sort());
  },
);

test('persons who are not public have one label, which names nobody; those who are WITHHELD are not there', async () => {
  const { persons } = await api.data<{ persons: { nodes: { id: string; label: Label }[] } }>(
    '{ persons { nodes { id label { text lang } } } }',
  );
  const hidden = persons.nodes.filter(({ id }) => id !== 'person:ana');
  expect(hidden.map((person) => person.label)).toEqual([{ text: 'Person, name withheld', lang: 'en' }]);
  expect(await label(hidden[0]!.id)).toEqual({ text: 'Person, name withheld', lang: 'en' });
});

test('files of networks have the same labels', async () => {
  const ids = [
    ...['organisation:union', 'organisation:nameless-union', 'event:meeting', 'issue:wages', 'output:long'],
    ...['output:referred', 'output:named', 'source:article', 'source:bare-source', 'person:ana'],
  ];
  const labels = await Promise.all(ids.map((id) => label(id)));
  expect(await labelsOf(new Context(api.services), ids, null)).toEqual(labels.map((one) => one?.text));
  expect(await labelsOf(new Context(api.services), ['person:budi'], null)).toEqual(['Person, name withheld']);
});

test.each([
  ['organisations', 'name'],
  ['persons', 'name'],
  ['events', 'title'],
  ['issues', 'name'],
  ['outputs', 'text'],
  ['recommendations', 'text'],
  ['sources', 'title'],
])('a list of %s costs no more statements with label than with %s', async (list, field) => {
  const statements = async (selected: string): Promise<string[]> =>
    (await api.ask(`{ ${list}(first: 100) { nodes { id ${selected} { text lang } } } }`)).statements;
  expect((await statements('label')).length).toBeLessThanOrEqual((await statements(field)).length);
});

test('what facts are about costs no more either', async () => {
  const query = (selected: string): string =>
    `{ events(first: 50) { nodes { participations { totalCount nodes { agent { id ${selected} { text } } } } } } }`;
  const [labels, names] = await Promise.all([api.ask(query('label')), api.ask(query('name'))]);
  expect(labels.errors).toEqual([]);
  expect(JSON.stringify(labels.data)).toContain('"label":{"text":"Circle 7"}');
  expect(labels.statements).toEqual(names.statements);
});
