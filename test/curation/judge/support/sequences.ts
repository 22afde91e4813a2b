import fc from 'fast-check';
import { decide } from '../../../../src/curation/judge/decide.js';
import { readJudgements } from '../../../../src/curation/judge/judgements.js';
import { revoke } from '../../../../src/curation/judge/revoke.js';
import { CurationRefused } from '../../../../src/curation/refused.js';
import type { Database } from '../../../../src/database/database.js';
import { rebuildDerived } from '../../../../src/dataset/import/again/rebuild.js';
import type { Verdict } from '../../../../src/model/vocabulary/index.js';
import { emptyDatabase } from '../../../support/database.js';
import { deciderOf } from '../../../support/decider.js';
import { graphDump } from '../../../support/graph_dump.js';
import { ALL_MEANT, importFolder, packageOf } from '../../../support/packages.js';

// What is said of four organisations under one name each, at three events, in ways that come together when they are one.
const TABLES = {
  organisations:
    'id,name__id,sector,description__en\na,Serikat,CSO,\nb,Serikat,,Of old\nc,Perkumpulan,LABOUR,\nd,Persatuan,,',
  events: 'id,title__id,start\ne,Rapat,2025-01-02\nf,Rapat,\ng,Sidang,2025-03',
  outputs: 'id,kind,text__id\nr,RECOMMENDATION,Naikkan upah\ns,,',
  participations:
    'event,agent,on_behalf_of,roles,status\ne,organisation:a,,HOST,\ne,organisation:b,,,ABSENT\nf,organisation:b,,SPEAKER,ATTENDED\nf,organisation:c,,,\ng,organisation:c,,,ATTENDED\ng,organisation:d,,,INVITED\ne,person:p,d,,ATTENDED\nf,person:q,c,,ATTENDED',
  persons: 'id,visibility\np,WITHHELD\nq,WITHHELD',
  memberships: 'member,organisation,kind\norganisation:a,c,MEMBER\norganisation:b,d,MEMBER',
  parties: 'output,agent,role\nr,organisation:a,ISSUER\ns,organisation:b,ISSUER',
};
const OF_KIND = { organisation: 'abcd', event: 'efg', output: 'rs' };

const pair = fc.constantFrom(
  ...Object.entries(OF_KIND).flatMap(([kind, ids]) =>
    [...ids].flatMap((a, i) => [...ids].slice(i + 1).map((b) => [`${kind}:${a}`, `${kind}:${b}`] as const)),
  ),
);
type Step = { pair: readonly [string, string]; step: Verdict | 'REVOKE' };
const step: fc.Arbitrary<Step> = fc.record({
  pair,
  step: fc.constantFrom('SAME', 'SAME', 'SAME', 'DIFFERENT', 'UNSURE', 'REVOKE', 'REVOKE'),
});

/** Sequences of twelve steps, drawn by a seed. */
export const sequencesOf = (number: number, seed: number): Step[][] =>
  fc.sample(fc.array(step, { minLength: 12, maxLength: 12 }), { numRuns: number, seed });

export const CURATOR = deciderOf('desk', '2026-01-01T00:00:00.000Z');

/** A graph of the four organisations, of which nothing is judged. */
export async function begin(database: Database): Promise<void> {
  await emptyDatabase(database);
  await importFolder(database, packageOf(TABLES), { recordedAt: '2025-06-01T00:00:00.000Z', accept: ALL_MEANT });
}

export function judge(database: Database, a: string, b: string, verdict: Verdict): ReturnType<typeof decide> {
  return decide(database, [{ a, b, verdict }], CURATOR);
}

/** The graph without what is kept of the judgements themselves. */
const derived = async (database: Database): Promise<string[]> =>
  (await graphDump(database, { version: false })).filter((line) => !/Judgement|curation/.test(line));

/**
 * Takes the steps, passing over what is refused, and holds what comes of them against the judgements that hold in the
 * end, taken in other orders from the beginning; then against the same taken twice.
 * @param orders how many other orders, beside the reversed one
 */
export async function expectReplay(
  database: Database,
  steps: readonly Step[],
  { orders, seed }: { orders: number; seed: number },
): Promise<void> {
  await begin(database);
  for (const { pair, step } of steps) {
    const [a, b] = pair;
    const done =
      step === 'REVOKE' ? revoke(database, { a, b }, { ...CURATOR, reason: 'again' }) : judge(database, a, b, step);
    await done.catch((error: unknown) => {
      if (!(error instanceof CurationRefused)) throw error;
    });
  }
  const after = await derived(database);
  await rebuildDerived(database);
  expect(await derived(database)).toEqual(after);
  const holding = await readJudgements(database);
  const all = { minLength: holding.length, maxLength: holding.length };
  const shuffled = fc.sample(fc.shuffledSubarray(holding, all), { numRuns: orders, seed });
  for (const order of [holding.toReversed(), ...shuffled]) {
    await begin(database);
    for (const { a, b, verdict } of order) await judge(database, a, b, verdict);
    expect(await derived(database)).toEqual(after);
  }
  const again = await Promise.all(holding.map(({ a, b, verdict }) => judge(database, b, a, verdict)));
  expect(again.flatMap(({ taken }) => taken)).toEqual([]);
  expect(await derived(database)).toEqual(after);
}
