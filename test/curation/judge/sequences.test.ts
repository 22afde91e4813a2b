import { decide, DecisionsRefused } from '../../../src/curation/judge/decide.js';
import { readJudgements } from '../../../src/curation/judge/judgements.js';
import type { Database } from '../../../src/database/database.js';
import type { Verdict } from '../../../src/model/vocabulary/index.js';
import { emptyDatabase, testDatabase } from '../../support/database.js';
import { graphDump } from '../../support/graph_dump.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { begin, CURATOR, expectReplay, judge as judgeIn, sequencesOf } from './support/sequences.js';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  await begin(database);
});

test.each(sequencesOf(3, 3).map((steps) => ({ steps })))(
  'whatever was judged and revoked, what holds is what the judgements that hold make of it (%#)',
  ({ steps }) => expectReplay(database, steps, { orders: 0, seed: 3 }),
  60_000,
);

const judge = (a: string, b: string, verdict: Verdict): ReturnType<typeof decide> => judgeIn(database, a, b, verdict);

test('all of a set is taken or nothing, and every decision that stands in the way is told with its chain', async () => {
  await judge('organisation:a', 'organisation:b', 'DIFFERENT');
  const before = await graphDump(database);
  const decisions = [
    { a: 'organisation:a', b: 'organisation:c', verdict: 'SAME' as const, row: 2 },
    { a: 'organisation:c', b: 'organisation:b', verdict: 'SAME' as const, row: 3 },
    { a: 'organisation:d', b: 'organisation:c', verdict: 'SAME' as const, row: 4 },
    { a: 'organisation:a', b: 'organisation:d', verdict: 'UNIT' as const, row: 5 },
  ];
  const refused = await decide(database, decisions, CURATOR).catch((error: unknown) => error as Error);
  expect(refused).toBeInstanceOf(DecisionsRefused);
  expect((refused as Error).message.split('\n')).toEqual([
    expect.stringMatching(
      /^Row 3: organisation:a and organisation:b .* organisation:a = organisation:c = organisation:b\./,
    ),
    expect.stringMatching(
      /^Row 5: organisation:a and organisation:d .* organisation:a = organisation:c = organisation:d\./,
    ),
  ]);
  expect(await graphDump(database)).toEqual(before);
});

test.each([
  ['organisation:a', 'organisation:a', 'SAME', 'organisation:a is judged with itself.'],
  ['organisation:a', 'event:e', 'SAME', 'organisation:a and event:e are of different kinds'],
  ['organisation:z', 'organisation:a', 'SAME', 'Nothing has the id "organisation:z".'],
  ['source:x', 'source:y', 'SAME', '"source:x" is no id that can be judged'],
  ['event:e', 'event:f', 'UNIT', 'UNIT is said of organisations'],
] as const)('%s %s %s is refused', async (a, b, verdict, why) => {
  await expect(decide(database, [{ a, b, verdict }], CURATOR)).rejects.toThrow(why);
});

test('UNIT, MEMBER and SUCCESSOR say that two are two, and how one belongs to the other; no circle is made', async () => {
  const say = (a: string, b: string, verdict: 'UNIT' | 'SUCCESSOR', since?: string): ReturnType<typeof decide> =>
    decide(database, [{ a: `organisation:${a}`, b: `organisation:${b}`, verdict, since }], CURATOR);
  await say('b', 'a', 'UNIT', '2020');
  await say('c', 'd', 'SUCCESSOR', '2019-05-01');
  await expect(say('a', 'b', 'UNIT')).rejects.toThrow('organisation:a would be a part of itself');
  expect((await say('b', 'a', 'UNIT', '2020')).taken).toEqual([]);
  const dump = await graphDump(database);
  const said = dump.filter((line) => line.startsWith('Assertion') && line.includes('"dataset":"curation"'));
  expect(said).toEqual([
    expect.stringMatching(/"file":"judgements.csv".*"recordedBy":"desk"/),
    expect.stringMatching(/"file":"judgements.csv".*"recordedBy":"desk"/),
    expect.stringMatching(/"file":"memberships.csv","firstDay":"2019-05-01".*"inference":"CODER_KNOWLEDGE"/),
    expect.stringMatching(/"file":"memberships.csv","firstDay":"2020-01-01".*"inference":"CODER_KNOWLEDGE"/),
  ]);
});

