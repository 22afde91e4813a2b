import { groupBy } from '../../collections/group_by.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import type { Days } from '../../snapshot/facts/field.js';
import { isFollowedUp } from '../../snapshot/facts/publication.js';
import type { View } from '../../snapshot/facts/view.js';
import {
  answersTo,
  byAgent,
  isAfter,
  undatedFirst,
  type AnswersAsked,
  type CountedEntry,
} from '../../snapshot/outputs/answers.js';
import type { OutputFact } from '../../snapshot/outputs/output_facts.js';
import type { SelectedOutput } from '../../snapshot/outputs/outputs.js';
import type { Trails } from '../../snapshot/outputs/trail.js';
import type { FactScope } from '../../snapshot/scoped/fact_scope.js';
import { byAssessor, type Assessments } from './assessments.js';
import { timesOf, type CaseTimes } from './times.js';

export const CaseStatus = enumeration('CaseStatus', 'Whether an addressee responded to a recommendation.', {
  ANSWERED:
    'It did, on whatever day: no source says that it was after the end of observation, or before the recommendation.',
  OPEN: 'No source of the scope tells of such a response.',
});
export type CaseStatus = ValueOf<typeof CaseStatus>;

/** A recommendation and one of the named agents whom it addresses. */
export interface OutcomeCase {
  /** Canonical node indices. */
  recommendation: number;
  addressee: number;
  /** Days of the recommendation. */
  made: Days;
  /** The facts that make it an addressee, and those that make agents responsible for the recommendation. */
  parties: OutputFact[];
  responsible: OutputFact[];
  /** In order of time, undated ones first. */
  answers: CountedEntry[];
  /** Null: the recommendation has no known day, or observation no end. */
  times: CaseTimes | null;
  /** By the end of observation; those that state no level are left out. */
  assessments: Assessments;
  /** Whether a source of the scope is later than the recommendation. */
  followedUp: boolean;
}

export const statusOf = ({ answers }: OutcomeCase): CaseStatus => (answers.length > 0 ? 'ANSWERED' : 'OPEN');

/** What cases rest on: their parties, the answers, the assessments, and successions; each fact once. */
export function factsOfCases(cases: readonly OutcomeCase[]): FactReference[] {
  const found = new Map<string, FactReference>();
  const add = (kind: FactReference['kind'], fact: number): unknown => found.set(`${kind} ${fact}`, { kind, fact });
  for (const { parties, responsible, answers, assessments } of cases) {
    for (const { fact } of [...parties, ...responsible]) add('parties', fact);
    for (const { kind, fact, successions } of [answers, ...Object.values(assessments)].flat()) {
      add(kind, fact);
      for (const succession of successions) add('memberships', succession);
    }
  }
  return [...found.values()];
}

export interface CasesAsked extends AnswersAsked {
  /** Last day of observation, for the days of what is open: `observedUntil` where it is given; NONE: not known. */
  lastDay: number;
  /** Last day of the latest source of the scope. */
  latestSource: number;
}

/** Parties to the recommendations, as `partiesOf` returns them. */
interface Parties {
  addressees: readonly OutputFact[];
  responsible: readonly OutputFact[];
}

/**
 * One case for each recommendation and addressee whom the scope counts. Recommendations made after the end of
 * observation that is asked for make none. A response, or an assessment, is its addressee’s if its agent counts as the
 * same one, or as one that succeeded it, where the scope follows successors.
 */
export function outcomeCases(
  view: View,
  applied: FactScope,
  trails: Trails,
  recommendations: readonly SelectedOutput[],
  { addressees, responsible }: Parties,
  asked: CasesAsked,
): OutcomeCase[] {
  const responsibleFor = groupBy(responsible, ({ output }) => output);
  return [...groupBy(addressees, ({ output }) => output)].flatMap(([place, all]) => {
    const recommendation = recommendations[place]!;
    const { node, days } = recommendation;
    if (isAfter(days, asked.observedUntil)) return [];
    const answers = answersTo(applied, trails, recommendation, asked);
    const judged = trails
      .of(node, ['assessments'])
      .filter((entry) => entry.to >= 0 && !isAfter(entry.days, asked.observedUntil))
      .sort(undatedFirst);
    const assessments = byAgent(applied, judged, days, ({ to }) => to);
    return [...groupBy(all, ({ agent }) => agent)].map(([addressee, parties]): OutcomeCase => {
      const own = answers.get(addressee) ?? [];
      return {
        recommendation: node,
        addressee,
        made: days,
        parties,
        responsible: responsibleFor.get(place) ?? [],
        answers: own,
        times: timesOf(view, days, own, asked.lastDay),
        assessments: byAssessor(applied, addressee, assessments.get(addressee) ?? []),
        followedUp: isFollowedUp(days, asked.latestSource),
      };
    });
  });
}
