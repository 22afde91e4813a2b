import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import type { DatasetProblems } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { factKey } from '../../../src/model/identity/fact_key.js';
import { writePackage } from '../check/problem_cases.js';

const read = (files: Record<string, string | Buffer>, descriptor: object = {}): Promise<ReadDataset> =>
  readPackage(writePackage({ files, descriptor }), { graph: EMPTY_GRAPH });

const ofTable = (dataset: ReadDataset, table: string) => dataset.rows.filter((row) => row.table === table);

it('a row of an entity table states its filled cells; its name cells are rows of names', async () => {
  const dataset = await read({
    'organisations.csv':
      'id,name__id,name__EN,acronym,form,sector,founded,description__zh-hant\n' +
      'jpri,  Jaringan  Pekerja ,Network,JPRI,NETWORK,,2014,網絡\nnone,,,,,,,',
  });
  expect(dataset.rows).toEqual(
    [
      ['organisations', 'organisation:jpri', { form: 'NETWORK', founded: '2014', 'description__zh-Hant': '網絡' }],
      ['names', factKey('Name', ['organisation:jpri', 'Jaringan  Pekerja', 'id', 'FULL']), {}],
      ['names', factKey('Name', ['organisation:jpri', 'Network', 'en', 'FULL']), {}],
      ['names', factKey('Name', ['organisation:jpri', 'JPRI', '', 'ACRONYM']), {}],
      ['organisations', 'organisation:none', {}],
    ].map(
      ([table, target, values], i) => expect.objectContaining({ table, target, values, row: i < 4 ? 2 : 3 }) as unknown,
    ),
  );
  expect(dataset.rowsRead).toEqual(new Map([['organisations', 2]]));
  expect(dataset.entities).toEqual(
    new Set(['organisation:jpri', 'organisation:none', 'source:demo/organisations.csv']),
  );
});

it('a column of contact data is refused, whether it is filled or not', async () => {
  const persons = 'id,name,Tanggal Lahir\nani,Ani Contoh,';
  const error = await read({ 'persons.csv': persons }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ problems: [{ code: 'COLUMN_PRIVATE', row: 1, column: 'Tanggal Lahir' }] });
});

it('what a stance is, for or against, is part of what it is: opposite rows are two, equal ones are not; none is blank', async () => {
  const files = (...polarities: string[]): Record<string, string> => ({
    'organisations.csv': 'id\nsatu',
    'issues.csv': 'id,claim\nwages,true',
    'stances.csv': ['agent,target,polarity', ...polarities.map((one) => `organisation:satu,issue:wages,${one}`)].join(
      '\n',
    ),
  });
  const rows = ofTable(await read(files('1', '-1', '+1', '0', '-0')), 'stances');
  const keyOf = (polarity: string): string =>
    factKey('Stance', ['organisation:satu', '', 'issue:wages', '', '', polarity]);
  expect(rows.map(({ target }) => target)).toEqual(['1', '-1', '1', '0', '0'].map(keyOf));
  expect(rows.map(({ values }) => values)).toEqual(Array(5).fill({}));
  await expect(read(files('1', ''))).rejects.toMatchObject({
    problems: [{ code: 'VALUE_MISSING', row: 3, column: 'polarity' }],
  });
});

it('references are full ids wherever they stand, and so are those in values', async () => {
  const dataset = await read({
    'sources.csv':
      'id,publisher,derived_from,retrieved_at\nreprint,organisation:satu,original,2025-11-12\noriginal,A newspaper,,',
    'organisations.csv': 'id\nsatu\ndua',
    'persons.csv': 'id,name,visibility\nsomebody,Somebody,PUBLIC',
    'events.csv': 'id\nmeeting',
    'issues.csv': 'id,broader,claim\nwages,issue:work,TRUE\nwork,,false',
    'participations.csv':
      'event,agent,on_behalf_of,roles,delegates_reported,source\n' +
      'event:meeting,person:somebody,satu,SPEAKER; MODERATOR;SPEAKER,+3,reprint',
    'topics.csv': 'subject,issue,weight\nevent:meeting,wages,MAIN',
  });
  expect(ofTable(dataset, 'sources').map((row) => row.values)).toEqual([
    { publisher: 'organisation:satu', derivedFrom: 'source:original', retrievedAt: '2025-11-12T00:00:00.000Z' },
    { publisher: 'A newspaper' },
  ]);
  expect(ofTable(dataset, 'issues').map((row) => row.values)).toEqual([
    { broader: 'issue:work', claim: true },
    { claim: false },
  ]);
  expect(ofTable(dataset, 'participations')).toEqual([
    expect.objectContaining({
      target: factKey('Participation', ['person:somebody', 'event:meeting', 'organisation:satu']),
      values: { roles: ['MODERATOR', 'SPEAKER'], delegatesReported: 3 },
      source: 'source:reprint',
    }),
  ]);
  expect(ofTable(dataset, 'topics')[0]?.target).toBe(factKey('Topic', ['event:meeting', 'issue:wages']));
});

