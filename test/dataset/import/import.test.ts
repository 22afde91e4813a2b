import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../../src/database/database.js';
import { graphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import { importReading } from '../../../src/dataset/import/import.js';
import { ImportRunning, Lease } from '../../../src/dataset/import/lease/lease.js';
import type { Statement } from '../../../src/database/statement.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { PERSON_KEY } from '../../support/person_key.js';
import { rebuildDerived } from '../../../src/dataset/import/again/rebuild.js';
import type { Summary } from '../../../src/dataset/import/summary.js';
import { readVersion } from '../../../src/snapshot/load/load.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { graphDump, nodesOf } from '../../support/graph_dump.js';
import { importFolder, packageOf } from '../../support/packages.js';

const RECORDED = '2025-01-01T00:00:00.000Z';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

const importPackage = (folder: string, options: Parameters<typeof importFolder>[2] = {}): Promise<Summary> =>
  importFolder(database, folder, { recordedAt: RECORDED, ...options });

const expiry: Statement<object, { expiresAt: number }> = {
  name: 'test/expiry',
  text: 'MATCH (i:Import) RETURN i.expiresAt AS expiresAt',
};

/** How often an import reads what rests on sources, to resolve it again. */
async function readAgain(run: () => Promise<Summary>): Promise<number> {
  const names: string[] = [];
  const readTogether = database.readTogether.bind(database);
  database.readTogether = (name, work) => {
    names.push(name);
    return readTogether(name, work);
  };
  await run();
  database.readTogether = readTogether;
  return names.filter((name) => name === 'import/changed_sources').length;
}

const total = (summary: Summary, of: 'added' | 'changed' | 'retracted'): number =>
  [...summary.tables.values()].reduce((sum, counts) => sum + counts[of], 0);

const TABLES = {
  organisations:
    'id,name__id,acronym,sector\nksbsi,Konfederasi Serikat Buruh Sejahtera Indonesia,KSBSI,LABOUR\njpri,Jaringan Pekerja Rumahan Indonesia,JPRI,LABOUR',
  persons: 'id,name,visibility\nani,Ani Contoh,\nbudi,Budi Contoh,PUBLIC',
  events: 'id,start,end,title__id,type\nfgd,2025-11-10,2025-11-11,Pertemuan,FGD',
  participations:
    'event,agent,on_behalf_of,roles,status\nfgd,organisation:ksbsi,,,ATTENDED\nfgd,organisation:jpri,,HOST,\nfgd,person:ani,jpri,PRESENTER,',
};

describe('importing a package', () => {
  test('twice changes nothing, and the data version stays', async () => {
    const folder = packageOf(TABLES);
    expect((await importPackage(folder)).unchanged).toBe(false);
    const before = await graphDump(database);
    const { version } = await readVersion(database);
    expect(version % 2).toBe(0);
    const again = await importPackage(folder);
    expect(again.unchanged).toBe(true);
    expect(again.tables.get('participations')!.rows).toBe(3);
    expect(await graphDump(database)).toEqual(before);
    expect((await readVersion(database)).version).toBe(version);
  });

  test('what rests on a source is read again where the source changes, not where it is new', async () => {
    const dated = (day: string): string =>
      packageOf({
        ...TABLES,
        sources: `id,published\nminutes,${day}`,
        topics: 'subject,issue,source\nevent:fgd,wages,minutes',
        issues: 'id\nwages',
      });
    expect(await readAgain(() => importPackage(dated('2025-11-12')))).toBe(0);
    expect(await readAgain(() => importPackage(dated('2025-11-13'), { sync: true }))).toBe(1);
  });

  test('a dry run counts what the import then does, and writes nothing', async () => {
    const folder = packageOf(TABLES);
    const before = await graphDump(database);
    const dry = await importPackage(folder, { dryRun: true });
    expect(await graphDump(database)).toEqual(before);
    expect([...(await importPackage(folder)).tables]).toEqual([...dry.tables]);
  });

  test('equal rows are two assertions on one fact', async () => {
    const twice = `${TABLES.participations}\nfgd,organisation:ksbsi,,,ATTENDED`;
    await importPackage(packageOf({ ...TABLES, participations: twice }));
    const assertions = await nodesOf(database, 'Assertion');
    const equal = assertions.filter(({ table, status }) => table === 'participations' && status === 'ATTENDED');
    expect(equal.map(({ key }) => String(key).split('-')[1]).sort()).toEqual(['0', '1']);
    expect((await nodesOf(database, 'Participation')).length).toBe(3);
  });

  test('shuffled rows change locators and nothing else', async () => {
    await importPackage(packageOf(TABLES));
    const before = await graphDump(database, { version: false });
    const [head, ...rows] = TABLES.participations.split('\n');
    const shuffled = await importPackage(
      packageOf({ ...TABLES, participations: [head, ...rows.reverse()].join('\n') }),
    );
    expect(total(shuffled, 'added') + total(shuffled, 'retracted')).toBe(0);
    expect(total(shuffled, 'changed')).toBe(2);
    const withoutPlace = (dump: string[]): string[] =>
      dump.map((line) => line.replace(/"(locator|row)":("row=\d+"|\d+),?/g, ''));
    expect(withoutPlace(await graphDump(database, { version: false }))).toEqual(withoutPlace(before));
  });
});

describe('--sync', () => {
  test('retracts what the dataset says no more; a row that returns is a new assertion', async () => {
    const whole = packageOf(TABLES);
    const without = packageOf({
      ...TABLES,
      participations: TABLES.participations.split('\n').slice(0, 2).join('\n'),
    });
    await importPackage(whole);
    await expect(importPackage(without)).rejects.toMatchObject({ problems: [{ code: 'RETRACTIONS', count: 2 }] });
    expect((await importPackage(without, { add: true })).unchanged).toBe(true);
    const gone = await importPackage(without, { sync: true, recordedAt: '2025-06-01T00:00:00.000Z' });
    expect(gone.tables.get('participations')).toMatchObject({ added: 0, retracted: 2 });
    const live = (await nodesOf(database, 'Participation')).filter((fact) => fact.live);
    expect(live.length).toBe(1);
    expect((await nodesOf(database, 'Person')).map(({ id, live: there }) => [id, there])).toEqual([
      ['person:ani', true],
      ['person:budi', true],
    ]);
    expect((await graphDump(database)).filter((line) => line.includes('TOOK_PART')).length).toBe(1);
    const back = await importPackage(whole, { sync: true });
    expect(back.tables.get('participations')).toMatchObject({ added: 2, retracted: 0 });
    expect((await nodesOf(database, 'Assertion')).filter(({ retractedAt }) => retractedAt).length).toBe(2);
  });

  test('leaves other datasets alone', async () => {
    await importPackage(packageOf(TABLES));
    const other = packageOf({ organisations: 'id,form\njpri,NETWORK' }, 'other');
    await importPackage(other);
    const empty = packageOf({ organisations: 'id,form' }, 'other');
    expect(total(await importPackage(empty, { sync: true }), 'retracted')).toBe(1);
    expect((await nodesOf(database, 'Organisation')).find(({ id }) => id === 'organisation:jpri')).toMatchObject({
      live: true,
      sector: 'LABOUR',
    });
  });
});

describe('what is stored on facts and entities', () => {
  test('roles are a union, a rank decides a status, and precedence decides the rest', async () => {
    await importPackage(
      packageOf({
        sources: 'id,published,language\nold,2025-01-01,id\nnew,2025-02-01,id',
        organisations: 'id,sector,source,inference\na,CSO,new,CODER_KNOWLEDGE\na,LABOUR,old,STATED\na,MEDIA,new,STATED',
        events: 'id\ne',
        participations:
          'event,agent,roles,status,source\ne,organisation:a,SPEAKER,INVITED,new\ne,organisation:a,CHAIR,ATTENDED,old',
      }),
      { accept: { TWO_VALUES: true } },
    );
    expect((await nodesOf(database, 'Organisation'))[0]).toMatchObject({ sector: 'MEDIA' });
    expect((await nodesOf(database, 'Participation'))[0]).toMatchObject({
      roles: ['CHAIR', 'SPEAKER'],
      status: 'ATTENDED',
    });
  });

  test('an event’s days are on its participations and shortcuts, also after a later import moves it', async () => {
    await importPackage(packageOf(TABLES));
    await importPackage(
      packageOf({ events: 'id,start,source\nfgd,2025-12-01,late', sources: 'id,published\nlate,2025-12-02' }, 'later'),
    );
    for (const fact of await nodesOf(database, 'Participation'))
      expect(fact).toMatchObject({ firstDay: '2025-12-01', lastDay: '2025-12-01' });
    const shortcuts = (await graphDump(database)).filter((line) => line.includes('TOOK_PART'));
    expect(shortcuts.length).toBe(4);
    for (const shortcut of shortcuts) expect(shortcut).toContain('"firstDay":"2025-12-01"');
  });

  test('a source’s new date is felt by the facts that rest on it already', async () => {
    const facts = { organisations: 'id,sector,source\na,CSO,one\na,LABOUR,two' };
    await importPackage(packageOf({ ...facts, sources: 'id,published\none,2025-01-01\ntwo,2025-01-02' }));
    expect((await nodesOf(database, 'Organisation'))[0]).toMatchObject({ sector: 'LABOUR' });
    await importPackage(packageOf({ ...facts, sources: 'id,published\none,2025-01-03\ntwo,2025-01-02' }), {
      sync: true,
    });
    expect((await nodesOf(database, 'Organisation'))[0]).toMatchObject({ sector: 'CSO' });
  });

  test('reprints count as their original, over several steps', async () => {
    await importPackage(packageOf({ sources: 'id,derived_from,publisher\na,b,\nb,c,\nc,,Koran' }));
    const originals = (await nodesOf(database, 'Source')).map(({ id, originalId }) => [id, originalId]);
    expect(originals).toEqual(
      expect.arrayContaining([
        ['source:a', 'source:c'],
        ['source:b', 'source:c'],
        ['source:c', 'source:c'],
      ]),
    );
  });

  test('a person who is not public has no name to sort by, and has it back where that changes', async () => {
    await importPackage(packageOf(TABLES));
    const names = Object.fromEntries((await nodesOf(database, 'Person')).map(({ id, sortName }) => [id, sortName]));
    expect(names['person:budi']).toBe('budi contoh');
    expect(names['person:ani']).toMatch(/^~[0-9a-f]{8}-[0-9a-f-]{27}$/);
    await importPackage(packageOf({ persons: 'id,name,visibility\nani,Ani Contoh,PUBLIC' }, 'other'));
    const after = Object.fromEntries((await nodesOf(database, 'Person')).map(({ id, sortName }) => [id, sortName]));
    expect(after['person:ani']).toBe('ani contoh');
  });

  test('a rebuild gives the same graph, also where all that is derived was spoilt', async () => {
    const texts = {
      sources: 'id,title\nrisalah,Risalah Rapat\nlain,',
      outputs:
        'id,kind,text__id,reference\nr1,RECOMMENDATION,Ratifikasi Konvensi,\nr2,RECOMMENDATION,,Butir 3\nr3,RECOMMENDATION,,',
    };
    await importPackage(packageOf({ ...TABLES, ...texts }));
    const before = await graphDump(database, { version: false });
    await database.apply('spoil', "MATCH (n:Entity) SET n.sortName = 'x', n.live = false");
    await database.apply('spoil', "MATCH (n:Organisation) SET n.sector = 'x'");
    await database.apply('spoil', "MATCH (n:Event|Participation|Assertion) SET n.firstDay = 'x'");
    await database.apply('spoil', "MATCH (n:Participation) SET n.roles = ['x'], n.live = false");
    await database.apply('spoil', "MATCH (n:Source) SET n.originalId = 'x'");
    await database.apply('spoil', 'MATCH ()-[t:TOOK_PART]->() DELETE t');
    expect(await graphDump(database, { version: false })).not.toEqual(before);
    await rebuildDerived(database);
    expect(await graphDump(database, { version: false })).toEqual(before);
  });
});

describe('the lease', () => {
  test('a second import refuses while the first runs, and says which', async () => {
    await Lease.hold(database, 'first', {}, () =>
      expect(importPackage(packageOf(TABLES), { waitMs: 0 })).rejects.toThrow(ImportRunning),
    );
    expect((await importPackage(packageOf(TABLES), { waitMs: 0 })).unchanged).toBe(false);
  });

  test('is held while nothing is written, however long that takes', async () => {
    await Lease.hold(database, 'first', {}, async () => {
      const read = async (): Promise<number> => (await database.read(expiry, {}))[0]!.expiresAt;
      const before = await read();
      await delay(6_000);
      expect(await read()).toBeGreaterThan(before);
    });
  });

  test('is taken before a dataset is checked, so that nothing changes in between', async () => {
    const folder = packageOf(TABLES);
    const read = async (): Promise<ReadDataset> => {
      await expect(importPackage(packageOf(TABLES, 'other'), { waitMs: 0 })).rejects.toThrow(ImportRunning);
      return readPackage(folder, { graph: graphLookup(database, () => new Pseudonyms(PERSON_KEY)) });
    };
    expect((await importReading(database, 'demo', read)).unchanged).toBe(false);
  });

  test('a second import waits for the first', async () => {
    const holders: string[] = [];
    const waiting = await Lease.hold(database, 'first', {}, async () => {
      const second = importPackage(packageOf(TABLES), { waitMs: 600_000, waiting: (holder) => holders.push(holder) });
      while (holders.length === 0) await delay(20);
      return { second };
    });
    await waiting.second;
    expect(holders).toEqual(['first']);
  });

  test('an import that is interrupted is unfinished, and finished by running it again', async () => {
    const folder = packageOf(TABLES);
    const controller = new AbortController();
    const stopped = importPackage(folder, { signal: controller.signal, progress: () => controller.abort() });
    await expect(stopped).rejects.toThrow();
    const after = await readVersion(database);
    expect(after).toMatchObject({ unfinished: 1 });
    expect(after.version % 2).toBe(1);
    await importPackage(folder, { waitMs: 0 });
    expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
    const resumed = await graphDump(database, { version: false });
    await emptyDatabase(database);
    await importPackage(folder);
    expect(await graphDump(database, { version: false })).toEqual(resumed);
  });
});
