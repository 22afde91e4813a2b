import { readEntries } from '../../src/audit/read.js';
import { readJudgements } from '../../src/curation/judge/judgements.js';
import { decide } from '../../src/curation/judge/decide.js';
import { createKey, listKeys } from '../../src/curation/keys/keys.js';
import type { Database } from '../../src/database/database.js';
import { PersonErasure } from '../../src/dataset/erase/erase.js';
import { retract } from '../../src/dataset/retract/retract.js';
import { deciderOf } from '../support/decider.js';
import { graphDump } from '../support/graph_dump.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';
import { failingAt } from '../support/failing.js';

const TABLES = {
  sources: 'id,title\npaper,The paper',
  organisations: 'id,name__id\na,Serikat\nb,Serikat',
  events: 'id,title__id\ne,Rapat',
  persons: 'id,name\np,Ana Contoh',
  participations: 'event,agent,source\ne,organisation:a,paper\ne,person:p,paper',
};
const desk = deciderOf();

let database: Database;
beforeEach(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
});

const KEY = { name: 'R. Contoh', scopes: ['judge'], expires: '2999-12-31' } as const;
const WAYS: Record<string, (database: Database) => Promise<unknown>> = {
  decide: (on) => decide(on, [{ a: 'organisation:a', b: 'organisation:b', verdict: 'SAME' }], desk),
  retract: (on) => retract(on, { source: 'source:paper' }, { ...desk, reason: 'withdrawn' }),
  erase: (on) => new PersonErasure(on, desk.pseudonyms, 'person:p').erase({ by: 'desk', reason: 'wish' }),
  key: (on) => createKey(on, KEY, desk),
};

/** The graph without leases: one that was given up stays. */
const dumped = async (): Promise<string[]> =>
  (await graphDump(database, { version: false })).filter((line) => !line.startsWith('Import {'));

/** For each way, a statement of its change that comes after the entry of the log. */
const AFTER = {
  decide: 'import/identity/set_canonical',
  retract: 'import/assertions/update',
  erase: 'import/persons/record_erasures',
  key: 'keys/create',
};

describe.each(Object.keys(AFTER) as (keyof typeof AFTER)[])('%s', (way) => {
  test('a change that fails behind its entry leaves no entry', async () => {
    const before = await dumped();
    await expect(WAYS[way]!(failingAt(database, AFTER[way]))).rejects.toThrow('It failed');
    expect(await readEntries(database, 0, 10)).toEqual([]);
    expect(await dumped()).toEqual(before);
  });

  test('an entry that fails leaves no change', async () => {
    await expect(WAYS[way]!(failingAt(database, 'audit/append'))).rejects.toThrow('It failed');
    expect(await readJudgements(database)).toEqual([]);
    expect(await listKeys(database)).toEqual([]);
    await WAYS[way]!(database);
    expect(await readEntries(database, 0, 10)).toHaveLength(1);
  });
});
