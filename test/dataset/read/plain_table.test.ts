import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { readPlainTable, type PlainTableOptions } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { keyParts } from '../../../src/model/identity/fact_key.js';
import type { AssertionRow } from '../../../src/model/tables/assertion_row.js';
import { writeTable } from '../check/problem_cases.js';

const read = (text: string, options: Partial<PlainTableOptions> = {}, name?: string): Promise<ReadDataset> =>
  readPlainTable(writeTable(text, name), { dataset: 'demo', graph: EMPTY_GRAPH, ...options });

const said = ({ rows }: ReadDataset, table: string): [string, AssertionRow['values']][] =>
  rows.filter((row) => row.table === table).map(({ target, values }) => [shortTarget(target), values]);

const shortTarget = (target: string): string => (target.includes('\u001f') ? keyParts(target).join(' ') : target);

it('two columns are enough: who took part in what', async () => {
  const dataset = await read('organisation,event\nRéseau A,E1\nIT Plus,E1\nIT Plus,E1');
  expect(said(dataset, 'participations')).toEqual([
    ['organisation:demo-reseau-a-abd92f event:demo-e1 ', { status: 'ATTENDED' }],
    ['organisation:demo-it-plus event:demo-e1 ', { status: 'ATTENDED' }],
    ['organisation:demo-it-plus event:demo-e1 ', { status: 'ATTENDED' }],
  ]);
  expect(said(dataset, 'names')).toEqual([
    ['event:demo-e1 E1  AS_WRITTEN', {}],
    ['organisation:demo-reseau-a-abd92f Réseau A  AS_WRITTEN', {}],
    ['organisation:demo-it-plus IT Plus  AS_WRITTEN', {}],
  ]);
  expect(dataset.rows[1]).toMatchObject({
    source: 'source:demo/table.csv',
    locator: 'row=3',
    row: 3,
    file: 'table.csv',
  });
  expect(dataset).toMatchObject({
    dataset: 'demo',
    describes: [],
    covers: [{ dataset: 'demo', file: 'table.csv' }],
    rowsRead: new Map([['participations', 3]]),
    warnings: [],
  });
});

it('a person acts for the organisation beside it; blank and missing cells take what is set', async () => {
  const dataset = await read(
    'person,organisation,event,role,status\nAni,Satu,E1,SPEAKER,INVITED\nBudi,,E1,,\n,Satu,E1,,',
    {
      set: { role: 'OBSERVER', visibility: 'PUBLIC' },
    },
  );
  expect(said(dataset, 'participations')).toEqual([
    ['person:demo-ani event:demo-e1 organisation:demo-satu', { roles: ['SPEAKER'], status: 'INVITED' }],
    ['person:demo-budi event:demo-e1 ', { roles: ['OBSERVER'], status: 'ATTENDED' }],
    ['organisation:demo-satu event:demo-e1 ', { roles: ['OBSERVER'], status: 'ATTENDED' }],
  ]);
  expect(said(dataset, 'persons')).toEqual([
    ['person:demo-ani', { visibility: 'PUBLIC' }],
    ['person:demo-budi', { visibility: 'PUBLIC' }],
  ]);
});

it('what rows say of the event, its issue, and organisations is said once for each way of saying it', async () => {
  const dataset = await read(
    'organisation,event,date,event_title,event_type,event_level,place,issue,sector,form\n' +
      'Satu,E1,2025-11-10,Dialog Upah,FGD,NATIONAL,Jakarta,Upah,LABOUR,NETWORK\n' +
      'Dua,E1,2025-11-10,Dialog Upah,FGD,NATIONAL,Jakarta,Upah,CSO,\n' +
      'Satu,E1,2025-11,,,,,,,\nSatu,E2,,,,,,Upah,,',
    { accept: { TWO_VALUES: true } },
  );
  expect(said(dataset, 'events')).toEqual([
    ['event:demo-e1', { start: '2025-11-10', type: 'FGD', level: 'NATIONAL', place: 'Jakarta' }],
    ['event:demo-e1', { start: '2025-11' }],
  ]);
  expect(said(dataset, 'organisations')).toEqual([
    ['organisation:demo-satu', { sector: 'LABOUR', form: 'NETWORK' }],
    ['organisation:demo-dua', { sector: 'CSO' }],
  ]);
  expect(said(dataset, 'topics')).toEqual([
    ['event:demo-e1 issue:demo-upah', {}],
    ['event:demo-e2 issue:demo-upah', {}],
  ]);
  expect(said(dataset, 'names').map(([target]) => target)).toEqual([
    'event:demo-e1 Dialog Upah  FULL',
    'organisation:demo-satu Satu  AS_WRITTEN',
    'issue:demo-upah Upah  AS_WRITTEN',
    'organisation:demo-dua Dua  AS_WRITTEN',
    'event:demo-e2 E2  AS_WRITTEN',
  ]);
});

