import { decide } from '../../../src/curation/judge/decide.js';
import type { Decision } from '../../../src/curation/judge/decision.js';
import { revoke } from '../../../src/curation/judge/revoke.js';
import type { Database } from '../../../src/database/database.js';
import { rebuildDerived } from '../../../src/dataset/import/again/rebuild.js';
import { Api } from '../../support/api.js';
import { deciderOf } from '../../support/decider.js';
import { graphDump } from '../../support/graph_dump.js';
import { ALL_MEANT, withPackage } from '../../support/packages.js';

const TABLES = {
  organisations: [
    'id,name__id,name__en,acronym',
    'meneg,Kementerian Negara Urusan Perempuan,,KPP',
    'kppa,,Ministry of Women and Children,KPP',
    'lain,Perkumpulan Lain,,',
  ].join('\n'),
  events: 'id,start\none,2008\ntwo,2012',
  participations:
    'event,agent,status\none,organisation:meneg,ATTENDED\ntwo,organisation:kppa,ATTENDED\ntwo,organisation:lain,ATTENDED',
};

const CURATOR = deciderOf('desk', '2026-01-01T00:00:00.000Z');
const RENAMED: Decision = { a: 'organisation:kppa', b: 'organisation:meneg', verdict: 'RENAMED', since: '2009-11' };

let database: Database;
beforeEach(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
});

const take = (...decisions: Decision[]): ReturnType<typeof decide> => decide(database, decisions, CURATOR);

interface Named {
  id: string;
  label: { text: string };
  inEnglish: { text: string };
  inIndonesian: { text: string };
  acronym: string | null;
  names: { nodes: { text: { text: string }; nameKind: string; to: string | null }[] };
}

async function organisation(id: string): Promise<Named> {
  const names = 'names(first: 20) { nodes { text { text } nameKind to } }';
  const labels = 'label { text } inEnglish: label(lang: "en") { text } inIndonesian: label(lang: "id") { text }';
  const query = `{ organisation(id: "${id}") { id ${labels} acronym ${names} } }`;
  return (await new Api(database).data<{ organisation: Named }>(query)).organisation;
}

test('a renamed organisation is one, shown under the name of today, and the one before is a former name', async () => {
  await take(RENAMED);
  const found = await organisation('organisation:meneg');
  expect(found).toMatchObject({
    id: 'organisation:kppa',
    label: { text: 'Ministry of Women and Children' },
    inEnglish: { text: 'Ministry of Women and Children' },
    // (What it was called in Indonesian is no name of it any more.)
    inIndonesian: { text: 'Ministry of Women and Children' },
    acronym: 'KPP',
  });
  expect(found.names.nodes.map(({ text, nameKind, to }) => [text.text, nameKind, to])).toEqual([
    ['Ministry of Women and Children', 'FULL', null],
    ['KPP', 'ACRONYM', null],
    ['Kementerian Negara Urusan Perempuan', 'FULL', '2009-11'],
    ['Kementerian Negara Urusan Perempuan', 'FORMER', '2009-11'],
  ]);
  const sorted =
    '{ organisations(orderBy: NAME) { nodes { id } } search(text: "Urusan Perempuan") { nodes { entity { id } } } }';
  expect(await new Api(database).data(sorted)).toEqual({
    organisations: { nodes: [{ id: 'organisation:kppa' }, { id: 'organisation:lain' }] },
    search: { nodes: [{ entity: { id: 'organisation:kppa' } }] },
  });
});

test('said twice it changes nothing, and all that is derived is what a rebuild makes', async () => {
  await take(RENAMED);
  const dump = (): Promise<string[]> => graphDump(database, { version: false });
  const judged = await dump();
  expect(await take(RENAMED)).toMatchObject({ taken: [], standing: [RENAMED] });
  expect(await dump()).toEqual(judged);
  await rebuildDerived(database);
  expect(await dump()).toEqual(judged);
});

test('of two that are one already, only the names of the second are former', async () => {
  await take({ a: RENAMED.a, b: RENAMED.b, verdict: 'SAME' });
  const { taken } = await take(RENAMED);
  expect(taken).toEqual([RENAMED]);
  expect(await organisation('organisation:meneg')).toMatchObject({ label: { text: 'Ministry of Women and Children' } });
});

