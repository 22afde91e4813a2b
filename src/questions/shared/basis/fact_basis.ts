import type { FactEvidence } from '../../../snapshot/scoped/fact_evidence.js';
import type { LeftOut } from '../../../snapshot/scoped/fact_scope.js';
import type { Asked } from '../scope/asked.js';
import type { Basis } from './basis.js';
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
  /** Events at which these facts happened. */
  events: number;
  leftOut: LeftOut;
  /** Fields that were used and in which sources contradict each other. */
  conflicts: number;
  evidence: FactEvidence;
}

/**
 * The basis of an answer that counts no attendance: no list of participants is used, so the numbers of lists are 0.
 * @param more warnings of the question’s own
 */
export function basisOfFacts(
  { snapshot: { columns }, manual: measure, unused }: Asked,
  parameters: Record<string, unknown>,
  { agents, events, leftOut, conflicts, evidence }: CountedFacts,
  more: readonly WarningValue[] = [],
): Basis {
  const warnings = [
    ...sourceWarnings(evidence),
    conflictingSources(conflicts),
    ...leftOutWarnings(leftOut),
    importUnfinished(columns.unfinishedImports),
    scopeFieldUnused(unused),
    ...more,
  ];
  return {
    measure,
    parameters,
    agentCount: typeof agents === 'number' ? agents : agents.length,
    eventCount: events,
    factCount: evidence.facts,
    sourceCount: evidence.sources.length,
    publisherCount: evidence.publishers,
    exhaustiveListCount: 0,
    partialListCount: 0,
    unknownListCount: 0,
    dataVersion: String(columns.version),
    warnings: warnings.filter(({ count }) => count > 0),
  };
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