test('events on different days are one only for a reason', async () => {
  const same = { a: 'event:g', b: 'event:e', verdict: 'SAME' as const };
  await expect(decide(database, [same], CURATOR)).rejects.toThrow(
    'event:g (2025-03-01/2025-03-31) and event:e (2025-01-02) are on different days. Days of one meeting are parts of it',
  );
  await judge('event:e', 'event:f', 'SAME');
  // (Who is the same is on the days of all.)
  await expect(judge('event:f', 'event:g', 'SAME')).rejects.toThrow('are on different days');
  const { taken } = await decide(database, [{ ...same, reason: 'the minutes misprint the month' }], CURATOR);
  expect(taken).toHaveLength(1);
});

test('nothing becomes a part of itself', async () => {
  await emptyDatabase(database);
  const tables = {
    organisations: 'id\na\nb\nc\nd',
    memberships: 'member,organisation,kind\norganisation:a,b,UNIT\norganisation:c,d,UNIT',
    issues: 'id,broader\ni,j\nj,k\nk,\nl,',
    events: 'id\ne\nf',
    event_links: 'from,to,kind\ne,f,PART_OF',
    outputs: 'id\nr\ns\nt',
    output_links: 'from,to,kind\nr,s,PART_OF\nt,s,RESTATES',
  };
  await importFolder(database, packageOf(tables));
  await expect(judge('organisation:a', 'organisation:b', 'SAME')).rejects.toThrow(
    'organisation:a would be a part of itself: organisation:a → organisation:a.',
  );
  await expect(judge('issue:k', 'issue:i', 'SAME')).rejects.toThrow(
    'issue:k would be a part of itself: issue:i → issue:j → issue:i.',
  );
  await expect(judge('event:e', 'event:f', 'SAME')).rejects.toThrow('event:e would be a part of itself');
  await expect(judge('output:r', 'output:s', 'SAME')).rejects.toThrow('output:r would be a part of itself');
  await expect(judge('output:s', 'output:t', 'SAME')).rejects.toThrow('output:s would be a part of itself');
  await judge('organisation:b', 'organisation:c', 'SAME');
  await expect(judge('organisation:d', 'organisation:a', 'SAME')).rejects.toThrow(
    'organisation:a → organisation:b → organisation:a',
  );
  const more = (table: string, rows: string): Promise<unknown> =>
    importFolder(database, packageOf({ [table]: rows }, 'more'));
  await expect(more('memberships', 'member,organisation,kind\norganisation:d,a,UNIT')).rejects.toThrow(
    'memberships.csv, row 2, column organisation: The row closes a circle: organisation:d → organisation:a → organisation:b → organisation:d.',
  );
  await expect(more('judgements', 'a,b,verdict\nissue:k,issue:i,SAME')).rejects.toThrow(
    /^judgements.csv, row 2, column verdict: The row closes a circle: issue:[ij] → issue:[ij] → issue:[ij]\./,
  );
  await judge('issue:k', 'issue:l', 'DIFFERENT');
  await expect(more('judgements', 'a,b,verdict\nissue:k,issue:l,SAME')).rejects.toThrow(
    'judgements.csv, row 2, column verdict: issue:k and issue:l were judged DIFFERENT, and are one by these judgements: issue:k = issue:l.',
  );
});

test('nobody is unsure of what is judged: of two that were, or in the same sheet', async () => {
  const [a, b] = ['organisation:a', 'organisation:b'] as const;
  await judge(a, b, 'SAME');
  const before = await graphDump(database);
  await expect(judge(b, a, 'UNSURE')).rejects.toThrow(
    'organisation:b and organisation:a were judged SAME: revoke that first',
  );
  const sheet = [
    { a, b: 'organisation:c', verdict: 'UNSURE' as const, row: 2 },
    { a: 'organisation:c', b: a, verdict: 'MEMBER' as const, row: 3 },
  ];
  await expect(decide(database, sheet, CURATOR)).rejects.toThrow(
    'Row 2: organisation:a and organisation:c are said to be MEMBER too: say one of the two.',
  );
  expect(await graphDump(database)).toEqual(before);
});

test('an UNSURE is revoked once the two are judged', async () => {
  await judge('organisation:a', 'organisation:b', 'UNSURE');
  await judge('organisation:a', 'organisation:b', 'SAME');
  expect(await readJudgements(database, { revoked: true })).toMatchObject([
    { verdict: 'SAME', retractedAt: null },
    { verdict: 'UNSURE', retractedAt: CURATOR.at, retractedReason: 'judged since' },
  ]);
});
