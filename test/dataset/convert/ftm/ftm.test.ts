import { converted, failure, fileOf, fixture, type Converted } from '../support.js';

let entities: Converted;
let statements: Converted;

beforeAll(async () => {
  entities = await converted('ftm', [fixture('ftm/entities.ijson')]);
  statements = await converted('ftm', [fixture('ftm/statements.csv')]);
});

test('both packages have no errors, doubts or warnings', () => {
  expect([...entities.warnings, ...statements.warnings]).toEqual([]);
});

test('entities: things, names, identifiers', () => {
  expect(entities.cells('persons', 'id', 'locator')).toEqual(['demo-p1 | ', 'demo-p1 | ']);
  expect(entities.cells('organisations', 'id', 'country', 'founded', 'dissolved')).toEqual([
    'demo-o1 |  |  | ',
    'demo-o1 | ID |  | ',
    'demo-o1 |  | 1998-05 | ',
    'demo-o2 |  |  | ',
    'demo-o3 |  |  | ',
  ]);
  expect(entities.cells('names', 'entity', 'text', 'kind')).toEqual([
    ...Array<string>(2).fill('person:demo-p1 | Anna Lake | FULL'),
    ...Array<string>(2).fill('person:demo-p1 | A. Lake | AS_WRITTEN'),
    'organisation:demo-o1 | River Council | FULL',
    'organisation:demo-o1 | Brook Council | FORMER',
    'organisation:demo-o1 | RC | ACRONYM',
    'organisation:demo-o2 | Water Board | FULL',
    'organisation:demo-o3 | Mill Ltd | FULL',
    'event:demo-e1 | Forum | FULL',
  ]);
  expect(entities.cells('identifiers', 'agent', 'scheme', 'value')).toEqual([
    'organisation:demo-o1 | registrationNumber | RC-17',
  ]);
});

test('entities: links and events', () => {
  expect(entities.cells('memberships', 'member', 'organisation', 'kind', 'role', 'from', 'to', 'locator')).toEqual([
    'organisation:demo-o2 | demo-o1 | MEMBER |  | 2019 |  | line=7',
    'person:demo-p1 | demo-o1 | POST | Chair | 2019-05 |  | line=9',
    'person:demo-p1 | demo-o1 | POST | Treasurer | 2019-05 |  | line=9',
    'person:demo-p1 | demo-o2 | POST | Clerk |  | 2018 | line=11',
    'organisation:demo-o1 | demo-o3 | SUCCESSOR |  |  |  | line=12',
  ]);
  expect(entities.cells('events', 'id', 'start', 'end', 'place')).toEqual([
    'demo-e1 |  |  | ',
    'demo-e1 |  |  | Town hall',
    'demo-e1 | 2020-02-03 | 2020-02-04 | ',
  ]);
  expect(entities.cells('participations', 'event', 'agent', 'roles', 'status')).toEqual([
    'demo-e1 | organisation:demo-o1 | HOST | ',
    'demo-e1 | person:demo-p1 |  | ',
    'demo-e1 | organisation:demo-o2 |  | ',
  ]);
});

test('datasets and pages are sources; what was left out is counted', () => {
  expect(entities.cells('sources', 'title', 'url', 'kind', 'retrieved_at')).toEqual([
    'river-register |  | DATA_FILE | 2025-02-03T00:00:00.000Z',
    ' | https://example.org/anna |  | ',
    'entities.ijson |  | DATA_FILE | ',
  ]);
  expect(entities.cells('persons', 'recorded_at')).toEqual(Array(2).fill('2024-01-02T03:04:05.000Z'));
  expect(entities.left).toEqual({
    'Directorship.director that is a LegalEntity': 1,
    'Event.country': 1,
    'Event.involved that is a LegalEntity': 1,
    LegalEntity: 1,
    'Membership.status': 1,
    'Organization.dissolutionDate, one of several': 2,
    'Organization.phone': 1,
    Ownership: 1,
    'Person.birthDate': 1,
    'Person.email': 1,
    'Person.nationality': 1,
    'Person.topics': 1,
    'entity.datasets with several of them': 1,
  });
});

