import { groupBy } from '../../collections/group_by.js';
import { Sector } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { CountedEntry } from '../../snapshot/outputs/answers.js';
import type { TrailEntry } from '../../snapshot/outputs/trail.js';
import type { FactScope } from '../../snapshot/scoped/fact_scope.js';

/** Who judges what an addressee did: itself, with its units, parents and successors; another body of the state; anybody else. */
export type Assessor = 'ADDRESSEE' | 'STATE' | 'OTHERS';

/** The assessments of what one addressee did, by who judged: in order of time, undated ones first. */
export type Assessments = Record<Assessor, CountedEntry[]>;

/** Those that state a level, in the order given. Successors are followed where the scope says so. */
export function byAssessor(applied: FactScope, addressee: number, assessments: readonly CountedEntry[]): Assessments {
  const { organisations } = applied;
  const isOwn = (assessor: number): boolean => organisations.areUnitAndWhole(assessor, addressee);
  const assessed = assessments
    .filter(({ code }) => code !== NONE)
    .map((entry): [Assessor, CountedEntry] => {
      const { by, days, successions } = entry;
      if (isOwn(by)) return ['ADDRESSEE', entry];
      const succeeded = applied.predecessorsOf(by, days).find(({ organisation }) => isOwn(organisation));
      if (succeeded) return ['ADDRESSEE', { ...entry, successions: [...successions, ...succeeded.facts] }];
      return [organisations.sector(by) === Sector.code.STATE ? 'STATE' : 'OTHERS', entry];
    });
  const of = (assessor: Assessor): CountedEntry[] =>
    assessed.flatMap(([each, entry]) => (each === assessor ? [entry] : []));
  return { ADDRESSEE: of('ADDRESSEE'), STATE: of('STATE'), OTHERS: of('OTHERS') };
}

/** The last of entries in order of time, undated ones first. */
export const latest = (entries: readonly TrailEntry[]): TrailEntry | undefined => entries.at(-1);

/** Whether the latest levels that assessors state differ; the addressee with its units and parents is one assessor. */
export function assessorsDiffer({ ADDRESSEE, STATE, OTHERS }: Assessments): boolean {
  const ofOthers = groupBy([...STATE, ...OTHERS], ({ by }) => by).values();
  const levels = [ADDRESSEE, ...ofOthers].flatMap((entries) => latest(entries)?.code ?? []);
  return new Set(levels).size > 1;
}
