import type { Duplicates } from '../../../measures/congruence/stance_profiles.js';
import type { FitOfRandom } from '../../../measures/core/core_against_chance.js';
import { Verdict, type Significance } from '../../../measures/significance/significance.js';
import type { StanceSelection } from '../../../snapshot/scoped/stances.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { warning, type WarningValue } from './warning.js';

/** N = 1: every pair has the same weight. */
export function oneEvent({ events }: Selection): WarningValue {
  return warning('ONE_EVENT', Number(events.node.length === 1), {});
}

/** Ties that cannot be significant whatever is observed. */
export function notTestable(significance: Significance | null): WarningValue {
  const verdicts = significance?.verdict ?? new Uint8Array();
  const ties = verdicts.reduce((sum, code) => sum + Number(code === Verdict.code.NOT_TESTABLE), 0);
  return warning('NOT_TESTABLE', ties, { ties });
}

/** A benchmark that says nothing of those who take part in it. */
export function circularBenchmark(participants: number): WarningValue {
  return warning('CIRCULAR_BENCHMARK', participants, { participants });
}

/** An event on nothing that is known. */
export function noIssues(issues: readonly number[]): WarningValue {
  return warning('NO_ISSUES', Number(issues.length === 0), {});
}

/** Latest stances that neither agree nor oppose. */
export function undecidedStances({ undecided: times }: { undecided: number }): WarningValue {
  return warning('UNDECIDED_STANCES', times, { times });
}

/** What is not known of stances of which the documents, or the events, are to be counted. */
export function unknownDuplicates(
  duplicates: Duplicates,
  { inDataFiles, withoutEvent }: Pick<StanceSelection, 'inDataFiles' | 'withoutEvent'>,
): WarningValue[] {
  return [
    warning('DOCUMENTS_UNKNOWN', duplicates === 'PER_SOURCE' ? inDataFiles : 0, { stances: inDataFiles }),
    warning('EVENTS_UNKNOWN', duplicates === 'PER_EVENT' ? withoutEvent : 0, { stances: withoutEvent }),
  ];
}

/** Communities of which no belief is known. */
export function coAttendanceOnly({
  groups,
  beliefs,
}: {
  groups: number;
  beliefs: { holders: Int32Array };
}): WarningValue {
  const known = beliefs.holders.some((count) => count > 0);
  return warning('CO_ATTENDANCE_ONLY', known ? 0 : groups, { groups });
}

/** Agents in no group; `group` is −1 for them. */
export function ungrouped(group: Int32Array): WarningValue {
  const agents = group.reduce((sum, g) => sum + Number(g === -1), 0);
  return warning('UNGROUPED', agents, { agents });
}

/** A core that chance gives as well: in more than one of twenty random networks. */
export function noCore(random: FitOfRandom | null): WarningValue {
  const { shareAtLeastAsGood = 0, samples: networks = 0 } = random ?? {};
  const asGood = Math.round(shareAtLeastAsGood * networks);
  return warning('NO_CORE', shareAtLeastAsGood > 0.05 ? asGood : 0, { asGood, networks });
}

/** Eigenvectors of which there are several, or that are rough. */
export function eigenvectorUnsettled(eigenvector: { components: number; converged: boolean } | null): WarningValue {
  const components = eigenvector?.components ?? 0;
  const isRough = eigenvector !== null && !eigenvector.converged;
  return warning('EIGENVECTOR_UNSETTLED', components > 1 || isRough ? components : 0, { components, isRough });
}