it('values written kind:slug are ids, with nothing made from them', async () => {
  const dataset = await read('agent,on_behalf_of,event\nperson:ani,organisation:jpri,event:fgd-2025-11-10');
  expect(said(dataset, 'participations')[0]?.[0]).toBe('person:ani event:fgd-2025-11-10 organisation:jpri');
  expect(said(dataset, 'names')).toEqual([]);
});

it('the order of the rows does not matter to what is said, only to where', async () => {
  const header = 'organisation,event,date,source,quote,inference\n';
  const rows = [
    'Satu,E1,2025-11-10,a,one,',
    'satu,E1,2025-11-10,b,two,IMPLIED',
    'Satu,E1,2025-11-10,b,,',
    'Dua,E1,,,,',
  ];
  const facts = async (order: string[]): Promise<string[]> =>
    (await read(header + order.join('\n'))).rows
      .map(({ row: _row, locator: _locator, ...statement }) => JSON.stringify(statement))
      .sort();
  expect(await facts(rows)).toEqual(await facts(rows.toReversed()));
});

it('quotes stay with what the row states; names and dates that it implies have none', async () => {
  const { rows } = await read('organisation,event,date,source,quote,locator\nSatu,E1,2025,a,"was there","char=1,9"');
  expect(rows.map(({ table, quote, locator, source }) => ({ table, quote, locator, source }))).toEqual([
    { table: 'participations', quote: 'was there', locator: 'char=1,9', source: 'source:demo-a' },
    { table: 'events', source: 'source:demo-a' },
    { table: 'sources', locator: 'row=2', source: 'source:demo/table.csv' },
    { table: 'names', source: 'source:demo-a' },
    { table: 'names', source: 'source:demo-a' },
  ]);
});

it('a source is a document of that title or address, or an id, or a data file', async () => {
  const rows = [
    'Satu,E1,Notulen Rapat',
    'Satu,E2,https://example.org/a',
    'Satu,E3,source:report',
    'Satu,E4,other/a.csv',
  ];
  const dataset = await read(`organisation,event,source\n${rows.join('\n')}`);
  expect(dataset.rows.slice(0, 1)[0]?.source).toBe('source:demo-notulen-rapat');
  expect(said(dataset, 'sources').map(([, values]) => values)).toEqual([
    { title: 'Notulen Rapat' },
    { url: 'https://example.org/a' },
  ]);
  expect([...dataset.entities].filter((id) => id.startsWith('source:')).sort()).toEqual([
    'source:demo-https-example-org-a-b5b10d',
    'source:demo-notulen-rapat',
    'source:demo/table.csv',
    'source:other/a.csv',
    'source:report',
  ]);
});

it('other tables: headers are mapped, kinds given, and what is answered is a recommendation', async () => {
  const dataset = await read('rcid,country_id,vote\n3,188,1\n3,31,-1', {
    table: 'stances',
    map: { agent: 'country_id', target: 'rcid', polarity: 'vote' },
    kind: { agent: 'organisation', target: 'output' },
  });
  expect(said(dataset, 'stances')).toEqual([
    ['organisation:demo-188  output:demo-3   1', {}],
    ['organisation:demo-31  output:demo-3   -1', {}],
  ]);
  expect(said(dataset, 'outputs')).toEqual([['output:demo-3', { kind: 'RECOMMENDATION' }]]);
  const claims = await read('who,what,polarity\nSatu,Upah naik,1', {
    table: 'stances',
    map: { agent: 'who', target: 'what' },
    kind: { agent: 'organisation', target: 'issue' },
  });
  expect(said(claims, 'issues')).toEqual([['issue:demo-upah-naik', { claim: true }]]);
});

