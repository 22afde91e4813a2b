import { workbookOf } from '../../check/workbooks.js';
import { converted, failure, fileOf, fixture, type Converted } from '../support.js';

const kind = new Map([['Company', 'organisation']]);
let sheets: Converted;

beforeAll(async () => {
  sheets = await converted('kumu', [fixture('kumu/elements.csv'), fixture('kumu/connections.csv')], { kind });
});

test('the package has no errors, doubts or warnings', () => {
  expect(sheets.warnings).toEqual([]);
});

test('elements are of the kinds that their types say', () => {
  expect(sheets.cells('names', 'entity', 'text', 'kind')).toEqual([
    'organisation:demo-river-council | River Council | FULL',
    'organisation:demo-mill-ltd | Mill Ltd | FULL',
    'person:demo-anna-lake | Anna Lake | FULL',
    'event:demo-forum | Forum | FULL',
    'event:demo-fair | Fair | FULL',
    'issue:demo-wages | Wages | FULL',
  ]);
});

test('connections are participations and memberships', () => {
  expect(sheets.cells('participations', 'event', 'agent', 'roles', 'status', 'value_as_written', 'locator')).toEqual([
    'demo-forum | organisation:demo-river-council | HOST |  | Host | row=2',
    'demo-forum | person:demo-anna-lake |  | ATTENDED |  | row=3',
    'demo-fair | person:demo-anna-lake |  | ATTENDED |  | row=3',
    'demo-forum | organisation:demo-mill-ltd |  |  | funded | row=4',
    'demo-fair | organisation:demo-mill-ltd | SPEAKER | ATTENDED | Speaker | row=5',
  ]);
  expect(sheets.cells('memberships', 'member', 'organisation', 'kind', 'role')).toEqual([
    'organisation:demo-mill-ltd | demo-river-council | MEMBER | ',
  ]);
  expect(sheets.cells('sources', 'title', 'kind')).toEqual(['elements.csv | DATA_FILE', 'connections.csv | DATA_FILE']);
});

const LEFT = {
  'connection event–issue of type "about"': 1,
  'connection organisation–organisation of type "buys from"': 1,
  'connection organisation–organisation of type "member"': 1,
  'connection person–organisation of type "Treasurer"': 1,
  'connection type "funded", kept as a participation in a way not told': 1,
  'connection.Strength': 1,
  'element.Description': 1,
  'element.Tags': 1,
};

test('what is left out is counted', () => {
  expect(sheets.left).toEqual(LEFT);
});

test('a workbook says the same, sheet by sheet', async () => {
  const workbook = await converted('kumu', [fixture('kumu/map.xlsx')], { kind });
  expect(workbook.warnings).toEqual([]);
  expect(workbook.left).toEqual(LEFT);
  const columns = ['event', 'agent', 'roles', 'status', 'locator'];
  expect(workbook.cells('participations', ...columns)).toEqual(sheets.cells('participations', ...columns));
  expect(workbook.cells('sources', 'title')).toEqual(['map.xlsx, sheet Elements', 'map.xlsx, sheet Connections']);
});

test('what is hidden or struck out in a workbook is converted, and told', async () => {
  const elements = [
    ['Label', 'Type'],
    ['<c t="inlineStr"><is><r><rPr><strike/></rPr><t>Mill Ltd</t></r></is></c>', 'organisation'],
    ['Anna Lake', 'person'],
  ];
  const path = fileOf(
    'map.xlsx',
    workbookOf({ Elements: elements, Old: elements }, { hidden: ['Old'], rows: { 3: 'hidden="1"' } }),
  );
  const { notes, cells } = await converted('kumu', [path]);
  expect(cells('names', 'text')).toEqual(['Mill Ltd', 'Anna Lake']);
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringContaining('map.xlsx: The sheet "Old" is hidden and was not read: 3 rows.'),
      'map.xlsx, sheet "Elements", row 3: The row is hidden in the workbook, and is read all the same.',
      'map.xlsx, sheet "Elements", row 2, column Label: "Mill Ltd" is struck out in the workbook, at least in part, and is read all the same.',
    ]),
  );
});