it('role and from are in the key of a POST only; blank kinds are MEMBER and FULL', async () => {
  const dataset = await read({
    'organisations.csv': 'id\nsatu\ndua',
    'persons.csv': 'id\nsomebody',
    'memberships.csv':
      'member,organisation,kind,role,from,to\n' +
      'person:somebody,dua,POST,Chair,2020,2024\norganisation:satu,dua,,observer,2020,',
    'names.csv': 'entity,text,lang,kind\norganisation:satu,Satu,,',
  });
  expect(ofTable(dataset, 'memberships').map(({ target, values }) => ({ target, values }))).toEqual([
    {
      target: factKey('Membership', ['person:somebody', 'organisation:dua', 'POST', 'Chair', '2020']),
      values: { role: 'Chair', from: '2020', to: '2024' },
    },
    {
      target: factKey('Membership', ['organisation:satu', 'organisation:dua', 'MEMBER', '', '']),
      values: { role: 'observer', from: '2020' },
    },
  ]);
  expect(ofTable(dataset, 'names')[0]?.target).toBe(factKey('Name', ['organisation:satu', 'Satu', '', 'FULL']));
});

it('without a source the file is the source and the row the locator; what the row says comes first', async () => {
  const dataset = await read({
    'sources.csv': 'id,kind\nminutes,MINUTES',
    'events.csv':
      'id,source,quote,locator,value_as_written,inference,method,recorded_by,recorded_at,retracted_at\n' +
      'first,,,,,,,,,\n' +
      'second,minutes,met twice,page=3,dua kali,IMPLIED,RULE,coder-1,2025-11-12T16:00+07:00,2026-01-15\n' +
      'third,other/list.csv,,row=7,,,,,,',
  });
  expect(ofTable(dataset, 'events')).toEqual([
    expect.objectContaining({
      source: 'source:demo/events.csv',
      locator: 'row=2',
      inference: 'STATED',
      method: 'HUMAN',
    }),
    expect.objectContaining({
      source: 'source:minutes',
      quote: 'met twice',
      locator: 'page=3',
      valueAsWritten: 'dua kali',
      inference: 'IMPLIED',
      method: 'RULE',
      recordedBy: 'coder-1',
      recordedAt: '2025-11-12T09:00:00.000Z',
      retractedAt: '2026-01-15T00:00:00.000Z',
    }),
    expect.objectContaining({ source: 'source:other/list.csv', locator: 'row=7' }),
  ]);
  expect(dataset.entities).toContain('source:other/list.csv');
});

it('reads what spreadsheets and other tools write: marks, line ends, separators, quoted cells, blank rows', async () => {
  const table =
    '\uFEFF"id";place;\r\nfirst;"Jakarta; ""Pusat""\nIndonesia";\r\n;;\r\n\nsecond;Bandung;\rthird;Me\u0301dan;';
  const dataset = await read({ 'events.csv': table, 'tabs/events.csv.gz': gzipSync('id\tplace\nfourth\tBogor\n') });
  expect(dataset.rows.map(({ row, target, values, file }) => ({ row, target, file, place: values['place'] }))).toEqual([
    { row: 2, target: 'event:first', file: 'events.csv', place: 'Jakarta; "Pusat"\nIndonesia' },
    { row: 5, target: 'event:second', file: 'events.csv', place: 'Bandung' },
    { row: 6, target: 'event:third', file: 'events.csv', place: 'M\u00e9dan' },
    { row: 2, target: 'event:fourth', file: 'tabs/events.csv.gz', place: 'Bogor' },
  ]);
});

it('the separator is the one that the package names', async () => {
  const descriptor = { name: 'demo', resources: [{ name: 'events', path: 'e.csv', dialect: { delimiter: '|' } }] };
  const dataset = await read({ 'datapackage.json': JSON.stringify(descriptor), 'e.csv': 'id|place\nfirst|A, B; C' });
  expect(dataset.rows[0]?.values).toEqual({ place: 'A, B; C' });
});

it('says what the package says of itself', async () => {
  const licenses = [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }];
  const dataset = await read({ 'events.csv': 'id\nfirst' }, { title: 'Demo', created: '2025-11-12', licenses });
  expect(dataset).toMatchObject({
    dataset: 'demo',
    describes: [{ name: 'demo', title: 'Demo', licence: 'CC-BY-4.0' }],
    created: '2025-11-12T00:00:00.000Z',
    covers: [{ dataset: 'demo' }],
  });
});

it('rows of an export keep their origin, and what they refer to comes into being', async () => {
  const dataset = await read(
    {
      'sources.csv': 'id,text_file,sha256,dataset,file,row\nreport,texts/report.txt,abc,north,sources.csv,2',
      'participations.csv':
        'event,agent,source,quote,dataset,file,row\n' +
        'cop-e1,organisation:cop-satu,report,was there,south,list.csv,9\n' +
        'cop-e1,organisation:cop-satu,,,south,list.csv,10',
    },
    { name: 'jejaring-export', datasets: [{ name: 'north', title: 'North', licence: 'CC0-1.0' }] },
  );
  expect(dataset.covers).toEqual([{ dataset: 'north' }, { dataset: 'south' }]);
  expect(dataset.describes).toEqual([{ name: 'north', title: 'North', licence: 'CC0-1.0' }]);
  expect(ofTable(dataset, 'participations')).toEqual([
    expect.objectContaining({ dataset: 'south', file: 'list.csv', row: 9, source: 'source:report' }),
    expect.objectContaining({ dataset: 'south', row: 10, source: 'source:south/list.csv', locator: 'row=10' }),
  ]);
  expect(dataset.entities).toContain('organisation:cop-satu');
});

