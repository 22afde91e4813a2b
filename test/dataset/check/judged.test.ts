import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../../src/curation/judge/decide.js';
import type { DecisionVerdict } from '../../../src/curation/judge/decision.js';
import type { Database } from '../../../src/database/database.js';
import { graphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { DatasetProblems, type Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { deciderOf } from '../../support/decider.js';
import { temporaryFolder } from '../../support/files.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { PERSON_KEY } from '../../support/person_key.js';

const KNOWN = {
  organisations: 'id,name__id,acronym\nfirst,Serikat Pertama,SP\nsecond,Serikat Kedua,\nthird,Serikat Ketiga,',
  identifiers: 'agent,scheme,value\norganisation:first,registry,17',
  events: 'id,start\nearly,2025-01-02\nopen,\nlate,2025-03-04\nlater,2025-03-05',
};

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
  await importFolder(database, packageOf(KNOWN, 'known'));
});

/** What is wrong with a dataset, or worth a look, beside the graph as it is. */
async function problemsOf(tables: Record<string, string>, name = 'new'): Promise<readonly Problem[]> {
  const graph = graphLookup(database, () => new Pseudonyms(PERSON_KEY));
  try {
    return (await readPackage(packageOf(tables, name), { graph })).warnings;
  } catch (error) {
    if (error instanceof DatasetProblems) return error.problems;
    throw error;
  }
}

const codes = async (tables: Record<string, string>, name?: string): Promise<string[]> =>
  (await problemsOf(tables, name)).map(({ code }) => code);

const judge = (a: string, b: string, verdict: DecisionVerdict = 'SAME', reason?: string): Promise<unknown> =>
  decide(database, [{ a, b, verdict, reason }], deciderOf());

const judged = (...rows: string[]): Record<string, string> => ({
  judgements: ['a,b,verdict,reason', ...rows].join('\n'),
});

describe('events that a table of judgements makes one', () => {
  test('are not on different days, as the graph and the dataset have them', async () => {
    expect(await problemsOf(judged('event:early,event:late,SAME,'))).toMatchObject([
      {
        code: 'SAME_ON_OTHER_DAYS',
        severity: 'ERROR',
        row: 2,
        column: 'verdict',
        message:
          'event:early (2025-01-02) and event:late (2025-03-04) are on different days. Days of one meeting are parts of it: link them (table event_links, PART_OF). If a source has the day wrong, say so as the reason.',
      },
    ]);
    const dated = { events: 'id,start\nopen,2025-03-04', ...judged('event:open,event:early,SAME,') };
    expect(await codes(dated)).toEqual(['SAME_ON_OTHER_DAYS']);
    expect(await codes(judged('event:open,event:early,SAME,'))).toEqual([]);
    expect(await codes(judged('event:late,event:early,SAME,a misprint'))).toEqual([]);
    expect(await codes(judged('event:late,event:early,DIFFERENT,', 'event:late,event:later,UNSURE,'))).toEqual([]);
  });

  test('nor are they by way of others, of the table or of the graph', async () => {
    const chain = judged('event:early,event:open,SAME,', 'event:late,event:open,SAME,');
    expect(await problemsOf(chain)).toMatchObject([{ code: 'SAME_ON_OTHER_DAYS', row: 3 }]);
    // (Rows of an export hold, and others stand beside them.)
    const exported = 'event:open,event:early,SAME,,old,judgements.csv,2';
    const beside = { judgements: `a,b,verdict,reason,dataset,file,row\n${exported}\nevent:late,event:open,SAME,,,,` };
    expect(await problemsOf(beside)).toMatchObject([{ code: 'SAME_ON_OTHER_DAYS', row: 3 }]);
    await judge('event:open', 'event:early');
    expect(await codes(judged('event:late,event:open,SAME,'))).toEqual(['SAME_ON_OTHER_DAYS']);
    expect(await codes(chain)).toEqual(['SAME_ON_OTHER_DAYS']);
    // A reason that was given for two is none for a third.
    await judge('event:early', 'event:late', 'SAME', 'a misprint');
    expect(await codes(judged('event:later,event:late,SAME,'))).toEqual(['SAME_ON_OTHER_DAYS']);
  });

  test('and a sheet of decisions is refused for the same, in the same words', async () => {
    const [row] = await problemsOf(judged('event:early,event:late,SAME,'));
    await expect(judge('event:early', 'event:late')).rejects.toThrow(row!.message);
    const decisions = [
      { a: 'event:early', b: 'event:open', verdict: 'SAME' as const, row: 2 },
      { a: 'event:open', b: 'event:late', verdict: 'SAME' as const, row: 3 },
    ];
    await expect(decide(database, decisions, deciderOf())).rejects.toThrow(`Row 3: ${row!.message}`);
  });

  test('what holds is not asked about again when a day is learnt later, nor what was exported', async () => {
    const table = judged('event:early,event:open,SAME,');
    await importFolder(database, packageOf(table, 'verdicts'));
    await judge('event:late', 'event:later', 'SAME', 'a misprint');
    await importFolder(database, packageOf({ events: 'id,start\nopen,2025-02-03' }, 'learnt'));
    expect(await codes(table)).toEqual([]);
    expect(await codes(table, 'verdicts')).toEqual([]);
    expect(await judge('event:early', 'event:open')).toMatchObject({ taken: [] });
    const files = async (): Promise<[folder: string, files: Record<string, string>]> => {
      const folder = temporaryFolder();
      await exportPackage(database, folder);
      return [
        folder,
        Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
      ];
    };
    const [folder, exported] = await files();
    await emptyDatabase(database);
    await importFolder(database, folder);
    expect((await files())[1]).toEqual(exported);
  });
});

