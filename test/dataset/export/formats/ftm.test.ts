import { importMeeting } from './meeting.js';
import { exported, pseudonyms, type Exported } from './support.js';

interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
  datasets: string[];
  first_seen: string;
  last_seen?: string;
}

let full: Exported;
let shown: Exported;
beforeAll(async () => {
  const database = await importMeeting();
  full = await exported(database, 'ftm');
  shown = await exported(database, 'ftm', 'PUBLIC');
});

const entitiesOf = ({ text }: Exported): Entity[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity);

/** The properties of the entities of some schemata, without their addresses. */
function propertiesOf(from: Exported, ...schemata: string[]): [string, string, Entity['properties']][] {
  return entitiesOf(from)
    .filter(({ schema }) => schemata.includes(schema))
    .map(({ id, schema, properties: { sourceUrl: _, ...rest } }) => [id.replace(/^([A-Z]\w+):.*/, '$1'), schema, rest]);
}

test('things: names by kind, identifiers, country, what contains them', () => {
  expect(propertiesOf(full, 'Person', 'Organization', 'PublicBody')).toEqual([
    ['person:orla', 'Person', { name: ['Orla Penn'] }],
    ['person:rill', 'Person', { name: ['Rill Ashmere'] }],
    ['person:tamsin', 'Person', { name: ['Tamsin Quill'] }],
    [
      'organisation:lake',
      'Organization',
      { name: ['Lake Circle'], alias: ['The Circle'], sector: ['CSO'], dissolutionDate: ['2020-05'] },
    ],
    [
      'organisation:ministry',
      'PublicBody',
      {
        name: ['Ministry of Rivers', 'Kementerian Sungai'],
        alias: ['Rivers'],
        previousName: ['Office of Rivers'],
        abbreviation: ['KS'],
        wikidataId: ['Q42'],
        sector: ['STATE'],
        country: ['id'],
        incorporationDate: ['1999'],
        description: ['Looks after rivers', 'Kementerian air'],
      },
    ],
    ['organisation:river', 'Organization', { name: ['River League'] }],
    ['organisation:unit', 'PublicBody', { name: ['Dams Unit'], sector: ['STATE'], parent: ['organisation:ministry'] }],
  ]);
});

test('links: members, successors, posts and who holds them', () => {
  const [position] = entitiesOf(full).filter(({ schema }) => schema === 'Position');
  expect(propertiesOf(full, 'Membership', 'Succession', 'Position', 'Occupancy')).toEqual([
    [
      'Membership',
      'Membership',
      {
        member: ['organisation:lake'],
        organization: ['organisation:ministry'],
        role: ['Observer'],
        startDate: ['2020'],
        endDate: ['2021-05'],
      },
    ],
    ['Membership', 'Succession', { successor: ['organisation:unit'], predecessor: ['organisation:lake'] }],
    ['Position', 'Position', { name: ['Minister'], organization: ['organisation:ministry'] }],
    ['Membership', 'Occupancy', { holder: ['person:orla'], post: [position!.id], startDate: ['2024'] }],
  ]);
});

test('events that took place: who organised them, who was involved, and on whose behalf', () => {
  const onBehalf = { role: ['on behalf of'], startDate: ['2025-01-03'] };
  expect(propertiesOf(full, 'Event', 'UnknownLink')).toEqual([
    ['event:part', 'Event', { name: ['Morning'], startDate: ['2025-01-01'] }],
    [
      'event:talk',
      'Event',
      {
        name: ['The talk'],
        startDate: ['2025-01-03'],
        location: ['City hall'],
        organizer: ['organisation:lake', 'organisation:ministry'],
        involved: ['person:orla', 'person:rill', 'person:tamsin'],
      },
    ],
    ['Participation', 'UnknownLink', { subject: ['person:orla'], object: ['organisation:ministry'], ...onBehalf }],
    ['Participation', 'UnknownLink', { subject: ['person:rill'], object: ['organisation:lake'], ...onBehalf }],
    [
      'event:visit',
      'Event',
      {
        name: ['Visit'],
        startDate: ['2025-03-01'],
        endDate: ['2025-03-04'],
        involved: ['organisation:unit', 'person:tamsin'],
      },
    ],
  ]);
});

test('where an entity comes from', () => {
  const [orla, rill] = entitiesOf(full);
  expect(orla).toMatchObject({
    properties: { sourceUrl: ['https://news.example/1'] },
    datasets: ['demo'],
    first_seen: '2026-01-01T00:00:00',
    last_seen: '2025-02-03T00:00:00',
  });
  expect(rill!.properties['sourceUrl']).toBeUndefined();
  expect(rill!.last_seen).toBeUndefined();
});

test('what it cannot say is counted, by row and by cell', () => {
  expect(full.left).toEqual({
    'sources: a document without an address: sourceUrl has none': 1,
    'sources: no record that was written rests on it': 1,
    'events: of an event that is PLANNED': 1,
    'issues: FollowTheMoney has no place for it': 1,
    'outputs: FollowTheMoney has no place for it': 1,
    'names: of an event that is PLANNED': 1,
    'names: FollowTheMoney has no place for it': 1,
    'identifiers: an identifier of a scheme that is no property': 2,
    'participations: INVITED: involved is who was there, or of whom it is not told': 1,
    'participations: ABSENT: involved is who was there, or of whom it is not told': 1,
    'participations: taken back': 1,
    'participations: of an event that is PLANNED': 1,
    'memberships: a further parent: an organisation has one': 1,
    'memberships: a unit that ended: a parent has no dates': 1,
    'memberships: a post without a name: a Position has one': 1,
    'event_links: FollowTheMoney has no place for it': 2,
    'topics: FollowTheMoney has no place for it': 1,
    'stances: FollowTheMoney has no place for it': 1,
  });
  expect(full.cells).toEqual({
    'events.date_as_written': 1,
    'events.end, where another value holds': 1,
    'events.place, where another value holds': 1,
    'events.start, where another value holds': 1,
    'events.theme__en': 1,
    'events.type': 2,
    'events.type_as_written': 1,
    file: 40,
    'memberships.from': 1,
    'memberships.observed_on': 1,
    'names.from': 1,
    'names.kind': 1,
    'names.lang': 10,
    'names.to': 1,
    'organisations.country': 1,
    'organisations.form': 3,
    'organisations.founded': 1,
    'participations.capacity': 1,
    'participations.roles': 5,
    'participations.status': 6,
    'persons.note': 1,
    'persons.visibility': 3,
    quote: 9,
    recorded_at: 40,
    row: 40,
    source: 16,
    'sources.language': 1,
    'sources.published': 1,
    'sources.retrieved_at': 1,
    'sources.title': 1,
  });
});

test('unless all is asked for, it has what the API shows', () => {
  const tamsin = pseudonyms.person('person:tamsin');
  expect(propertiesOf(shown, 'Person')).toEqual(
    [['person:orla', 'Person', { name: ['Orla Penn'] }] as const, [tamsin, 'Person', {}] as const].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
  expect(shown.text).not.toMatch(/tamsin|quill|rill|ashmere|TQ-1/i);
});
