import { converted, failure, fileOf, fixture, type Converted } from '../support.js';

let statements: Converted;

beforeAll(async () => {
  statements = await converted('dna', [fixture('dna/statements.csv')]);
});

test('the package has no errors, doubts or warnings', () => {
  expect(statements.warnings).toEqual([]);
});

test('documents are sources, and concepts are claims', () => {
  expect(statements.cells('sources', 'id', 'title', 'author', 'publisher', 'published')).toEqual([
    'demo-7 | Wages debated | B. Reporter | River Post | 2020-03-01',
    expect.stringMatching(/^demo-statements-csv-\w{6} \| statements\.csv \|  \|  \| $/),
    'demo-8 | A second look |  | River Post | 2020-04-02',
  ]);
  expect(statements.cells('issues', 'id', 'claim', 'locator')).toEqual(['demo-wages-should-rise | true | row=2']);
  expect(statements.cells('names', 'entity', 'text')).toEqual([
    'issue:demo-wages-should-rise | Wages should rise',
    'organisation:demo-river-council | River Council',
    'person:demo-anna-lake | Anna Lake',
    'organisation:demo-mill-ltd | Mill Ltd',
  ]);
});

test('statements are stances with their words and their place, 0 being against', () => {
  expect(
    statements.cells('stances', 'agent', 'on_behalf_of', 'polarity', 'date', 'source', 'quote', 'locator'),
  ).toEqual([
    "person:demo-anna-lake | demo-river-council | 1 | 2020-03-01 | demo-7 | 'Raise wages now', she said | char=10,36",
    'organisation:demo-mill-ltd |  | -1 | 2020-03-01 | demo-7 | Not at all | char=40,50',
    'person:demo-anna-lake |  | 1 | 2020-04-02 | demo-8 | Raise them | ',
  ]);
  expect(statements.notes).toContainEqual(expect.stringMatching(/0 \(or false\) is a stance against/));
  expect(statements.left).toEqual({
    'start and stop that are no characters': 1,
    'statement without a concept, or without a person or organization': 1,
    'statement without agreement': 1,
    'statement.section': 2,
    'statement.type': 2,
  });
});

const HEADER = 'time;document ID;person;concept;agreement';
const of = (...rows: string[]): [string] => [fileOf('event list.csv', [HEADER, ...rows].join('\n'))];

test('of a scale the sign is kept, and what is lost is counted', async () => {
  const scale = await converted(
    'dna',
    of('2020-01-01;1;A;C;-2', '2020-01-01;1;B;C;1', '2020-01-01;1;D;C;0', '2020-01-01;1;E;C;2'),
  );
  expect(scale.cells('stances', 'agent', 'polarity')).toEqual([
    'person:demo-a | -1',
    'person:demo-b | 1',
    'person:demo-d | 0',
    'person:demo-e | 1',
  ]);
  expect(scale.notes).toContainEqual(expect.stringMatching(/the sign is kept/));
  expect(scale.left).toEqual({ 'agreement -2, kept as -1': 1, 'agreement 2, kept as 1': 1 });
});

test('a word for nothing is no agreement, and what is beside true and false is named', async () => {
  const some = await converted('dna', of('2020-01-01;1;A;C;TRUE', '2020-01-01;1;B;C;NA', '2020-01-01;1;D;C;no'));
  expect(some.cells('stances', 'agent', 'polarity')).toEqual(['person:demo-a | 1', 'person:demo-d | -1']);
  expect(some.left).toEqual({ 'statement without agreement': 1 });
  expect(await failure('dna', of('2020-01-01;1;A;C;true', '2020-01-01;1;B;C;-2'))).toBe(
    'event list.csv, row 3: the agreement "-2" is neither true nor false, as others of the file are.',
  );
});

test('a file that is not there is named', async () => {
  expect(await failure('popolo', ['nowhere.json'])).toBe('nowhere.json, the whole file: there is no such file.');
});

test('columns of other names are mapped', async () => {
  const path = fileOf('list.csv', 'date;document ID;actor;concept;agreement\n2020-01-01;1;A;C;1');
  const map = new Map([
    ['time', 'date'],
    ['organization', 'actor'],
  ]);
  const mapped = await converted('dna', [path], { map });
  expect(mapped.cells('stances', 'agent', 'date')).toEqual(['organisation:demo-a | 2020-01-01']);
});

test('what cannot be converted says where, and what to do', async () => {
  expect(await failure('dna', [fileOf('list.csv', 'time;concept\n2020;C')])).toBe(
    [
      'list.csv, row 1: there is no column "document ID" or "document title" among "time", "concept".',
      'list.csv, row 1: there is no column "agreement" among "time", "concept".',
    ].join('\n'),
  );
  expect(await failure('dna', of('2020;1;A;C;perhaps'))).toBe(
    'event list.csv, row 2: the agreement "perhaps" is neither true or false nor a whole number.',
  );
  expect(await failure('dna', of('2020;;A;C;1'))).toMatch(/row 2: a statement has a document ID or a document title/);
  expect(await failure('dna', of('2020;1;A;C;1;more'))).toMatch(/6 cells/);
  expect(await failure('dna', of('2020;1;A;C;1'), { map: new Map([['person', 'who']]) })).toMatch(
    /there is no header "who", which --map names/,
  );
});