describe('what was judged is not asked again:', () => {
  const shared = {
    organisations: 'id,name__id\nnew,Serikat Pertama',
    identifiers: 'agent,scheme,value\norganisation:new,registry,17',
  };
  const [NEW, FIRST] = ['organisation:new', 'organisation:first'];

  test.each([
    ['nobody judged them', [], ['SAME_NAME_ELSEWHERE', 'SHARED_IDENTIFIER']],
    ['SAME', [`${NEW},${FIRST},SAME,`], []],
    ['DIFFERENT', [`${NEW},${FIRST},DIFFERENT,`], []],
    ['one by way of a third', [`${NEW},organisation:third,SAME,`, `${FIRST},organisation:third,SAME,`], []],
    ['two by way of a third', [`${NEW},organisation:third,SAME,`, `${FIRST},organisation:third,DIFFERENT,`], []],
    ['UNSURE', [`${NEW},${FIRST},UNSURE,`], ['SAME_NAME_ELSEWHERE', 'SHARED_IDENTIFIER']],
    ['others', [`organisation:second,${FIRST},SAME,`], ['SAME_NAME_ELSEWHERE', 'SHARED_IDENTIFIER']],
  ])('names and identifiers of two of other datasets (%s)', async (_, rows, told) => {
    expect((await codes({ ...shared, ...judged(...rows) })).sort()).toEqual(told);
    await importFolder(database, packageOf({ ...shared, ...judged(...rows) }, 'new'));
    const { organisations, identifiers } = shared;
    expect((await codes({ organisations, identifiers }, 'third')).sort()).toEqual(told);
  });

  test('names of two of one dataset', async () => {
    const twice = { organisations: 'id,name__id\none,Perkumpulan\nother,PERKUMPULAN\nlast,Perkumpulan' };
    expect((await problemsOf(twice)).map(({ code, count }) => [code, count])).toEqual([['SAME_NAME', 2]]);
    const rows = ['organisation:one,organisation:other,SAME,', 'organisation:last,organisation:one,DIFFERENT,'];
    const [first] = rows;
    expect((await problemsOf({ ...twice, ...judged(first!) })).map(({ code, count }) => [code, count])).toEqual([
      ['SAME_NAME', 1],
    ]);
    expect(await codes({ ...twice, ...judged(...rows) })).toEqual([]);
  });

  test('an id that is called as one is that was judged to be the same', async () => {
    const called = { organisations: 'id,name__id\nfirst,Serikat Kedua' };
    const taken = async (): Promise<string[]> => (await codes(called)).filter((code) => code === 'ID_TAKEN');
    expect(await taken()).toEqual(['ID_TAKEN']);
    await judge('organisation:second', FIRST, 'DIFFERENT');
    expect(await taken()).toEqual(['ID_TAKEN']);
    await judge(FIRST, 'organisation:third');
    expect(await codes({ organisations: 'id,name__id\nfirst,Serikat Ketiga' })).toEqual([]);
    // What it is itself called elsewhere is what a doubt is about, and not what the other is called.
    expect(await codes({ organisations: 'id,name__id\nfirst,Serikat Pertama' })).toEqual([]);
    expect(await problemsOf({ organisations: 'id,name__id\nfirst,Perhimpunan' })).toMatchObject([
      { code: 'ID_TAKEN', expected: expect.stringMatching(/^"(SP|Serikat Pertama)"/) as string },
    ]);
  });
});
