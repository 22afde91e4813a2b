import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converted, failure, fileOf, fixture, type Converted } from '../support.js';

let council: Converted;

beforeAll(async () => {
  council = await converted('popolo', [fixture('popolo/council.json')]);
});

test('the package has no errors, doubts or warnings', () => {
  expect(council.warnings).toEqual([]);
});

test('persons, organisations and events have ids made of theirs', () => {
  expect(council.cells('persons', 'id', 'visibility')).toEqual([
    'demo-a-lake-fb323e | ',
    'demo-a-lake-fb323e | ',
    'demo-ben | ',
    'demo-carla | ',
  ]);
  expect(council.cells('organisations', 'id', 'founded', 'dissolved')).toEqual([
    'demo-council | 1998 | ',
    'demo-water |  | ',
    'demo-greens |  | ',
  ]);
  expect(council.cells('events', 'id', 'type_as_written', 'start', 'end', 'place', 'status')).toEqual([
    'demo-session-1 | Session | 2020-02-03T10:00Z | 2020-02-04 | Town hall | ',
    'demo-session-1-a |  |  |  |  | ',
  ]);
});

test('names are in no language, and say what kind they are', () => {
  expect(council.cells('names', 'entity', 'text', 'lang', 'kind', 'to')).toEqual([
    'organisation:demo-council | River Council |  | FULL | ',
    'organisation:demo-council | RC |  | ACRONYM | ',
    'organisation:demo-council | The Council |  | AS_WRITTEN | ',
    'organisation:demo-water | Water Committee |  | FULL | ',
    'organisation:demo-greens | Greens |  | FULL | ',
    'person:demo-a-lake-fb323e | Anna Lake |  | FULL | ',
    'person:demo-a-lake-fb323e | Anna Lake |  | FULL | ',
    'person:demo-a-lake-fb323e | Anna Brook |  | FORMER | 2010',
    'person:demo-a-lake-fb323e | Anna Brook |  | FORMER | 2010',
    'person:demo-ben | Ben Ford |  | FULL | ',
    'person:demo-carla | Carla Moor |  | FULL | ',
    'event:demo-session-1 | First session |  | FULL | ',
    'event:demo-session-1-a | Morning |  | FULL | ',
  ]);
});

test('other names may say their kind and their language, and events that they are planned', async () => {
  const other_names = [
    { name: 'Council of the river', lang: 'fr', note: 'full name' },
    { name: 'Old Council', note: 'Former name' },
    { name: 'RivCo', note: 'short name', lang: 'not a language' },
  ];
  const document = {
    organizations: [{ id: 'council', name: 'River Council', other_names }],
    events: [
      { id: 'a', name: 'A', status: 'planned' },
      { id: 'b', name: 'B', status: 'Canceled' },
      { id: 'c', name: 'C', status: 'tentative' },
    ],
  };
  const { cells, left } = await converted('popolo', of(document));
  expect(cells('names', 'text', 'lang', 'kind').slice(0, 4)).toEqual([
    'River Council |  | FULL',
    'Council of the river | fr | FULL',
    'Old Council |  | FORMER',
    'RivCo |  | SHORT',
  ]);
  expect(cells('events', 'status')).toEqual(['PLANNED', 'CANCELLED', 'PLANNED']);
  expect(left).toEqual({ 'other_name.lang that is no language': 1 });
});

test('memberships: units, posts, members, and what on_behalf_of implies', () => {
  expect(
    council.cells('memberships', 'member', 'organisation', 'kind', 'role', 'from', 'to', 'observed_on', 'inference'),
  ).toEqual([
    'organisation:demo-water | demo-council | UNIT |  |  |  |  | ',
    'person:demo-a-lake-fb323e | demo-council | POST | Chair of the council | 2019-05 |  |  | ',
    'person:demo-a-lake-fb323e | demo-greens | MEMBER |  |  |  | 2019-05 | IMPLIED',
    'person:demo-ben | demo-water | MEMBER | Treasurer | 2020-01-01 | 2021-01-01 |  | ',
    'organisation:demo-greens | demo-council | MEMBER |  |  |  |  | ',
  ]);
});

test('events: attendees, host, parts; identifiers of organisations only', () => {
  expect(council.cells('participations', 'event', 'agent', 'roles', 'status')).toEqual([
    'demo-session-1 | organisation:demo-council | HOST | ',
    'demo-session-1 | person:demo-ben |  | ATTENDED',
    'demo-session-1 | person:demo-carla |  | ATTENDED',
  ]);
  expect(council.cells('event_links', 'from', 'to', 'kind')).toEqual(['demo-session-1-a | demo-session-1 | PART_OF']);
  expect(council.cells('identifiers', 'agent', 'scheme', 'value')).toEqual([
    'organisation:demo-council | LEI | LEI-17-0042',
  ]);
});

