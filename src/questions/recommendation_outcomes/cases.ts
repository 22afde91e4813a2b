import { groupBy } from '../../collections/group_by.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { isKnown } from '../../snapshot/facts/days.js';
import { isFollowedUp } from '../../snapshot/facts/publication.js';
import type { OutputFact } from '../../snapshot/outputs/output_facts.js';
import type { SelectedOutput } from '../../snapshot/outputs/outputs.js';
import type { TrailEntry, Trails } from '../../snapshot/outputs/trail.js';
import type { FactScope } from '../../snapshot/scoped/fact_scope.js';

export const CaseStatus = enumeration('CaseStatus', 'Whether an addressee responded to a recommendation.', {
  ANSWERED: 'It did, on a known day that is not after the end of observation.',
  OPEN: 'No source of the scope tells of a response by the end of observation.',
  UNDATED:
    'Nothing can be computed: the day of the recommendation is not known, or that of every response, or these lie before it.',
});
export type CaseStatus = ValueOf<typeof CaseStatus>;

/** A recommendation and one of the named agents whom it addresses. */
export interface OutcomeCase {
  /** Canonical node indices. */
  recommendation: number;
  addressee: number;
  /** Indices of the party facts that make it an addressee. */
  parties: number[];
  status: CaseStatus;
  /** ANSWERED: days to the first response. OPEN: days observed without one. UNDATED: null. */
  days: number | null;
  /** The responses of the kinds asked for, by the end of observation, in order of time, the undated first. */
  responses: TrailEntry[];
  /** The assessments of what the addressee did, likewise; those that state no level are left out. */
  assessments: TrailEntry[];
  /** Whether a source of the scope is later than the recommendation. */
  followedUp: boolean;
}

export interface CasesAsked {
  /** Codes of the kinds of response that count; all where it is undefined. */
  responseKinds?: ReadonlySet<number>;
  /** Last day of observation. */
  observedUntil: number;
  /** Last day of the latest source of the scope. */
  latestSource: number;
}

/**
 * One case for each recommendation and addressee whom the scope counts. Recommendations made after the end of
 * observation give none. A response counts as its addressee’s if its agent counts as the same one.
 * @param addressees as `partiesOf` returns them
 */
export function outcomeCases(
  applied: FactScope,
  trails: Trails,
  recommendations: readonly SelectedOutput[],
  addressees: readonly OutputFact[],
  asked: CasesAsked,
): OutcomeCase[] {
  return [...groupBy(addressees, ({ output }) => output)].flatMap(([place, parties]) => {
    const { node, days } = recommendations[place]!;
    if (days.first > asked.observedUntil) return [];
    const seen = trails
      .of(node, ['responses', 'assessments'])
      .filter((entry) => entry.days.first <= asked.observedUntil)
      .sort((a, b) => Number(isKnown(a.days)) - Number(isKnown(b.days)));
    const ofAgent = (agent: number, kind: TrailEntry['kind']): TrailEntry[] =>
      seen.filter((entry) => entry.kind === kind && agentOf(entry) === agent);
    const agentOf = memoised((entry: TrailEntry) => {
      const agent = entry.kind === 'responses' ? entry.by : entry.to;
      return agent < 0 ? -1 : applied.countedAs(agent, -1, days);
    });
    return [...new Set(parties.map(({ agent }) => agent))].map((addressee): OutcomeCase => {
      const responses = ofAgent(addressee, 'responses').filter(({ code }) => asked.responseKinds?.has(code) ?? true);
      return {
        recommendation: node,
        addressee,
        parties: parties.filter(({ agent }) => agent === addressee).map(({ fact }) => fact),
        ...statusOf(days, responses, asked.observedUntil),
        responses,
        assessments: ofAgent(addressee, 'assessments').filter(({ code }) => code !== NONE),
        followedUp: isFollowedUp(days, asked.latestSource),
      };
    });
  });
}

/** A rough date may begin before the recommendation: its first day that can be meant is that of the recommendation. */
function statusOf(
  made: SelectedOutput['days'],
  responses: readonly TrailEntry[],
  observedUntil: number,
): Pick<OutcomeCase, 'status' | 'days'> {
  const after = responses.filter(({ days }) => days.first !== NONE && (days.last === NONE || days.last >= made.first));
  if (made.first === NONE || (responses.length > 0 && after.length === 0)) return { status: 'UNDATED', days: null };
  const [first] = after;
  if (!first) return { status: 'OPEN', days: observedUntil - made.first };
  return { status: 'ANSWERED', days: Math.max(0, first.days.first - made.first) };
}

/** Each entry is asked for once: what a scope leaves out is counted each time. */
function memoised(of: (entry: TrailEntry) => number): (entry: TrailEntry) => number {
  const known = new Map<TrailEntry, number>();
  return (entry) => {
    const found = known.get(entry) ?? of(entry);
    known.set(entry, found);
    return found;
  };
}