test('statements say their language, their original and when they were first seen', () => {
  expect(statements.cells('names', 'entity', 'text', 'lang', 'recorded_at')).toEqual([
    'person:demo-nk-1 | Anna Lake | en | 2024-01-01T00:00:00.000Z',
    'person:demo-nk-1 | Anna Lakes |  | 2024-03-01T00:00:00.000Z',
    'organisation:demo-o1 | Dewan Sungai | id | 2024-01-01T00:00:00.000Z',
  ]);
  expect(statements.cells('organisations', 'id', 'country', 'founded', 'value_as_written', 'recorded_at')).toEqual([
    'demo-o1 |  |  |  | 2024-01-01T00:00:00.000Z',
    'demo-o1 |  | 1998-05-17 | 17 May 1998 | 2024-01-05T00:00:00.000Z',
    'demo-o1 | ID |  | Indonesia | ',
  ]);
  expect(statements.cells('memberships', 'member', 'organisation')).toEqual(['person:demo-nk-1 | demo-o1']);
  expect(statements.cells('sources', 'title', 'retrieved_at')).toEqual([
    'river | 2025-06-01T00:00:00.000Z',
    'brook | 2025-03-01T00:00:00.000Z',
  ]);
  expect(statements.left).toEqual({
    'Organization.website': 1,
    'entity_id merged into another canonical_id': 3,
    'first_seen that is no moment': 1,
    'statement that is external: suggested, not approved': 1,
    'statement.origin': 1,
  });
});

const of = (...entities: object[]): [string] => [
  fileOf('wrong.json', entities.map((entity) => JSON.stringify(entity)).join('\n')),
];

test('a position of an organisation is a post, and a parent has a unit', async () => {
  const { cells, left } = await converted(
    'ftm',
    of(
      { id: 'p', schema: 'Person', properties: { name: ['Anna Lake'] } },
      { id: 'o', schema: 'Organization', properties: { name: ['River Council'] } },
      { id: 'u', schema: 'PublicBody', properties: { name: ['Dams Unit'], parent: ['o'] } },
      {
        id: 'chair',
        schema: 'Position',
        properties: { name: ['Chair', 'Ketua'], organization: ['o'], country: ['id'] },
      },
      { id: 'member', schema: 'Position', properties: { name: ['Member of Parliament'] } },
      { id: 'empty', schema: 'Position', properties: { name: ['Clerk'], organization: ['o'] } },
      { id: 'o1', schema: 'Occupancy', properties: { holder: ['p'], post: ['chair'], startDate: ['2019'] } },
      { id: 'o2', schema: 'Occupancy', properties: { holder: ['p'], post: ['member'] } },
    ),
  );
  expect(cells('memberships', 'member', 'organisation', 'kind', 'role', 'from')).toEqual([
    'organisation:demo-u | demo-o | UNIT |  | ',
    'person:demo-p | demo-o | POST | Chair | 2019',
  ]);
  expect(left).toEqual({
    'Occupancy, of no organization': 1,
    'Occupancy.post of no organization': 1,
    Position: 2,
    'Position.country': 1,
    'Position.name, one of several': 1,
  });
});

test('what cannot be converted says where, and what to do', async () => {
  expect(await failure('ftm', [fileOf('wrong.json', '{"id":\n')])).toMatch(
    /^wrong\.json, line=1: it is not JSON.*one on a line/,
  );
  expect(await failure('ftm', [fileOf('empty.json', '\n')])).toMatch(/there is no entity in it/);
  expect(await failure('ftm', of({ id: 'a' }))).toMatch(/line=1: an entity has an id, a schema and properties/);
  const nested = { id: 'm', schema: 'Membership', properties: { member: [{ id: 'p' }] } };
  expect(await failure('ftm', of(nested))).toMatch(/member holds an entity\. Use the export/);
  const member = { id: 'm', schema: 'Membership', properties: { member: ['p'] } };
  expect(await failure('ftm', of(member))).toBe(
    'wrong.json, line=1: there is no entity "p" in the file. Add it, or take the reference out.',
  );
  const organisation = { id: 'o', schema: 'Company', properties: { name: ['O'] } };
  expect(await failure('ftm', of(organisation, { ...member, properties: { member: ['o'] } }))).toMatch(
    /line=2: a Membership has no organization/,
  );
  expect(await failure('ftm', of(organisation, { ...organisation, schema: 'Person' }))).toMatch(
    /"o" is Company, Person, which cannot be one thing/,
  );
  expect(await failure('ftm', [fileOf('wrong.csv', 'entity_id,prop,value\na,name,A\n')])).toMatch(
    /row 1: there is no column "schema" among "entity_id", "prop", "value"/,
  );
  expect(await failure('ftm', [fileOf('wrong.csv', 'entity_id,prop,value,schema\na,name,,Person\n')])).toMatch(
    /row 2: a statement has entity_id, schema, prop and value/,
  );
});
