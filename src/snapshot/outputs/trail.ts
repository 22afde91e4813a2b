import { NONE } from '../facts/columns.js';
import { byDays, isKnown } from '../facts/days.js';
import { endOf, factsByEnd } from '../facts/fact_index.js';
import type { Days } from '../facts/field.js';
import type { View } from '../facts/view.js';
import type { FactScope } from '../scoped/fact_scope.js';

/** Something that happened to an output: a step, a response or an assessment. Agents by canonical node index, −1: none. */
export interface TrailEntry {
  kind: TrailKind;
  /** Index of the fact. */
  fact: number;
  /** Its own days, else those of its event; NONE where neither is known. */
  days: Days;
  /** Whether it has a date of its own. */
  ownDate: boolean;
  event: number;
  /** Who moved the output, answered, or judged. */
  by: number;
  /** Whom the output was handed to, or whose implementation was judged. */
  to: number;
  /** Code of the kind of step or response; of an assessment the level, NONE where nobody states one. */
  code: number;
}

/** The columns of each table that refer to the output, the event and both agents. */
const ENDS = {
  steps: { output: 'output', event: 'event', by: 'by', to: 'to' },
  responses: { output: 'recommendation', event: 'event', by: 'agent', to: undefined },
  assessments: { output: 'recommendation', event: undefined, by: 'assessor', to: 'addressee' },
} as const;

const KINDS = ['steps', 'responses', 'assessments'] as const;
export type TrailKind = (typeof KINDS)[number];

/** What happened to each output, by canonical node index: in order of time, undated entries last. */
export class Trails {
  readonly #facts: Record<TrailKind, ReadonlyMap<number, readonly number[]>>;

  constructor(
    private readonly view: View,
    private readonly applied: FactScope,
  ) {
    const index = (kind: TrailKind): ReadonlyMap<number, readonly number[]> =>
      factsByEnd(view, kind, ENDS[kind].output);
    this.#facts = { steps: index('steps'), responses: index('responses'), assessments: index('assessments') };
  }

  /** The entries of an output of some kinds. The scope’s window and filters on events are not applied. */
  of(output: number, kinds: readonly TrailKind[] = KINDS): TrailEntry[] {
    return kinds
      .flatMap((kind) => (this.#facts[kind].get(output) ?? []).map((fact) => this.#entry(kind, fact)))
      .sort(inTime);
  }

  /** Events at which an output moved, −1 for a step without one; an event as often as it has a step. */
  eventsOf(output: number): number[] {
    return (this.#facts.steps.get(output) ?? []).map((fact) => endOf(this.view, 'steps', ENDS.steps.event, fact));
  }

  /** The last possible day of all these entries, whatever the output; NONE where none has a known day. */
  lastDay(): number {
    let latest = NONE;
    for (const kind of KINDS) {
      for (const fact of [...this.#facts[kind].values()].flat()) {
        const { first, last } = this.#when(kind, fact).days;
        latest = Math.max(latest, first, last);
      }
    }
    return latest;
  }

  #entry(kind: TrailKind, fact: number): TrailEntry {
    const { by, to } = ENDS[kind];
    const code = kind === 'assessments' ? this.#level(fact) : this.view.columns.facts[kind].kind[fact]!;
    return {
      kind,
      fact,
      ...this.#when(kind, fact),
      by: this.#end(kind, by, fact),
      to: this.#end(kind, to, fact),
      code,
    };
  }

  #when(kind: TrailKind, fact: number): Pick<TrailEntry, 'event' | 'ownDate' | 'days'> {
    const { firstDay, lastDay } = this.view.columns.facts[kind];
    const own = { first: firstDay[fact]!, last: lastDay[fact]! };
    const event = this.#end(kind, ENDS[kind].event, fact);
    return { event, ownDate: isKnown(own), days: this.applied.daysOf(own, event) };
  }

  #end(kind: TrailKind, column: string | undefined, fact: number): number {
    return column ? endOf(this.view, kind, column, fact) : -1;
  }

  #level(fact: number): number {
    const { assertions } = this.view.columns.facts.assessments;
    return this.applied.conflicts.noted(this.view.resolved(assertions, fact, 'level'));
  }
}

/** Undated last; of one time steps before responses before assessments, then by the kind, then by the ids of the ends. */
function inTime(a: TrailEntry, b: TrailEntry): number {
  const undated = ({ days }: TrailEntry): number => Number(!isKnown(days));
  return (
    undated(a) - undated(b) ||
    byDays(a.days, b.days) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.code - b.code ||
    a.event - b.event ||
    a.by - b.by ||
    a.to - b.to ||
    a.fact - b.fact
  );
}

/** Facts by their table, as evidence wants them. */
export function factsOfTrail(entries: readonly TrailEntry[]): Record<TrailKind, number[]> {
  const of = (kind: TrailKind): number[] => entries.filter((entry) => entry.kind === kind).map(({ fact }) => fact);
  return { steps: of('steps'), responses: of('responses'), assessments: of('assessments') };
}

/** Whether an entry passes the scope’s filters on events and its window. */
export function passes(applied: FactScope, { event, days }: TrailEntry): boolean {
  return applied.passesEvent(event) && applied.passesWindow(days);
}

/** Distinct events of entries. */
export function eventsOfTrail(entries: readonly TrailEntry[]): Set<number> {
  return new Set(entries.map(({ event }) => event).filter((event) => event >= 0));
}

/** Days from the day an output was made to an entry, first possible days; null where one is not known. */
export function daysBetween(made: Days, { days }: TrailEntry): number | null {
  return made.first === NONE || days.first === NONE ? null : days.first - made.first;
}
