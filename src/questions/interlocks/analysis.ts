import type { Analysis, Input } from '../../analysis/analysis.js';
import { incidenceOf } from '../../measures/network/incidence.js';
import { degreeAndStrength } from '../../measures/network/node_ties.js';
import type { Ties } from '../../measures/network/ties.js';
import { projectPairs } from '../../measures/projection/pair_projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { Conflicts, type Days } from '../../snapshot/facts/field.js';
import { ascending, numbersOf } from '../../snapshot/facts/numbering.js';
import { Organisations } from '../../snapshot/facts/organisations.js';
import { evidenceOfFacts, type FactEvidence } from '../../snapshot/scoped/fact_evidence.js';
import type { LeftOut } from '../../snapshot/scoped/fact_scope.js';
import { byWeight } from '../shared/analysis/by_weight.js';
import { requireFacts } from '../shared/analysis/require_facts.js';
import { affiliationsOf, type Affiliation } from './affiliations.js';

export const InterlockTiming = enumeration(
  'InterlockTiming',
  'How a person’s ties to two organisations stand in time.',
  {
    CONCURRENT: 'Some of them share at least one possible day, or one event.',
    SEQUENTIAL: 'None do.',
    UNDATED: 'Their days are not known.',
  },
);
export type InterlockTiming = ValueOf<typeof InterlockTiming>;

export interface InterlocksArguments {
  weight: TieWeight;
  /** Only such links; null: all. */
  tie: InterlockTiming | null;
}

export interface InterlocksResult {
  /** Canonical node index of each organisation and person with an affiliation, ascending. */
  agents: Int32Array;
  persons: Int32Array;
  affiliations: Affiliation[];
  ties: Ties;
  /** Numbers of the ties, the strongest first, those of one weight by their ends. */
  order: Int32Array;
  degree: Int32Array;
  strength: Float64Array;
  /** What persons link: numbers of both organisations (a < b) and the person, and the code of the timing. */
  links: { a: Int32Array; b: Int32Array; person: Int32Array; timing: Int8Array };
  /** By organisation: pairs of a person and an event at which the person acts for it, and those of returning persons. */
  delegations: Int32Array;
  repeated: Int32Array;
  /** Events at which they acted, ascending, and how complete the attendance list of each is. */
  events: Int32Array;
  attendanceLists: Int8Array;
  leftOut: LeftOut;
  conflicts: number;
  evidence: FactEvidence;
}

/** Question 15: organisations tied by the public persons whom they share. */
export const INTERLOCKS: Analysis<InterlocksArguments, InterlocksResult> = {
  name: 'interlocks',
  run: (input, { weight, tie }) => {
    const { view } = input;
    requireFacts(input, ['memberships']);
    const { all, lists, leftOut, conflicts } = affiliationsOf(input);
    const agents = ascending(all.map(({ organisation }) => organisation));
    const persons = ascending(all.map(({ person }) => person));
    const [agentNumber, personNumber] = [numbersOf(agents), numbersOf(persons)];
    const incidence = incidenceOf(
      agents.length,
      persons.length,
      all.map(({ organisation, person }) => [agentNumber.get(organisation)!, personNumber.get(person)!] as const),
    );
    const links = linksOf(input, all, agentNumber, personNumber).filter(({ timing }) => tie === null || timing === tie);
    const column = (name: 'a' | 'b' | 'person'): Int32Array => Int32Array.from(links, (link) => link[name]);
    const [a, b, person] = [column('a'), column('b'), column('person')];
    const ties = projectPairs(incidence, { a, b, event: person }, weight);
    const events = ascending(all.flatMap(({ event }) => (event < 0 ? [] : [event])));
    const factsOf = (kind: Affiliation['kind']): Set<number> =>
      new Set(all.flatMap((affiliation) => (affiliation.kind === kind ? [affiliation.fact] : [])));
    return {
      agents,
      persons,
      affiliations: all,
      ties,
      order: byWeight(ties.weight),
      ...degreeAndStrength(ties),
      links: { a, b, person, timing: Int8Array.from(links, ({ timing }) => InterlockTiming.code[timing]) },
      ...delegationsOf(all, agentNumber),
      events,
      attendanceLists: Int8Array.from(events, (event) => lists.get(event)!),
      leftOut,
      conflicts,
      evidence: evidenceOfFacts(view, [
        { kind: 'participations', facts: factsOf('participations') },
        { kind: 'memberships', facts: factsOf('memberships') },
      ]),
    };
  },
};

interface Link {
  a: number;
  b: number;
  person: number;
  timing: InterlockTiming;
}

/** What each person links: pairs of organisations, but no unit with the whole that it is part of. By person. */
function linksOf(
  { view, requireBudget }: Input,
  all: readonly Affiliation[],
  agentNumber: ReadonlyMap<number, number>,
  personNumber: ReadonlyMap<number, number>,
): Link[] {
  const organisations = new Organisations(view, new Conflicts());
  const byPerson = grouped(all, ({ person }) => person);
  let pairs = 0;
  for (const of of byPerson.values()) pairs += (of.length * (of.length - 1)) / 2;
  requireBudget({ steps: 120 * pairs, bytes: 200 * pairs }, 'TIE_PAIRS', { count: pairs });
  return [...byPerson].flatMap(([person, of]) => {
    const byAgent = [...grouped(of, ({ organisation }) => organisation)].sort(([x], [y]) => x - y);
    return byAgent.flatMap(([one, ofOne], at) =>
      byAgent.slice(at + 1).flatMap(([other, ofOther]): Link[] => {
        if (organisations.areUnitAndWhole(one, other)) return [];
        const timing = timingOf(ofOne, ofOther);
        return [{ a: agentNumber.get(one)!, b: agentNumber.get(other)!, person: personNumber.get(person)!, timing }];
      }),
    );
  });
}

function timingOf(ofOne: readonly Affiliation[], ofOther: readonly Affiliation[]): InterlockTiming {
  // Who acts for both at one event does so at one time, whether or not its day is known.
  const events = new Set(ofOne.map(({ event }) => event).filter((event) => event >= 0));
  if (ofOther.some(({ event }) => events.has(event))) return 'CONCURRENT';
  const known = ({ days }: Affiliation): boolean => days.first !== NONE || days.last !== NONE;
  const pairs = ofOne.filter(known).flatMap((one) => ofOther.filter(known).map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => overlap(one.days, other.days))) return 'CONCURRENT';
  return pairs.length > 0 ? 'SEQUENTIAL' : 'UNDATED';
}

/** Whether two times share a possible day. An end that is not known is open. */
function overlap(one: Days, other: Days): boolean {
  const begin = Math.max(one.first, other.first);
  const end = Math.min(...[one.last, other.last].map((day) => (day === NONE ? Infinity : day)));
  return begin <= end;
}

function delegationsOf(
  all: readonly Affiliation[],
  agentNumber: ReadonlyMap<number, number>,
): Pick<InterlocksResult, 'delegations' | 'repeated'> {
  const [delegations, repeated] = [new Int32Array(agentNumber.size), new Int32Array(agentNumber.size)];
  const acting = all.filter(({ event }) => event >= 0);
  for (const [organisation, of] of grouped(acting, (affiliation) => affiliation.organisation)) {
    const number = agentNumber.get(organisation)!;
    for (const ofPerson of grouped(of, ({ person }) => person).values()) {
      const events = new Set(ofPerson.map(({ event }) => event)).size;
      delegations[number]! += events;
      if (events > 1) repeated[number]! += events;
    }
  }
  return { delegations, repeated };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