test('a row rests on the documents that its record names, else on its place in the file', () => {
  expect(council.cells('sources', 'url', 'title', 'kind')).toEqual([
    ' | council.json | DATA_FILE',
    'https://example.org/members | Members of the council | ',
    'https://example.org/press |  | ',
  ]);
  expect(council.cells('participations', 'locator')).toEqual(Array(3).fill('pointer=/events/0'));
  expect(new Set(council.cells('persons', 'source', 'locator'))).toEqual(
    new Set([
      'demo-https-example-org-members-fce124 | ',
      'demo-https-example-org-press-e8d7d5 | ',
      'demo-council-json-ccb8bc | pointer=/persons/1',
      'demo-council-json-ccb8bc | pointer=/events/0/attendees/1',
    ]),
  );
});

test('what is left out is counted, and nothing private is in the folder', () => {
  expect(council.left).toEqual({
    'document.meta': 1,
    'event.status "confirmed"': 1,
    'identifier without a scheme or a value': 1,
    motions: 2,
    'organization.classification': 1,
    'organization.contact_details': 1,
    'organization.dissolution_date that is no date': 1,
    'other_name.note': 1,
    'person.birth_date': 1,
    'person.email': 1,
    'person.gender': 1,
    'person.identifiers': 1,
    'person.image': 1,
    'post that nobody holds': 1,
    'post.role': 1,
  });
  const page = readFileSync(join(council.folder, 'README.md'), 'utf8');
  expect(page).toContain('| person.email | field | 1 | /persons/0/email |');
  expect(page).toContain('Persons have no `visibility`');
  expect(page).not.toMatch(/anna@|1970|3171/);
});

test('contact data and control characters in what is told are not printed', async () => {
  const event = { id: 'e', name: 'E', status: 'ask anna@example.org', 'in\u001bside': 1 };
  expect((await converted('popolo', of({ events: [event] }))).left).toEqual({
    'event.status (an e-mail address: not shown)': 1,
    'event.in\uFFFDside': 1,
  });
  const member = { person_id: 'anna@example.org', organization_id: 'o' };
  expect(await failure('popolo', of({ organizations: [{ id: 'o', name: 'O' }], memberships: [member] }))).toBe(
    'wrong.json, /memberships/0: there is no person (an e-mail address: not shown) in the file. Add it, or take the reference out.',
  );
});

test('the same file gives the same bytes', async () => {
  const again = await converted('popolo', [fixture('popolo/council.json')]);
  const files = (folder: string): string[] =>
    readdirSync(folder).map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`);
  expect(files(again.folder)).toEqual(files(council.folder));
});

test('visibility is stated of all persons where it is asked for', async () => {
  const shown = await converted('popolo', [fixture('popolo/council.json')], { visibility: 'PUBLIC' });
  expect(new Set(shown.cells('persons', 'visibility'))).toEqual(new Set(['PUBLIC']));
});

function of(document: object): [string] {
  return [fileOf('wrong.json', JSON.stringify(document))];
}

test('what cannot be converted says where, and what to do', async () => {
  expect(await failure('popolo', [fileOf('wrong.json', '{')])).toMatch(/^wrong\.json, the whole file: it is not JSON/);
  expect(await failure('popolo', of([]))).toMatch(/an object with lists of records/);
  expect(await failure('popolo', of({ people: [] }))).toMatch(/no record in persons, organizations/);
  expect(await failure('popolo', of({ persons: [{ name: 'Ben' }] }))).toBe(
    'wrong.json, /persons/0: a person has no id. Give it one.',
  );
  expect(await failure('popolo', of({ persons: [{ id: 'A B' }, { id: 'a b' }] }))).toBe(
    'wrong.json, /persons/1: the ids "A B" and "a b" would both become person:demo-a-b. Change one of them in the file.',
  );
  const memberships = [
    { person_id: 'ben', organization_id: 'x' },
    { organization_id: 'x', post_id: 'p' },
  ];
  expect(await failure('popolo', of({ organizations: [{ id: 'x' }], memberships }))).toBe(
    [
      'wrong.json, /memberships/0: there is no person "ben" in the file. Add it, or take the reference out.',
      'wrong.json, /memberships/1: there is no post "p" in the file. Add it, or take the reference out.',
      'wrong.json, /memberships/1: a membership has no member. Add person_id, or take it out.',
    ].join('\n'),
  );
  const member = { id: 'y', name: 'Y' };
  expect(await failure('popolo', of({ memberships: [{ member, organization_id: 'x' }] }))).toMatch(
    /\/memberships\/0\/member: it does not say whether it is a person or an organization/,
  );
});
