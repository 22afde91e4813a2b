import type { Database } from '../../../src/database/database.js';
import { graphLookup, type GraphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, type Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { emptiedDatabase } from '../../support/database.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { PERSON_KEY } from '../../support/person_key.js';
import { writeTable } from './problem_cases.js';

let database: Database;
let graph: GraphLookup;

/** An invented graph that other datasets are checked against. */
beforeAll(async () => {
  database = await emptiedDatabase();
  graph = graphLookup(database, () => new Pseudonyms(PERSON_KEY));
  const known = packageOf(
    {
      sources: 'id,text_kind,language,derived_from\nnotes,PARAPHRASE,de,\nreprint,,,original\noriginal,,,\ngone,,,',
      organisations: 'id,founded\nparent,2024\nunit,\nsub,',
      events: 'id,start\nearly,2025-01-01\nlate,2025-12-01\npart,\nwhole,',
      issues: 'id,broader,claim\nwages,work,\nwork,,\nraise,,true',
      outputs:
        'id,kind,date\nproposal,RECOMMENDATION,\nfinding,FINDING,\ndraft,,2020-01\nfinal,,2021\nfirst,,\nagain,,',
      output_links: 'from,to,kind\nproposal,finding,PART_OF\nagain,first,REVISES',
      identifiers: 'agent,scheme,value\norganisation:parent,registry,17',
      memberships:
        'member,organisation,kind,retracted_at\norganisation:unit,parent,UNIT,\n' +
        'organisation:sub,unit,UNIT,\norganisation:parent,unit,UNIT,2025-01-01',
      event_links: 'from,to,kind\npart,whole,PART_OF',
    },
    'known',
  );
  await importFolder(database, known);
  await importFolder(database, packageOf({ organisations: 'id,retracted_at\nformer,2025-01-01' }, 'past'));
});

async function problemsOf(tables: Record<string, string>, sync = false, name = 'new'): Promise<readonly Problem[]> {
  try {
    return (await readPackage(packageOf(tables, name), { graph, sync })).warnings;
  } catch (error) {
    if (error instanceof DatasetProblems) return error.problems;
    throw error;
  }
}

it('what is in the graph may be referred to; what nobody speaks of any more may not', async () => {
  const table = (agent: string) => ({ participations: `event,agent,source\nearly,organisation:${agent},original` });
  expect(await problemsOf(table('parent'))).toEqual([]);
  expect(await problemsOf(table('stranger'))).toMatchObject([{ code: 'UNKNOWN_REFERENCE', row: 2, column: 'agent' }]);
  expect(await problemsOf(table('former'))).toMatchObject([{ code: 'UNKNOWN_REFERENCE', row: 2, column: 'agent' }]);
});

it.each<[string, Record<string, string>, string]>([
  [
    'units',
    { memberships: 'member,organisation,kind\norganisation:parent,sub,UNIT' },
    'organisation:sub → organisation:unit',
  ],
  ['broader issues', { issues: 'id,broader\nwork,wages' }, 'issue:work → issue:wages → issue:work'],
  ['reprints', { sources: 'id,derived_from\noriginal,reprint' }, 'source:original → source:reprint → source:original'],
  [
    'parts of outputs',
    { output_links: 'from,to,kind\nfinding,proposal,PART_OF' },
    'output:finding → output:proposal → output:finding',
  ],
  [
    'what revises, and what restates',
    { output_links: 'from,to,kind\nfirst,again,RESTATES' },
    'output:first → output:again → output:first',
  ],
  ['parts of events', { event_links: 'from,to,kind\nwhole,part,PART_OF' }, 'event:whole → event:part → event:whole'],
])('a circle closed with the graph is refused: %s', async (_, tables, found) => {
  expect(await problemsOf(tables)).toMatchObject([{ code: 'CYCLE', row: 2, found: expect.stringContaining(found) }]);
});

it('with --sync, what the dataset said before closes no circle', async () => {
  const organisations = 'id\nparent\nunit';
  const turned = { organisations, memberships: 'member,organisation,kind\norganisation:parent,unit,UNIT' };
  expect(await problemsOf(turned, false, 'known')).toMatchObject([{ code: 'CYCLE' }]);
  expect(await problemsOf(turned, true, 'known')).toEqual([]);
  expect(await problemsOf(turned, true, 'other')).toMatchObject([{ code: 'CYCLE' }]);
});

it('what only the former version of a dataset said is not there any more', async () => {
  const visit = (agent: string) => ({ participations: `event,agent,source\nearly,organisation:${agent},original` });
  const whole = { sources: 'id\noriginal', events: 'id\nearly', organisations: 'id\nparent' };
  expect(await problemsOf(visit('parent'), false, 'known')).toEqual([]);
  expect(await problemsOf({ ...whole, ...visit('unit') }, true, 'known')).toMatchObject([
    { code: 'UNKNOWN_REFERENCE', row: 2, column: 'agent', found: '"organisation:unit"' },
  ]);
  expect(await problemsOf({ ...whole, ...visit('parent') }, true, 'known')).toEqual([]);
  // What another dataset says of it, of a fact at it, or out of a source keeps it.
  const other = {
    sources: 'id\nother',
    organisations: 'id,source\nkept,reprint',
    events: 'id\nlater',
    participations: 'event,agent,source\nlater,organisation:sub,other',
  };
  await importFolder(database, packageOf(other, 'other'));
  const kept = { participations: 'event,agent,source\nearly,organisation:sub,reprint' };
  expect(await problemsOf({ events: 'id\nearly', ...kept }, true, 'known')).toEqual([]);
  expect(await problemsOf({ events: 'id\nearly', ...kept }, true, 'other')).toEqual([]);
});

it('answers need what the graph knows as a recommendation or claim, unless the package says otherwise', async () => {
  const answer = (output: string) => ({ responses: `recommendation,agent,kind\n${output},organisation:parent,NOTED` });
  expect(await problemsOf(answer('proposal'))).toEqual([]);
  expect(await problemsOf(answer('finding'))).toMatchObject([
    { code: 'NOT_A_RECOMMENDATION', found: 'output:finding' },
  ]);
  expect(await problemsOf({ ...answer('finding'), outputs: 'id,kind\nfinding,RECOMMENDATION' })).toEqual([]);
  const stance = (issue: string) => ({ stances: `agent,target,polarity\norganisation:parent,issue:${issue},1` });
  expect(await problemsOf(stance('raise'))).toEqual([]);
  expect(await problemsOf(stance('work'))).toMatchObject([{ code: 'NOT_A_CLAIM', found: 'issue:work' }]);
});

it('dates, lifetimes, languages and kinds of text are those of the graph where the package states none', async () => {
  expect(await problemsOf({ event_links: 'from,to,kind\nlate,early,FEEDS_INTO' })).toMatchObject([
    { code: 'FEEDS_INTO_EARLIER', found: 'event:late (2025-12-01)', expected: 'event:early (2025-01-01)' },
  ]);
  expect(await problemsOf({ output_links: 'from,to,kind\ndraft,final,RESTATES' })).toMatchObject([
    { code: 'REVISES_LATER', found: 'output:draft (2020-01-31)', expected: 'output:final (2021-01-01)' },
  ]);
  expect(
    await problemsOf({ events: 'id,start\nold,1999', participations: 'event,agent\nold,organisation:parent' }),
  ).toMatchObject([
    {
      code: 'OUTSIDE_LIFETIME',
      found: 'organisation:parent (2024-01-01/..)',
      expected: 'event:old (1999-01-01/1999-12-31)',
    },
  ]);
  expect(await problemsOf({ organisations: 'id,source,quote\nunit,notes,they came' })).toMatchObject([
    { code: 'QUOTE_OF_PARAPHRASE', row: 2, found: 'source:notes' },
  ]);
  expect(await problemsOf({ events: 'id,start,date_as_written,source\ne,2025-11-10,Dienstag,notes' })).toMatchObject([
    { code: 'WEEKDAY_MISMATCH', found: 'Dienstag', expected: '2025-11-10 is a Montag' },
  ]);
});

it('an identifier that another agent of the graph has is a warning', async () => {
  const table = (agent: string, scheme: string) => ({
    identifiers: `agent,scheme,value\norganisation:${agent},${scheme},17`,
  });
  expect(await problemsOf(table('unit', 'registry'))).toMatchObject([
    { code: 'SHARED_IDENTIFIER', expected: 'organisation:parent', severity: 'WARNING' },
  ]);
  expect(await problemsOf(table('parent', 'registry'))).toEqual([]);
  expect(await problemsOf(table('unit', 'tax'))).toEqual([]);
  const moved = { organisations: 'id\nunit\nparent', ...table('unit', 'registry') };
  expect(await problemsOf(moved, true, 'known')).toEqual([]);
  expect(await problemsOf(moved, true, 'new')).toMatchObject([{ code: 'SHARED_IDENTIFIER' }]);
});

it('the source column of a plain table may say the slug of a source of the graph', async () => {
  const path = writeTable('organisation,event,source\nSatu,E1,original\nSatu,E2,Original');
  const { rows, entities } = await readPlainTable(path, { dataset: 'plain', graph });
  const sources = rows.filter(({ table }) => table === 'participations').map(({ source }) => source);
  expect(sources).toEqual(['source:original', 'source:original']);
  expect(rows.filter(({ table }) => table === 'sources')).toEqual([]);
  expect([...entities].filter((id) => id.startsWith('source:plain-'))).toEqual([]);
});

it('a plain table cannot make a recommendation of what the graph knows as something else', async () => {
  const path = writeTable('agent,target,polarity\norganisation:parent,output:finding,1');
  await expect(readPlainTable(path, { dataset: 'plain', table: 'stances', graph })).rejects.toMatchObject({
    problems: [{ code: 'NOT_A_RECOMMENDATION', row: 2, column: 'target' }],
  });
});

it('a plain table cannot quote a paraphrase', async () => {
  const path = writeTable('organisation,event,source,quote\nSatu,E1,notes,they came\nSatu,E2,notes,');
  await expect(readPlainTable(path, { dataset: 'plain', graph })).rejects.toMatchObject({
    problems: [{ code: 'QUOTE_OF_PARAPHRASE', row: 2, column: 'quote' }],
  });
});

describe('names', () => {
  beforeAll(async () => {
    const named = {
      sources: 'id,url,title\nletter,https://example.org/letter,Surat',
      organisations: 'id,name__id,acronym\nfirst,Serikat Pertama,SP\nsecond,Serikat Kedua,',
      persons: 'id,name,visibility\nani,Ani,WITHHELD',
      outputs: 'id,kind,reference,text__id\ndemand,RECOMMENDATION,R1,Naikkan upah',
      names: 'entity,text,kind,retracted_at\norganisation:second,Serikat Lama,FORMER,2025-01-01',
    };
    await importFolder(database, packageOf(named, 'named'));
  });

  it.each<[string, Record<string, string>, string | undefined]>([
    ['another name', { organisations: 'id,name__id\nfirst,Serikat Ketiga' }, 'organisation:first'],
    ['the same acronym', { organisations: 'id,name__id,acronym\nfirst,Persatuan,sp' }, undefined],
    ['the same name, written otherwise', { organisations: 'id,name__en\nfirst,SERIKAT\u00a0PERTAMA' }, undefined],
    ['no name', { organisations: 'id,sector\nfirst,LABOUR' }, undefined],
    ['a name that was taken back', { organisations: 'id,name__id\nsecond,Serikat Lama' }, 'organisation:second'],
    ['a person who is withheld', { persons: 'id,name\nani,Budi' }, 'person:ani'],
    ['a source with another address', { sources: 'id,url\nletter,https://example.org/other' }, 'source:letter'],
    ['a source of which it says something else', { sources: 'id,publisher\nletter,Penerbit' }, undefined],
    ['an output with another text', { outputs: 'id,text__id\ndemand,Turunkan harga' }, 'output:demand'],
    ['an output with the same reference', { outputs: 'id,reference,text__id\ndemand,R1,Upah naik' }, undefined],
    ['an output in another language', { outputs: 'id,text__en\ndemand,Raise wages' }, undefined],
  ])('an id that another dataset uses, with %s', async (_, tables, taken) => {
    const problems = (await problemsOf(tables)).filter(({ code }) => code === 'ID_TAKEN');
    expect(problems.map(({ found }) => found)).toEqual(taken ? [taken] : []);
  });

  it('what the dataset itself called an id before is no other dataset', async () => {
    const again = { organisations: 'id,name__id\nfirst,Serikat Ketiga' };
    expect(await problemsOf(again, false, 'named')).toEqual([]);
  });

  it('names of others in the graph, or of another dataset of the package, are one warning', async () => {
    const tables = {
      organisations:
        'id,name__id,acronym,dataset,file,row\nthird,Serikat Pertama,sp,,,\nfourth,Serikat Pertama,,old,old.csv,2',
    };
    expect(await problemsOf(tables)).toMatchObject([
      {
        code: 'SAME_NAME_ELSEWHERE',
        severity: 'WARNING',
        found: '3 names are',
        expected: expect.stringContaining('"sp" (organisation:third, and organisation:first)'),
      },
    ]);
  });
});

const UNSTATED = { EVENT_STATUS_UNSTATED: true } as const;

it('whether an event took place is what the graph knows, where the dataset says nothing', async () => {
  const statuses = 'id,status\nto-come,PLANNED\nover,HELD\nopen,\nvisited,';
  const visits = 'event,agent,status\nvisited,organisation:parent,ATTENDED';
  await importFolder(database, packageOf({ events: statuses, participations: visits }, 'statuses'));
  const warnings = async (table: string, options = {}): Promise<readonly Problem[]> =>
    (await readPlainTable(writeTable(table), { dataset: 'plain', ...options, graph, accept: UNSTATED })).warnings;
  const table = 'event,organisation\nevent:to-come,Satu\nevent:over,Satu\nevent:open,Satu';
  const [problem, ...others] = await warnings(table);
  expect(problem).toMatchObject({
    ...{ code: 'ATTENDED_NOT_HELD', severity: 'WARNING', row: 2, found: 'event:to-come', expected: 'PLANNED' },
  });
  expect(others).toEqual([]);
  expect(await warnings(table.replaceAll('\n', '\nINVITED,').replace('event', 'status,event'))).toMatchObject([
    { code: 'EVENT_STATUS_UNSTATED', found: 'event:open' },
  ]);
  expect(await warnings('event,organisation,status\nevent:visited,Dua,INVITED')).toEqual([]);
  expect(await warnings('event,organisation,event_status\nevent:to-come,Satu,HELD')).toEqual([]);
  // A new version that says of nobody that they came leaves open whether it took place.
  const invited = { events: 'id\nvisited', participations: visits.replace('ATTENDED', 'INVITED') };
  expect(await problemsOf(invited, false, 'statuses')).toEqual([]);
  expect(await problemsOf(invited, true, 'statuses')).toMatchObject([{ code: 'EVENT_STATUS_UNSTATED' }]);
});
