import type { Analysis, Input } from '../../analysis/analysis.js';
import { groupBy } from '../../collections/group_by.js';
import { enumeration, ResponseKind, type ValueOf } from '../../model/vocabulary/index.js';
import { KIND } from '../../snapshot/facts/entities.js';
import { endOf, factsByEnd } from '../../snapshot/facts/fact_index.js';
import { issuesWithNarrower } from '../../snapshot/facts/issues.js';
import { latestPublication } from '../../snapshot/facts/publication.js';
import { partiesOf, withoutParty } from '../../snapshot/outputs/output_facts.js';
import { selectOutputs } from '../../snapshot/outputs/outputs.js';
import { eventsOfTrail, Trails } from '../../snapshot/outputs/trail.js';
import { evidenceOfFacts, type FactEvidence } from '../../snapshot/scoped/fact_evidence.js';
import { FactScope, type LeftOut } from '../../snapshot/scoped/fact_scope.js';
import { OUTPUT_FACTS, requireFacts } from '../shared/analysis/require_facts.js';
import { factsOfCases, outcomeCases, type OutcomeCase } from './cases.js';
import { mediansOf, type Medians } from './medians.js';

export const OutcomeGrouping = enumeration(
  'OutcomeGrouping',
  'By what outcomes of recommendations are set side by side.',
  {
    ADDRESSEE: 'By the agent addressed.',
    RESPONSIBLE:
      'By the agents that have taken on to carry the recommendation out. One with several is in several groups.',
    SECTOR: 'By the sector of the agent addressed.',
    ISSUE: 'By the issues of the recommendation: its topics. One on several issues is in several groups.',
  },
);
export type OutcomeGrouping = ValueOf<typeof OutcomeGrouping>;

export interface OutcomeArguments {
  groupBy: OutcomeGrouping;
  /** Last day of observation, in days since 1970-01-01; null: the latest of any source, step, response or assessment. */
  observedUntil: number | null;
  responseKinds: readonly ResponseKind[] | null;
}

export interface OutcomeGroupRow extends Medians {
  /** Canonical node index of the agent or issue, or code of the sector; −1: none is stated. */
  value: number;
  /** Places of its cases, ascending. */
  cases: number[];
}

export interface OutcomeResult {
  /** By recommendation, then addressee. */
  cases: OutcomeCase[];
  all: OutcomeGroupRow;
  /** The largest first, those of one size by id (sectors in the order of the vocabulary), what is not stated last. */
  groups: OutcomeGroupRow[];
  /** Last day of observation; NONE where none was asked for and nothing has a day. */
  observedUntil: number;
  /** Recommendations of which no source of the scope says whom they address. */
  unaddressed: number;
  agents: number;
  events: Int32Array;
  leftOut: LeftOut;
  conflicts: number;
  evidence: FactEvidence;
}

/** Question 13: what became of recommendations, for each addressee. */
/** In place of a sector: the addressees are persons. */
export const OF_PERSONS = -2;

export const RECOMMENDATION_OUTCOMES: Analysis<OutcomeArguments, OutcomeResult> = {
  name: 'recommendationOutcomes',
  run: (input, args) => {
    const { view, scope } = input;
    requireFacts(input, OUTPUT_FACTS);
    const applied = new FactScope(view, scope);
    const trails = new Trails(view, applied);
    const latestSource = latestPublication(view);
    const lastDay = args.observedUntil ?? Math.max(latestSource, trails.lastDay());
    const recommendations = selectOutputs(view, applied, trails, 'RECOMMENDATION', true);
    const parties = {
      addressees: partiesOf(view, applied, recommendations, 'ADDRESSEE'),
      responsible: partiesOf(view, applied, recommendations, 'RESPONSIBLE'),
    };
    const cases = outcomeCases(view, applied, trails, recommendations, parties, {
      kinds: args.responseKinds ? new Set(args.responseKinds.map((kind) => ResponseKind.code[kind])) : undefined,
      observedUntil: args.observedUntil ?? undefined,
      lastDay,
      latestSource,
    });
    return {
      cases,
      all: groupOf(cases, -1, [...cases.keys()]),
      groups: groupsOf(input, applied, cases, args.groupBy),
      observedUntil: lastDay,
      unaddressed: withoutParty(view, recommendations, 'ADDRESSEE'),
      agents: new Set(cases.map(({ addressee }) => addressee)).size,
      events: Int32Array.from(eventsOfTrail(cases.flatMap(({ answers }) => answers))).sort(),
      leftOut: applied.leftOut,
      conflicts: applied.conflicts.count,
      evidence: evidenceOf(input, cases),
    };
  },
};

function groupsOf(
  input: Input,
  applied: FactScope,
  cases: readonly OutcomeCase[],
  by: OutcomeGrouping,
): OutcomeGroupRow[] {
  const issuesOf = by === 'ISSUE' ? issuesOfOutputs(input) : undefined;
  const { kind } = input.columns.entities;
  const sectorOf = (addressee: number): number =>
    kind[addressee] === KIND.person ? OF_PERSONS : Math.max(-1, applied.organisations.sector(addressee));
  const valuesOf = ({ recommendation, addressee, responsible }: OutcomeCase): readonly number[] => {
    if (issuesOf) return issuesOf.get(recommendation) ?? [-1];
    if (by === 'RESPONSIBLE') return responsible.length > 0 ? responsible.map(({ agent }) => agent) : [-1];
    return [by === 'SECTOR' ? sectorOf(addressee) : addressee];
  };
  const placed = cases.flatMap((one, place) => valuesOf(one).map((value) => ({ value, place })));
  const last = (value: number): number => (value < 0 ? Infinity : value);
  return [...groupBy(placed, ({ value }) => value)]
    .map(([value, of]) => groupOf(cases, value, [...new Set(of.map(({ place }) => place))]))
    .sort((a, b) => b.cases.length - a.cases.length || last(a.value) - last(b.value));
}

function groupOf(all: readonly OutcomeCase[], value: number, places: number[]): OutcomeGroupRow {
  return { value, cases: places, ...mediansOf(places.map((place) => all[place]!)) };
}

/** The issues of each output, ascending: those that the scope asks for, or narrower ones, where it asks for some. */
function issuesOfOutputs({ view, scope }: Input): ReadonlyMap<number, number[]> {
  const wanted = scope.issues && issuesWithNarrower(view, scope.issues);
  const issues = new Map<number, number[]>();
  for (const [output, topics] of factsByEnd(view, 'topics', 'subject')) {
    const on = new Set(topics.map((fact) => endOf(view, 'topics', 'issue', fact)));
    const kept = [...on].filter((issue) => wanted?.has(issue) ?? true).sort((a, b) => a - b);
    if (kept.length > 0) issues.set(output, kept);
  }
  return issues;
}

function evidenceOf({ view }: Input, cases: readonly OutcomeCase[]): FactEvidence {
  const byKind = groupBy(factsOfCases(cases), ({ kind }) => kind);
  return evidenceOfFacts(
    view,
    [...byKind].map(([kind, of]) => ({ kind, facts: of.map(({ fact }) => fact) })),
  );
}