test('a blueprint has ids where labels are the same', async () => {
  const blueprint = await converted('kumu', [fixture('kumu/map.json')], { accept: { SAME_NAME: true } });
  expect(blueprint.warnings.map(({ code }) => code)).toEqual(['SAME_NAME']);
  expect(blueprint.cells('organisations', 'id')).toEqual(['demo-e1', 'demo-e2']);
  expect(blueprint.cells('participations', 'event', 'agent', 'status', 'locator')).toEqual([
    'demo-e3 | organisation:demo-e2 | ATTENDED | pointer=/connections/0',
  ]);
  expect(blueprint.left).toEqual({ 'blueprint.maps': 1, 'element.tags': 1 });
});

const of = (elements: object[], connections: object[] = []): [string] => [
  fileOf('wrong.json', JSON.stringify({ elements, connections })),
];

test('what cannot be converted says where, and what to do', async () => {
  const tables = [fixture('kumu/elements.csv'), fixture('kumu/connections.csv')];
  expect(await failure('kumu', tables)).toBe(
    'elements.csv, connections.csv, row 3 of elements.csv: what is "Company"? Say it: --kind "Company=organisation" (or person, event, issue).',
  );
  expect(await failure('kumu', of([{ label: 'A' }]))).toMatch(/what is ""\? Say it: --kind "=organisation"/);
  expect(await failure('kumu', of([{ type: 'person' }]))).toMatch(/\/elements\/0: an element has no label/);
  const twice = [
    { label: 'A', type: 'person' },
    { label: 'A', type: 'event' },
  ];
  expect(await failure('kumu', of(twice))).toMatch(/another element is called "A"\. Give both an ID/);
  const ids = twice.map((element, index) => ({ ...element, id: String(index) }));
  expect(await failure('kumu', of(ids, [{ from: 'A', to: '1' }]))).toMatch(
    /several elements are called "A"\. Use their IDs/,
  );
  expect(await failure('kumu', of(ids, [{ from: '0', to: 'B' }]))).toBe(
    'wrong.json, /connections/0: there is no element "B". Add it, or take the connection out.',
  );
  const both = [{ label: 'A|B', type: 'person' }, ...twice.slice(1)];
  expect(await failure('kumu', of(both, [{ from: 'A|B', to: 'A' }]))).toBe(
    [
      'wrong.json, /elements/0: an element is called "A|B". In Kumu a bar stands between several: give each an element of its own, or write another sign.',
      'wrong.json, /connections/0: From is "A|B". Kumu takes several elements in To alone: give each a connection of its own.',
    ].join('\n'),
  );
  expect(await failure('kumu', of([ids[0]!, ids[0]!]))).toMatch(/the ID "0" is of another element too/);
  expect(await failure('kumu', of(ids, [{ from: '0' }]))).toMatch(/a connection has From and To/);
  expect(await failure('kumu', of([]))).toMatch(/there are no elements in it/);
  expect(await failure('kumu', [fileOf('wrong.csv', 'Name,Type\nA,person\n')])).toMatch(/there is no column "label"/);
  expect(await failure('kumu', [fileOf('wrong.xlsx', 'PK\u0003\u0004')])).toMatch(/WORKBOOK_BROKEN/);
});

test('the export of a map has its fields in attributes, and its connections name elements by their ids', async () => {
  const document = {
    elements: [
      { _id: 'e1', attributes: { label: 'Mill Ltd', 'element type': 'Company' } },
      { _id: 'e2', attributes: { label: 'Forum', 'element type': 'Event' } },
    ],
    connections: [{ _id: 'c1', from: 'e1', to: 'e2', attributes: { 'connection type': 'Invited' } }],
  };
  const exported = await converted('kumu', [fileOf('map.json', JSON.stringify(document))], {
    kind,
    accept: { EVENT_STATUS_UNSTATED: true },
  });
  expect(exported.cells('names', 'entity', 'text')).toEqual([
    'organisation:demo-e1 | Mill Ltd',
    'event:demo-e2 | Forum',
  ]);
  expect(exported.cells('participations', 'event', 'agent', 'status')).toEqual([
    'demo-e2 | organisation:demo-e1 | INVITED',
  ]);
});
