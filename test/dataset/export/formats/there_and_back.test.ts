import type { Database } from '../../../../src/database/database.js';
import { exportPackage } from '../../../../src/dataset/export/export.js';
import { emptiedDatabase, emptyDatabase } from '../../../support/database.js';
import { withDataset } from '../../../support/datasets.js';
import { temporaryFolder } from '../../../support/files.js';
import { ALL_MEANT, importFolder } from '../../../support/packages.js';
import { converted, fixture, type Converted } from '../../convert/support.js';
import { exported, type Exported } from './support.js';
import { Statements, statementsOf, type Row } from './statements.js';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

interface Returned {
  first: Converted;
  export: Exported;
  second: Converted;
}

/** A file of a format, converted, imported, exported in the format, and converted again. */
async function thereAndBack(format: string, path: string): Promise<Returned> {
  const first = await converted(format, [fixture(path)]);
  await importFolder(database, first.folder, { accept: ALL_MEANT });
  const of = await exported(database, format);
  return { first, export: of, second: await converted(format, [of.file], { accept: ALL_MEANT }) };
}

/** What only one of two packages says. */
function differences(before: string, after: string): { lost: string[]; added: string[] } {
  const [of, in_] = [before, after].map((folder) =>
    Object.entries(statementsOf(folder)).flatMap(([table, said]) => said.map((one) => `${table}: ${one}`)),
  );
  return { lost: of!.filter((one) => !in_!.includes(one)), added: in_!.filter((one) => !of!.includes(one)) };
}

test('Popolo: what comes back is what was taken, but for a time of day', async () => {
  const { first, export: of, second } = await thereAndBack('popolo', 'popolo/council.json');
  expect(statementsOf(first.folder)['memberships']).toHaveLength(5);
  expect(differences(first.folder, second.folder)).toEqual({
    lost: ['events: First session | 2020-02-03T10:00Z | 2020-02-04 | Town hall | Session | '],
    added: ['events: First session | 2020-02-03 | 2020-02-04 | Town hall | Session | '],
  });
  // (What the conversion left out is listed in its own test: test/dataset/convert/popolo.)
  expect(of.left).toEqual({});
  expect(of.cells).toEqual({
    ...{ dataset: 35, file: 35, row: 35, recorded_at: 35, locator: 29, inference: 1, method: 1, source: 3 },
    'events.date_as_written': 1,
    'memberships.observed_on': 1,
    'sources.kind': 1,
  });
  expect(second.left).toEqual({});
});

test('Popolo: the examples of its specification come back, but for what the conversion listed', async () => {
  const { first, export: of, second } = await thereAndBack('popolo', 'popolo/specification.json');
  expect(first.left).toEqual({
    'event.status "confirmed"': 1,
    'event.description': 1,
    'event.identifiers': 1,
    'organization.classification': 1,
    'organization.contact_details': 1,
    'organization.image': 1,
    'organization.links': 1,
  });
  expect(statementsOf(first.folder)['memberships']).toHaveLength(3);
  expect(differences(first.folder, second.folder)).toEqual({ lost: [], added: [] });
  expect([of.left, second.left]).toEqual([{}, {}]);
});

test('FollowTheMoney, entities: all but the name of a register without an address', async () => {
  const { first, export: of, second } = await thereAndBack('ftm', 'ftm/entities.ijson');
  expect(statementsOf(first.folder)['memberships']).toHaveLength(5);
  expect(differences(first.folder, second.folder)).toEqual({
    lost: ['sources:  | entities.ijson', 'sources:  | river-register'],
    added: ['sources:  | demo'],
  });
  expect(of.left).toEqual({ 'sources: a document without an address: sourceUrl has none': 2 });
  expect(of.cells).toEqual({ file: 30, locator: 24, recorded_at: 30, row: 30, source: 27 });
  expect(second.left).toEqual({});
});