it('rows of an entity table have their own names, or that of their id', async () => {
  const events = await read('event,date,what\nE1,2025-11-10,Dialog\nE2,2025-11-11,', {
    table: 'events',
    map: { id: 'event', start: 'date', title__en: 'what' },
  });
  expect(said(events, 'events')).toEqual([
    ['event:demo-e1', { start: '2025-11-10' }],
    ['event:demo-e2', { start: '2025-11-11' }],
  ]);
  expect(said(events, 'names').map(([target]) => target)).toEqual([
    'event:demo-e1 Dialog en FULL',
    'event:demo-e2 E2  AS_WRITTEN',
  ]);
  const issues = await read('id,broader\nUpah,Kerja', { table: 'issues' });
  expect(said(issues, 'issues')).toEqual([['issue:demo-upah', { broader: 'issue:demo-kerja' }]]);
  expect(said(issues, 'names').map(([target]) => target)).toEqual([
    'issue:demo-upah Upah  AS_WRITTEN',
    'issue:demo-kerja Kerja  AS_WRITTEN',
  ]);
});

it('one header may give several columns; compressed tables and other separators are read', async () => {
  const dataset = await read(
    'Nama;acara\nSatu;E1\n',
    { table: 'organisations', map: { id: 'Nama', name__id: 'Nama' } },
    'a.csv.gz',
  );
  expect(said(dataset, 'names').map(([target]) => target)).toEqual(['organisation:demo-satu Satu id FULL']);
  expect(dataset.covers).toEqual([{ dataset: 'demo', file: 'a.csv.gz', tables: ['organisations'] }]);
  expect(dataset.warnings).toMatchObject([{ code: 'COLUMN_SKIPPED', column: 'acara' }]);
});

it('a column of contact data that nothing maps is skipped', async () => {
  const dataset = await read('organisation,No. HP,event\nSatu,0812 3456 7890,E1');
  expect(dataset.warnings).toMatchObject([{ code: 'PRIVATE_SKIPPED', column: 'No. HP' }]);
  expect(JSON.stringify(dataset.rows)).not.toContain('7890');
});

it.each<[string, Partial<PlainTableOptions>, object[]]>([
  ['organisation,event\n,E1', {}, [{ code: 'VALUE_MISSING', row: 2, column: 'organisation' }]],
  ['organisation,event\nSatu,', {}, [{ code: 'VALUE_MISSING', row: 2, column: 'event' }]],
  ['event\nE1', {}, [{ code: 'COLUMN_MISSING', row: 1 }]],
  ['agent,event\nSatu,E1', {}, [{ code: 'INVALID_REFERENCE', row: 2, column: 'agent' }]],
  ['organisation,event\norganisation:JPRI,E1', {}, [{ code: 'INVALID_REFERENCE', row: 2, column: 'organisation' }]],
  ['organisation,event\nperson:ani,E1', {}, [{ code: 'WRONG_KIND', row: 2, column: 'organisation' }]],
  ['organisation,event\nSatu,E1', { dataset: 'De Mo' }, [{ code: 'DATASET_NAME' }]],
  ['organisation,event\nSatu,E1', { set: { status: 'CAME' } }, [{ code: 'INVALID_VALUE', column: 'status' }]],
  [
    'organisation,a,b,event\nSatu,HOST,CHAIR,E1',
    { map: { role: 'a', roles: 'b' } },
    [{ code: 'COLUMN_REPEATED', column: 'roles' }],
  ],
  [
    'organisation,Alamat,event\nSatu,a,E1',
    { map: { quote: 'Alamat' } },
    [{ code: 'COLUMN_PRIVATE', row: 1, column: 'quote' }],
  ],
])('%j with %j is refused', async (text, options, problems) => {
  const error = await read(text, options).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ problems: problems.map((problem) => expect.objectContaining(problem) as unknown) });
});

it('a name that is shown in another spelling keeps how a source writes it, whatever the order of the rows', async () => {
  const rows = ['Lake Union,E1,first', 'Lake Union,E2,first', 'LAKE UNION,E3,second', 'Lake union,E4,second'];
  for (const order of [rows, rows.toReversed()]) {
    const dataset = await read(['organisation,event,source', ...order].join('\n'));
    const names = dataset.rows.filter(({ table, target }) => table === 'names' && target.includes('lake-union'));
    expect(names.map(({ source, valueAsWritten }) => [source, valueAsWritten]).sort()).toEqual([
      ['source:demo-first', undefined],
      ['source:demo-second', 'LAKE UNION'],
    ]);
    expect(new Set(names.map(({ target }) => shortTarget(target)))).toEqual(
      new Set(['organisation:demo-lake-union Lake Union  AS_WRITTEN']),
    );
  }
});
