import { importMeeting } from './meeting.js';
import { exported, pseudonyms, type Exported } from './support.js';

type Records = Record<'persons' | 'organizations' | 'posts' | 'memberships' | 'events', Record<string, unknown>[]>;

let full: Exported;
let shown: Exported;
beforeAll(async () => {
  const database = await importMeeting();
  full = await exported(database, 'popolo');
  shown = await exported(database, 'popolo', 'PUBLIC');
});

const NEWS = { url: 'https://news.example/1', note: 'News' };
// (A document without an address is linked by its id.)
const MINUTES = { url: 'source:minutes', note: 'Minutes' };

const recordsOf = ({ text }: Exported): Records => JSON.parse(text) as Records;
/** The records of a list by id. */
const byId = (records: Records[keyof Records]): Record<string, unknown> =>
  Object.fromEntries(records.map(({ id, ...rest }): [unknown, unknown] => [id, rest])) as Record<string, unknown>;

test('persons and organisations: names by kind, identifiers, what contains them, sources', () => {
  const { persons, organizations } = recordsOf(full);
  expect(byId(persons)).toEqual({
    'person:orla': { name: 'Orla Penn', sources: [NEWS] },
    'person:rill': { name: 'Rill Ashmere', sources: [MINUTES] },
    'person:tamsin': {
      name: 'Tamsin Quill',
      identifiers: [{ scheme: 'register', identifier: 'TQ-1' }],
      sources: [MINUTES],
    },
  });
  expect(byId(organizations)).toEqual({
    'organisation:lake': {
      name: 'Lake Circle',
      other_names: [{ name: 'The Circle' }],
      classification: 'CSO',
      dissolution_date: '2020-05',
      sources: [MINUTES],
    },
    'organisation:ministry': {
      name: 'Ministry of Rivers',
      other_names: [
        { name: 'Kementerian Sungai', lang: 'id', note: 'full name' },
        { name: 'Rivers', lang: 'en', note: 'short name' },
        { name: 'KS', note: 'acronym' },
        { name: 'Office of Rivers', lang: 'en', note: 'former name', start_date: '1999', end_date: '2005' },
      ],
      classification: 'STATE',
      description: 'Looks after rivers',
      founding_date: '1999',
      identifiers: [
        { scheme: 'own register', identifier: 'R-1' },
        { scheme: 'wikidata', identifier: 'Q42' },
      ],
      sources: [NEWS],
    },
    'organisation:river': { name: 'River League', sources: [NEWS] },
    'organisation:unit': {
      name: 'Dams Unit',
      classification: 'STATE',
      parent_id: 'organisation:ministry',
      sources: [NEWS],
    },
  });
});

test('memberships and posts', () => {
  const { posts, memberships } = recordsOf(full);
  const [minister, unnamed] = posts.map(({ id }) => id);
  expect(posts).toEqual([
    { id: minister, label: 'Minister', organization_id: 'organisation:ministry' },
    { id: unnamed, organization_id: 'organisation:lake' },
  ]);
  expect(memberships.map(({ id: _, ...rest }) => rest)).toEqual([
    {
      member: { '@type': 'Organization', id: 'organisation:lake' },
      organization_id: 'organisation:ministry',
      role: 'Observer',
      start_date: '2020',
      end_date: '2021-05',
      sources: [NEWS],
    },
    {
      person_id: 'person:orla',
      organization_id: 'organisation:ministry',
      post_id: minister,
      role: 'Minister',
      start_date: '2024',
      sources: [NEWS],
    },
    { person_id: 'person:tamsin', organization_id: 'organisation:lake', post_id: unnamed, sources: [MINUTES] },
  ]);
  for (const { id } of memberships) expect(id).toMatch(/^Membership:[0-9a-f]{32}$/);
});

test('events: the values that hold, the host, the persons who were there, the whole', () => {
  expect(byId(recordsOf(full).events)).toEqual({
    'event:part': { name: 'Morning', start_date: '2025-01-01', parent_id: 'event:talk', sources: [MINUTES] },
    'event:plan': { name: 'Plan', start_date: '2025-06-01', status: 'planned', sources: [NEWS] },
    'event:talk': {
      name: 'The talk',
      classification: 'A talk',
      start_date: '2025-01-03',
      location: 'City hall',
      status: 'held',
      organization_id: 'organisation:ministry',
      attendees: [{ id: 'person:orla' }, { id: 'person:rill' }, { id: 'person:tamsin' }],
      sources: [MINUTES, NEWS],
    },
    'event:visit': {
      name: 'Visit',
      classification: 'WORKSHOP',
      start_date: '2025-03-01',
      end_date: '2025-03-04',
      sources: [NEWS],
    },
  });
});

test('what it cannot say is counted, by row and by cell', () => {
  expect(full.left).toEqual({
    'sources: no record that was written rests on it': 1,
    'issues: Popolo has no place for it': 1,
    'outputs: Popolo has no place for it': 1,
    'names: Popolo has no place for it': 1,
    'participations: an organisation: attendees are persons': 3,
    'participations: taken back': 1,
    'participations: INVITED: attendees were there': 1,
    'participations: ABSENT: attendees were there': 1,
    'participations: UNKNOWN: attendees were there': 1,
    'memberships: Popolo has no place for it': 1,
    'memberships: a further parent: an organisation has one': 1,
    'memberships: a unit that ended: a parent has no dates': 1,
    'event_links: Popolo has no place for it': 1,
    'topics: Popolo has no place for it': 1,
    'stances: Popolo has no place for it': 1,
  });
  expect(full.cells).toEqual({
    dataset: 43,
    'events.date_as_written': 1,
    'events.end, where another value holds': 1,
    'events.place, where another value holds': 1,
    'events.start, where another value holds': 1,
    'events.theme__en': 1,
    'events.type': 1,
    file: 43,
    'memberships.observed_on': 1,
    'names.lang': 8,
    'organisations.country': 2,
    'organisations.description__id': 1,
    'organisations.form': 3,
    'organisations.founded': 1,
    'participations.on_behalf_of': 3,
    'participations.roles': 2,
    'persons.note': 1,
    'persons.visibility': 3,
    quote: 9,
    recorded_at: 43,
    row: 43,
    'sources.language': 2,
    'sources.published': 2,
    'sources.retrieved_at': 1,
  });
});

test('unless all is asked for, it has what the API shows', () => {
  const { persons, events } = recordsOf(shown);
  const tamsin = pseudonyms.person('person:tamsin');
  expect(byId(persons)).toEqual({
    'person:orla': { name: 'Orla Penn', sources: [NEWS] },
    [tamsin]: { sources: [MINUTES] },
  });
  const talk = byId(events)['event:talk'] as { attendees: { id: string }[] };
  expect(talk.attendees.map(({ id }) => id).sort()).toEqual([tamsin, 'person:orla'].sort());
  expect(shown.text).not.toMatch(/tamsin|quill|rill|ashmere|TQ-1/i);
  // What somebody who is WITHHELD did for an organisation is the organisation’s, which was stated too.
  expect(shown.left['participations: an organisation: attendees are persons']).toBe(4);
  expect(shown.left['participations: taken back']).toBeUndefined();
});