test('FollowTheMoney, statements: all but languages and originals, too', async () => {
  const { first, export: of, second } = await thereAndBack('ftm', 'ftm/statements.csv');
  expect(differences(first.folder, second.folder)).toEqual({
    lost: ['sources:  | brook', 'sources:  | river'],
    added: ['sources:  | demo'],
  });
  expect(of.left).toEqual({ 'sources: a document without an address: sourceUrl has none': 2 });
  expect(of.cells).toEqual({
    ...{ file: 8, recorded_at: 8, row: 8, source: 8, value_as_written: 2 },
    'names.lang': 2,
  });
  expect(second.left).toEqual({});
});

/** What the graph says of its persons, organisations and events, and of who was where. */
async function graphStatements(attended: (row: Row) => boolean): Promise<string[]> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  const statements = new Statements(folder);
  const isThing = ({ entity }: Row): boolean => /^(person|organisation|event):/.test(entity!);
  return [
    ...statements.of('names', ['entity', 'text'], isThing),
    ...statements.of('memberships', ['member', 'organisation', 'kind', 'role', 'from', 'to']),
    ...statements.of('participations', ['event', 'agent'], (row) => !row['retracted_at'] && attended(row)),
    ...statements.of('participations', ['event', 'agent', 'roles'], ({ roles }) => roles === 'HOST'),
  ];
}

test.each(['popolo', 'ftm'])('%s: an example, exported and imported into an empty database', async (format) => {
  database = await withDataset('riverside');
  const before = await graphStatements(ATTENDED[format]!);
  const of = await exported(database, format);
  const again = await converted(format, [of.file], { accept: ALL_MEANT });
  await emptyDatabase(database);
  await importFolder(database, again.folder, { accept: ALL_MEANT });
  const after = await graphStatements(ATTENDED[format]!);
  const [lost, added] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
  expect(before.length).toBeGreaterThan(100);
  expect({ lost, added, left: again.left }).toEqual(CHANGED[format]);
});

/** The participations that a format can say. */
const ATTENDED: Record<string, (row: Row) => boolean> = {
  popolo: ({ agent, status }) => agent!.startsWith('person:') && status === 'ATTENDED',
  ftm: ({ status }) => ['', 'ATTENDED', 'UNKNOWN'].includes(status!),
};

const hosts = (names: Record<string, string>): string[] =>
  Object.entries(names).map(([event, name]) => `${event} | ${name} | HOST`);

/** What is not the same afterwards. */
const CHANGED: Record<string, { lost: string[]; added: string[]; left: Record<string, number> }> = {
  popolo: {
    lost: [],
    // She chaired it for its host: where no status is stated, that is attendance.
    added: ['Dengar pendapat air | Orla Penn'],
    left: { 'organization.classification': 18, 'organization.description': 2, 'person.identifiers': 1 },
  },
  ftm: {
    // Two events that were not held, and a participation that the later of two sources denies.
    lost: [
      'Consultation on the gauges | Consultation on the gauges',
      'River walk | River walk',
      'Dialog bendungan Tesselby | Tamsin Quill Fund',
    ],
    // Whoever is on the host side organised it: the format says no more.
    added: hosts({
      'Dialog bendungan Tesselby': 'Laboratorium Sungai',
      'Follow-up dialogue on dam and quarry': 'Kementerian Pekerjaan dan Bendungan',
      'Ribbons along the bank': 'Clean Water Network',
      'River dialogue': 'Universitas Lembah Lirrow',
      'Second consultation on the Tesselby dam': 'Kementerian Sungai',
      'Stone for building': 'Hobrick Quarry Workers’ Union',
      'The Hobrick quarry and its work': 'Perusahaan Batu Tesselby',
      'The dam and the fish': 'Laboratorium Sungai',
      'The living river': 'Lirrow Fisherfolk Association',
      'What should water cost?': 'Clean Water Network',
    }),
    left: {
      UnknownLink: 15,
      'Organization.description': 1,
      'Organization.sector': 14,
      'Position.sourceUrl': 2,
      'PublicBody.description': 2,
      'PublicBody.sector': 4,
    },
  },
};
