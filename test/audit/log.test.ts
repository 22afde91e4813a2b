import type { Decider } from '../../src/audit/append.js';
import { digestOf, type AuditEntry } from '../../src/audit/entry.js';
import { readEntries } from '../../src/audit/read.js';
import { LogBroken, verifyLog } from '../../src/audit/verify.js';
import { decide } from '../../src/curation/judge/decide.js';
import { revoke } from '../../src/curation/judge/revoke.js';
import { createKey, revokeKey, rotateKey } from '../../src/curation/keys/keys.js';
import type { Database } from '../../src/database/database.js';
import { retract } from '../../src/dataset/retract/retract.js';
import { runCli } from '../support/cli.js';
import { deciderOf } from '../support/decider.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

const TABLES = {
  sources: 'id,title,text_kind\npaper,The paper,ORIGINAL',
  organisations: 'id,name__id\na,Serikat\nb,Serikat\nc,Perkumpulan',
  events: 'id,title__id\ne,Rapat',
  participations: 'event,agent,source,quote\ne,organisation:a,paper,Serikat hadir\ne,organisation:c,paper,C hadir',
};
const [A, B, C] = ['organisation:a', 'organisation:b', 'organisation:c'];
const reason = 'a reason that is in no log';

let database: Database;
let desk: Decider;
beforeAll(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
  desk = deciderOf();
  await decide(
    database,
    [
      { a: A, b: B, verdict: 'SAME', reason },
      { a: B, b: C, verdict: 'DIFFERENT' },
    ],
    desk,
  );
  await revoke(database, { a: A, b: B }, { ...desk, reason });
  await retract(database, { source: 'source:paper' }, { ...desk, reason });
  const { key } = await createKey(database, { name: 'R. Contoh', scopes: ['judge'], expires: '2999-12-31' }, desk);
  const { key: next } = await rotateKey(database, key.id, {}, desk);
  await revokeKey(database, next.id, desk);
});

const entries = (): Promise<AuditEntry[]> => readEntries(database, 0, 100);

/** Changes the log behind the back of the program, and puts it back as it was. */
async function meddling(change: string, work: () => Promise<void>): Promise<void> {
  const before = await entries();
  await database.apply('meddle', change);
  try {
    await work();
  } finally {
    await database.apply('empty the log', 'MATCH (e:AuditEntry) DELETE e');
    const put = { name: 'test/put', text: 'UNWIND $rows AS row CREATE (e:AuditEntry) SET e = row' };
    await database.write('put back', (writer) => writer.run(put, { rows: before }));
  }
}

test('every way to decide is in the log, in its order, with what it was about', async () => {
  const told = (await entries()).map(({ number, by, action, said, targets }) => [number, by, action, said, targets]);
  const id = expect.stringMatching(/^[0-9a-f]{8}$/) as string;
  expect(told).toEqual([
    [1, 'desk', 'JUDGE', 'SAME', [A, B]],
    [2, 'desk', 'JUDGE', 'DIFFERENT', [B, C]],
    [3, 'desk', 'REVOKE_JUDGEMENT', 'SAME', [A, B]],
    [4, 'desk', 'RETRACT', null, ['source:paper']],
    [5, 'desk', 'CREATE_KEY', 'judge', [id]],
    [6, 'desk', 'ROTATE_KEY', 'judge', [id, id]],
    [7, 'desk', 'REVOKE_KEY', null, [id]],
  ]);
  expect(JSON.stringify(await entries())).not.toContain(reason);
});

test('what is decided again, and what is only tried, is not told twice', async () => {
  await decide(database, [{ a: C, b: B, verdict: 'DIFFERENT' }], desk);
  await decide(database, [{ a: A, b: C, verdict: 'SAME' }], desk, { dryRun: true });
  await expect(decide(database, [{ a: B, b: C, verdict: 'SAME' }], desk)).rejects.toThrow('DIFFERENT');
  expect(await entries()).toHaveLength(7);
});

test('a whole log has a head, and any digest of it is found', async () => {
  const all = await entries();
  const head = all.at(-1)!.digest;
  expect(await verifyLog(database)).toEqual({ count: 7, head, knownNumber: undefined });
  expect(await verifyLog(database, all[2]!.digest)).toEqual({ count: 7, head, knownNumber: 3 });
  const { code, stdout } = await runCli(['audit', 'verify', '--head', all[2]!.digest]);
  expect([code, stdout]).toEqual([
    0,
    `The log is whole: 7 entries.\nThe digest given is that of entry 3.\nhead ${head}\n`,
  ]);
  expect((await runCli(['audit', 'list'])).stdout).toMatch(
    /^1 \S+ desk JUDGE SAME organisation:a organisation:b\n[^]*\n7 decisions\.\n$/,
  );
});

test.each([
  ['one changed letter', "MATCH (e:AuditEntry {number: 3}) SET e.by = 'dest'", 'Entry 3 of the log is not what'],
  ['another target', "MATCH (e:AuditEntry {number: 2}) SET e.targets = [e.targets[0], 'x:y']", 'Entry 2 of the log'],
  ['an entry taken out', 'MATCH (e:AuditEntry {number: 4}) DELETE e', 'Entry 4 of the log is missing: entry 5'],
  ['the first taken out', 'MATCH (e:AuditEntry {number: 1}) DELETE e', 'Entry 1 of the log is missing: entry 2'],
  [
    'one taken out and the others numbered again',
    'MATCH (e:AuditEntry {number: 6}) DELETE e WITH 1 AS one MATCH (f:AuditEntry {number: 7}) SET f.number = 6',
    'Entry 6 of the log is not what',
  ],
  [
    'two exchanged',
    'MATCH (e:AuditEntry {number: 2}), (f:AuditEntry {number: 3}) WITH e, f, properties(e) AS p, properties(f) AS q SET e.number = -1 SET f.number = 2 SET e.number = 3',
    'Entry 2 of the log is not what',
  ],
])('%s is found', (_, change, told) =>
  meddling(change, async () => {
    await expect(verifyLog(database)).rejects.toThrow(told);
    expect(await runCli(['audit', 'verify'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(told) as string,
    });
  }),
);

test('whoever writes an entry again, with a digest that fits, has to write all that follow', async () => {
  const [, second, third] = await entries();
  const changed = { ...third!, by: 'dest' };
  const change = `MATCH (e:AuditEntry {number: 3}) SET e.by = 'dest', e.digest = '${digestOf(changed, second!.digest)}'`;
  await meddling(change, () => expect(verifyLog(database)).rejects.toThrow('Entry 4 of the log is not what'));
});

test('a cut-off end is found by a digest that was written down, and by nothing else', async () => {
  const head = (await entries()).at(-1)!.digest;
  await meddling('MATCH (e:AuditEntry) WHERE e.number > 5 DELETE e', async () => {
    expect(await verifyLog(database)).toMatchObject({ count: 5 });
    await expect(verifyLog(database, head)).rejects.toThrow(LogBroken);
    const { code, stderr } = await runCli(['audit', 'verify', '--head', head]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('its end was cut off or written again')]);
  });
});

test('those who decide at once stand one behind the other', async () => {
  const before = (await entries()).length;
  const order = { name: 'R. Contoh', scopes: ['judge'], expires: '2999-12-31' } as const;
  await Promise.all(Array.from({ length: 8 }, () => createKey(database, order, desk)));
  expect(await verifyLog(database)).toMatchObject({ count: before + 8 });
});