test('names of all that are the second are former', async () => {
  await take({ a: 'organisation:lain', b: 'organisation:meneg', verdict: 'SAME' });
  await take(RENAMED);
  const { label, names } = await organisation('organisation:lain');
  expect(label.text).toBe('Ministry of Women and Children');
  expect(names.nodes.filter(({ nameKind }) => nameKind === 'FORMER').map(({ text }) => text.text)).toEqual(
    expect.arrayContaining(['Kementerian Negara Urusan Perempuan', 'Perkumpulan Lain']),
  );
});

test('it needs a day, says nothing against DIFFERENT, and is said of organisations', async () => {
  await expect(take({ ...RENAMED, since: undefined })).rejects.toThrow(
    'since is missing: RENAMED says since when organisation:kppa is the name',
  );
  await expect(take({ ...RENAMED, a: 'event:one', b: 'event:two' })).rejects.toThrow(
    'RENAMED is said of organisations',
  );
  await take({ a: RENAMED.a, b: RENAMED.b, verdict: 'DIFFERENT' });
  await expect(take(RENAMED)).rejects.toThrow('would be judged DIFFERENT and be one');
});

test('revoked, the names are as they were; those that other verdicts of the moment may have written stay, and are told', async () => {
  const live = async (): Promise<string[]> =>
    (await graphDump(database, { version: false })).filter(
      (line) => !/curation|Judgement|FORMER|SUPPORTS Name/.test(line),
    );
  const before = await live();
  await take(RENAMED);
  const { stays } = await revoke(database, { a: RENAMED.a, b: RENAMED.b }, { ...CURATOR, reason: 'another ministry' });
  expect(stays).toEqual([]);
  expect(await live()).toEqual(before);
  const later: Decision = { a: 'organisation:lain', b: 'organisation:kppa', verdict: 'RENAMED', since: '2020' };
  const twice = await take(RENAMED, later);
  expect(twice.taken).toHaveLength(2);
  expect(await organisation('organisation:meneg')).toMatchObject({ label: { text: 'Perkumpulan Lain' } });
  const some = await revoke(database, { a: later.a, b: later.b }, { ...CURATOR, reason: 'no' });
  expect(new Set(some.stays.map(({ bearer }) => bearer))).toEqual(new Set(['organisation:meneg', 'organisation:kppa']));
});

test('what was dissolved keeps its name and acronym, though none is in use', async () => {
  const rows = 'organisation:gone,Panitia,id,FULL,2005\norganisation:gone,PNT,,ACRONYM,2005';
  database = await withPackage({ organisations: 'id\ngone', names: `entity,text,lang,kind,to\n${rows}` });
  expect(await organisation('organisation:gone')).toMatchObject({
    label: { text: 'Panitia' },
    inIndonesian: { text: 'Panitia' },
    acronym: 'PNT',
  });
});

test.each(['UNIT', 'MEMBER', 'SUCCESSOR'] as const)(
  'revoking %s takes its membership back, and no other',
  async (verdict) => {
    const before = await graphDump(database, { version: false });
    const said = (b: string): Decision => ({ a: 'organisation:meneg', b: `organisation:${b}`, verdict, since: '2010' });
    await take(said('kppa'), said('lain'));
    const members = async (): Promise<string[]> =>
      (await graphDump(database)).filter((line) => line.startsWith('Fact:Membership') && line.includes('"live":true'));
    expect(await members()).toHaveLength(2);
    await revoke(database, { a: 'organisation:kppa', b: 'organisation:meneg' }, { ...CURATOR, reason: 'no' });
    expect(await members()).toEqual([expect.stringContaining('organisation:lain')]);
    await revoke(database, { a: 'organisation:lain', b: 'organisation:meneg' }, { ...CURATOR, reason: 'no' });
    expect(await members()).toEqual([]);
    const live = (lines: string[]): string[] => lines.filter((line) => !/curation|Judgement|Membership/.test(line));
    expect(live(await graphDump(database, { version: false }))).toEqual(live(before));
  },
);
