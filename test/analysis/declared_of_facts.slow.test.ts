import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Load } from '../../src/analysis/analysis.js';
import { perform } from '../../src/analysis/perform.js';
import { analysisNamed } from '../../src/questions/analyses.js';
import type { Snapshot } from '../../src/snapshot/facts/snapshot.js';
import { DEFAULT_SCOPE } from '../../src/snapshot/selection/scope.js';
import { INLINE } from '../support/api.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';
import { peakOf } from './peak.js';

// @takes 200 s

const COUNT = { organisations: 900, persons: 300, events: 1_200, claims: 60, outputs: 1_200, sources: 20 };
const SECTORS = ['CSO', 'STATE', 'LABOUR', 'BUSINESS', 'RESEARCH'];

/** A field in which few are everywhere, and much is said of everybody. */
function generated(): Record<string, string> {
  const random = xoroshiro128plus(1995);
  const below = (most: number): number => uniformInt(random, 0, most - 1);
  const few = (most: number): number => Math.floor((below(most) * below(most)) / most);
  const organisation = (): string => `o${few(COUNT.organisations)}`;
  const source = (): string => `s${below(COUNT.sources)}`;
  const table = (header: string, count: number, rowsOf: (i: number) => string | string[]): string =>
    [header, ...new Set(Array.from({ length: count }, (_, i) => rowsOf(i)).flat())].join('\n');
  return {
    sources: table('id,publisher,published', COUNT.sources, (i) => `s${i},Koran ${i},2024-01-01`),
    organisations: table('id,form,sector,source', COUNT.organisations, (i) => `o${i},SINGLE,${SECTORS[i % 5]},s0`),
    persons: table('id,name,visibility,source', COUNT.persons, (i) => `p${i},Ani Contoh${i},PUBLIC,s0`),
    events: table('id,start,status,type,source', COUNT.events, (i) => `e${i},${2000 + (i % 24)}-02-10,HELD,HEARING,s0`),
    issues: table('id,claim,source', COUNT.claims, (i) => `c${i},true,s0`),
    topics: table('subject,issue,weight,source', COUNT.events, (i) => `event:e${i},c${i % COUNT.claims},MAIN,s0`),
    participations: table('event,agent,on_behalf_of,roles,status,source', COUNT.events, (i) => [
      `e${i},organisation:${organisation()},,HOST,,s0`,
      ...Array.from({ length: 14 }, () => `e${i},organisation:${organisation()},,,ATTENDED,s${i % COUNT.sources}`),
      ...Array.from({ length: 5 }, () => `e${i},person:p${few(COUNT.persons)},${organisation()},,ATTENDED,s0`),
    ]),
    memberships: table('member,organisation,kind,role,from,source', 3_000, () => {
      return `person:p${below(COUNT.persons)},${organisation()},POST,Chair,${1990 + below(30)},${source()}`;
    }),
    stances: table('agent,target,polarity,date,source', 9_000, () => {
      return `organisation:o${below(300)},issue:c${below(COUNT.claims)},${below(2) || -1},2024-0${1 + below(9)},s0`;
    }),
    outputs: table('id,kind,text__en,date,source', COUNT.outputs, (i) => [
      `r${i},RECOMMENDATION,Do number ${i},2024-01-05,s0`,
      `a${i},ACTION,Act number ${i},2024-01-05,s0`,
    ]),
    parties: table('output,agent,role,source', COUNT.outputs, (i) => [
      ...['ISSUER', 'ADDRESSEE', 'ADDRESSEE'].map((role) => `r${i},organisation:${organisation()},${role},s0`),
      ...['RESPONSIBLE', 'RESPONSIBLE'].map((role) => `a${i},organisation:${organisation()},${role},s0`),
    ]),
    steps: table('output,kind,event,by,date,source', COUNT.outputs, (i) => [
      `r${i},PRESENTED,e${below(COUNT.events)},organisation:${organisation()},2024-02-01,s0`,
      `a${i},DISCUSSED,e${below(COUNT.events)},,2024-02-01,s0`,
    ]),
    responses: table('recommendation,agent,kind,date,source', COUNT.outputs, (i) => {
      return `r${i},organisation:${organisation()},NOTED,2024-04-01,s0`;
    }),
  };
}

let snapshot: Snapshot;
beforeAll(async () => {
  const database = await withPackage(generated(), { accept: ALL_MEANT, recordedAt: '2025-01-01T00:00:00.000Z' });
  snapshot = await INLINE.load(database);
}, 900_000);

const ties = { weight: 'COUNT', minShared: 1 };
const bySector = { groupBy: { by: 'SECTOR' } };
const stances = { on: { kinds: ['CLAIM'] }, normalisation: 'AVERAGE', duplicates: 'ONCE' };
const windows = { size: 12, step: 12, rule: 'OVERLAPS', weight: 'COUNT' };
const search = { gamma: 1, seed: 1, runs: 2 };
const sdsm = { model: 'SDSM', alpha: 0.05, adjust: 'HOLM', family: 'TESTABLE' };

/** Analyses by name, with arguments under which they read much. */
const CASES: readonly (readonly [name: string, args: object])[] = [
  ['selection', {}],
  ['coAttendance', { ...ties, ego: null, significance: sdsm, leaveOneOut: false }],
  ['coAttendance', { ...ties, ego: null, significance: null, leaveOneOut: true }],
  ['communities', { ...ties, method: 'LOUVAIN', search }],
  ['brokerage', { ...bySector, minShared: 1, mode: 'ONE_MODE' }],
  ['brokerage', { ...bySector, minShared: 1, mode: 'TWO_MODE' }],
  ['eiIndex', { ...bySector, ...ties, permutations: 0, seed: 1 }],
  ['corePeriphery', { ...ties, binary: true, method: 'DISCRETE', seed: 1 }],
  ['change', windows],
  ['change', { ...windows, size: 60, step: 6 }],
  ['communityPersistence', { ...windows, search }],
  ['interlocks', { weight: 'COUNT', tie: null }],
  ['congruence', { ...stances, mode: 'CONGRUENCE' }],
  ['issueOverlap', stances],
  ['venues', { by: 'HOST' }],
  ['recommendationOutcomes', { groupBy: 'ADDRESSEE', observedUntil: null, responseKinds: null }],
  ['followUps', {}],
  ['addressing', {}],
];

test.each(CASES)(
  'the memory that %s declares is from half of what it takes to four times as much: %j',
  async (name, args) => {
    const leave: Load = { steps: Infinity, bytes: Infinity };
    const scope = { ...DEFAULT_SCOPE, hosts: 'INCLUDE' as const };
    const run = () => perform({ name, columns: snapshot.columns, scope, args, leave }, analysisNamed(name));
    // The first run is compiled, which takes memory too.
    const { took } = run() as { took: Load };
    // What others let go of meanwhile makes a peak look lower, and nothing makes it look higher.
    let share = Infinity;
    for (let tries = 0; tries < 3 && !(share < 4); tries++) share = Math.min(share, took.bytes / (await peakOf(run)));
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(4);
  },
  600_000,
);
