import type { FactEvidence } from '../../../snapshot/scoped/fact_evidence.js';
import type { LeftOut } from '../../../snapshot/scoped/fact_scope.js';
import type { Asked } from '../scope/asked.js';
import { Basis, type BasisValues } from './basis.js';
import {
  conflictingSources,
  importUnfinished,
  many,
  outsideLifetime,
  scopeFieldUnused,
  sourceWarnings,
  type WarningValue,
} from './warnings.js';

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
  return [
    {
      code: 'UNNAMED_PARTICIPANTS',
      count: unnamed,
      sentence: `${many(unnamed, 'fact')} of agents that are described but not named, and not counted.`,
    },
    {
      code: 'PERSONS_DROPPED',
      count: dropped,
      sentence: `${many(dropped, 'fact')} of persons who are not counted as an organisation.`,
    },
    {
      code: 'PERSONS_WITHHELD',
      count: withheldPersons,
      sentence: `${many(withheldPersons, 'person')} not public, with ${many(withheld, 'fact')}: not counted and not named.`,
    },
    {
      code: 'UNDATED_EVENTS',
      count: undated,
      sentence: `${undated} facts or outputs without a known day, left out by the window of time.`,
    },
    outsideLifetime(outside),
  ];
}
