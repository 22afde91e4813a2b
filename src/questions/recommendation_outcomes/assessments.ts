import { groupBy } from '../../collections/group_by.js';
import { Sector } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { Organisations } from '../../snapshot/facts/organisations.js';
import type { TrailEntry } from '../../snapshot/outputs/trail.js';

/** Who judges what an addressee did: itself, with its units and parents; another body of the state; anybody else. */
export type Assessor = 'ADDRESSEE' | 'STATE' | 'OTHERS';

/** The assessments of what one addressee did, by who judged: in order of time, undated ones first. */
export type Assessments = Record<Assessor, TrailEntry[]>;

/** Those that state a level, in the order given. */
export function byAssessor(
  organisations: Organisations,
  addressee: number,
  assessments: readonly TrailEntry[],
): Assessments {
  const assessorOf = ({ by }: TrailEntry): Assessor => {
    if (organisations.areUnitAndWhole(by, addressee)) return 'ADDRESSEE';
    return organisations.sector(by) === Sector.code.STATE ? 'STATE' : 'OTHERS';
  };
  const found = groupBy(
    assessments.filter(({ code }) => code !== NONE),
    assessorOf,
  );
  return {
    ADDRESSEE: found.get('ADDRESSEE') ?? [],
    STATE: found.get('STATE') ?? [],
    OTHERS: found.get('OTHERS') ?? [],
  };
}

/** The last of entries in order of time, undated ones first. */
export const latest = (entries: readonly TrailEntry[]): TrailEntry | undefined => entries.at(-1);

/** Whether the latest levels that assessors state differ; the addressee with its units and parents is one assessor. */
export function assessorsDiffer({ ADDRESSEE, STATE, OTHERS }: Assessments): boolean {
  const ofOthers = groupBy([...STATE, ...OTHERS], ({ by }) => by).values();
  const levels = [ADDRESSEE, ...ofOthers].flatMap((entries) => latest(entries)?.code ?? []);
  return new Set(levels).size > 1;
}