it('rows added to an export are of the package itself, and what they refer to must be known', async () => {
  const files = (agent: string) => ({
    'participations.csv':
      `event,agent,dataset,file,row\nmeeting,organisation:${agent},,,\n` + 'meeting,organisation:satu,south,list.csv,9',
  });
  expect((await read(files('satu'))).covers).toEqual([{ dataset: 'demo' }, { dataset: 'south' }]);
  await expect(read(files('dua'))).rejects.toMatchObject({
    problems: [{ code: 'UNKNOWN_REFERENCE', file: 'participations.csv', row: 2, found: '"organisation:dua"' }],
  });
});

it('a quote that stands in the text of its source gets its characters as locator, on all that the row says', async () => {
  const dataset = await read({
    'sources.csv': 'id,text_file\nreport,texts/report.txt',
    'texts/report.txt': 'Rapat 😀 dibuka oleh Organisasi Satu. Satu hadir, dan Satu hadir lagi.',
    'organisations.csv':
      'id,name__id,source,quote,locator\nsatu,Organisasi Satu,report,oleh Organisasi Satu,\n' +
      'dua,,report,Satu hadir,"char=53,63"',
  });
  expect(dataset.warnings).toEqual([]);
  expect(dataset.rows.slice(1).map((row) => row.locator)).toEqual(['char=15,35', 'char=15,35', 'char=53,63']);
});

it('retracted rows claim nothing: they close no circle and need no recommendation', async () => {
  const dataset = await read({
    'organisations.csv': 'id\nsatu',
    'outputs.csv': 'id,kind\nreport,FINDING',
    'issues.csv': 'id,broader,retracted_at\nwages,work,\nwork,wages,2025-01-01',
    'responses.csv': 'recommendation,agent,kind,retracted_at\nreport,organisation:satu,NOTED,2025-01-01',
  });
  expect(dataset.warnings).toEqual([]);
});

it('weekdays are known in Indonesian, English and the language of the source, and fit or are not looked at', async () => {
  const dataset = await read({
    'sources.csv': 'id,language\nbericht,de',
    'events.csv':
      'id,start,date_as_written,source\n' +
      'a,2025-11-10,"Senin, 10 November 2025",\nb,2025-11-10,Monday,\nc,2025-11-10,Montag,bericht\n' +
      'd,2025-11-14,Jum’at (14/11),\ne,2025-11,minggu kedua November,\nf,2025-11-10,Dienstag,bericht\n' +
      'g,2025-11-10,Dienstag,\nh,2025-11-10,Mondays are free,\ni,2025-11-13,Jum’at,',
  });
  expect(dataset.warnings.map(({ row, message }) => ({ row, message }))).toEqual([
    { row: 7, message: 'The date as written says Dienstag; 2025-11-10 is a Montag.' },
    { row: 10, message: 'The date as written says Jumat; 2025-11-13 is a Thursday.' },
  ]);
});

it.each<[string, string, object[]]>([
  [
    'the same mistake in every row that has it',
    'id,type\na,FDG\nb,FDG',
    [{ row: 2 }, { row: 3, code: 'INVALID_VALUE' }],
  ],
  ['ids that are too long', `id\n${'a'.repeat(200)}\n${'b'.repeat(201)}`, [{ row: 3, code: 'INVALID_ID' }]],
  ['runs of digits that are no day', 'id,start\na,20251110\nb,20251310', [{ row: 3, code: 'INVALID_DATE' }]],
])('reports %s', async (_, table, problems) => {
  await expect(read({ 'events.csv': table })).rejects.toMatchObject({ problems });
});

it('lists a mistake that a whole column makes a hundred times, and counts the rest', async () => {
  const rows = Array.from({ length: 250 }, (_, i) => `e${i},FDG`).join('\n');
  const error = await read({ 'events.csv': `id,type\n${rows}` }).catch((thrown: unknown) => thrown as DatasetProblems);
  const { problems } = error as DatasetProblems;
  expect(problems).toHaveLength(100);
  expect(problems.at(-1)).toMatchObject({ row: 101, further: 150 });
});

it('a link does not lead out of the package', async () => {
  const outside = join(writePackage({ files: { 'events.csv': 'id\nsecret' } }), 'events.csv');
  const folder = writePackage({ files: { 'datapackage.json': DESCRIPTOR } });
  symlinkSync(outside, join(folder, 'events.csv'));
  await expect(readPackage(folder, { graph: EMPTY_GRAPH })).rejects.toMatchObject({
    problems: [{ code: 'PATH_OUTSIDE' }],
  });
});

const DESCRIPTOR = '{"name": "demo", "resources": [{"name": "events", "path": "events.csv"}]}';
