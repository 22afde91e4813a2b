import type { FactEvidence } from '../../../snapshot/scoped/fact_evidence.js';
import type { LeftOut } from '../../../snapshot/scoped/fact_scope.js';
import type { Asked } from '../scope/asked.js';
import {
  conflictingSources,
  importUnfinished,
  outsideLifetime,
  scopeFieldUnused,
  sourceWarnings,
} from '../warnings/of_selection.js';
import { warning, type WarningValue } from '../warnings/warning.js';
import { Basis, type BasisValues } from './basis.js';

/** What an answer counts that rests on facts other than participations. */
export interface CountedFacts {
  /** Agents counted: their number, or one entry for each. */
  agents: number | { length: number };
  /** Node indices of the events at which these facts happened. */
  events: Int32Array;
  leftOut: LeftOut;
  /** Fields that were used and in which sources contradict each other. */
  conflicts: number;
  evidence: FactEvidence;
}

/**
 * The basis of an answer that rests on facts of its own choice.
 * @param more warnings of the question’s own; @param lists how complete the lists of participants are, where some are
 *   used
 */
export function basisOfFacts(
  asked: Asked,
  parameters: Record<string, unknown>,
  { agents, events, leftOut, conflicts, evidence }: CountedFacts,
  more: readonly WarningValue[] = [],
  lists: Partial<BasisValues> = {},
): Basis {
  const warnings = [
    ...sourceWarnings(evidence),
    conflictingSources(conflicts),
    ...leftOutWarnings(leftOut),
    importUnfinished(asked.unfinishedImports),
    scopeFieldUnused(asked.unused),
    ...more,
  ];
  return new Basis(asked, {
    parameters,
    agentCount: typeof agents === 'number' ? agents : agents.length,
    events,
    factCount: evidence.facts,
    lists: () => evidence.lists,
    sources: evidence.sources,
    publisherCount: evidence.publishers,
    exhaustiveListCount: 0,
    partialListCount: 0,
    unknownListCount: 0,
    ...lists,
    warnings: warnings.filter(({ count }) => count > 0),
  });
}

function leftOutWarnings({
  undated,
  unnamed,
  dropped,
  withheld,
  withheldPersons,
  outsideLifetime: outside,
}: LeftOut): WarningValue[] {
  const of = 'fact';
  return [
    warning('UNNAMED_PARTICIPANTS', unnamed, { count: unnamed, of }),
    warning('PERSONS_DROPPED', dropped, { count: dropped, of }),
    warning('PERSONS_WITHHELD', withheldPersons, { persons: withheldPersons, count: withheld, of }),
    warning('UNDATED_EVENTS', undated, { count: undated, of }),
    outsideLifetime(outside),
  ];
}
