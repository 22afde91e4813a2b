import { EVENT_STATUS_RANK } from '../../model/resolution/ranks.js';
import { UNSTATED_EVENT_STATUS } from '../../model/resolution/unstated.js';
import { EventStatus, Inference, ParticipationStatus } from '../../model/vocabulary/index.js';
import { assertionsOn, type FactReference } from '../facts/fact_list.js';
import { Conflicts, rankByCode, resolveDays } from '../facts/field.js';
import { Organisations } from '../facts/organisations.js';
import type { FactKind } from '../facts/snapshot.js';
import type { View } from '../facts/view.js';
import { StatedParticipations } from '../selection/participations.js';
import { RowsBuilder, type Rows } from '../selection/rows.js';
import type { Scope } from '../selection/scope.js';

const statusRank = rankByCode(EventStatus, EVENT_STATUS_RANK);

/** A fact as the sources of a scope have it. Nodes are canonical, −1 where there is none. */
export interface ResolvedFact {
  agent: number;
  onBehalfOf: number;
  event: number;
  /** Bits in the order of the vocabulary; 0 for other facts than participations. */
  roles: number;
  /** Of a participation. */
  status: ParticipationStatus | null;
  /** The strongest of the assertions that count. */
  inference: Inference | null;
}

/** Which column of a table says who does it. */
const AGENT: Partial<Record<FactKind, string>> = {
  memberships: 'member',
  steps: 'by',
  parties: 'agent',
  responses: 'agent',
  assessments: 'assessor',
  stances: 'agent',
};

/** Resolves facts of a scope one by one, participations with all others at their event: the host side is theirs in common. */
export class ResolvedFacts {
  readonly #organisations: Organisations;
  readonly #conflicts = new Conflicts();
  readonly #events = new Map<number, Rows>();

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
  ) {
    this.#organisations = new Organisations(view, this.#conflicts);
  }

  resolve({ kind, fact }: FactReference): ResolvedFact {
    const inference = inferenceOf(this.view, { kind, fact });
    if (kind === 'participations') return { ...this.#participation(fact), inference };
    const end = (column: string | undefined): number => {
      const node = column === undefined ? undefined : this.view.columns.facts[kind].ends[column]?.[fact];
      return node === undefined || node < 0 ? -1 : this.view.columns.entities.canonical[node]!;
    };
    const [agent, onBehalfOf, event] = [end(AGENT[kind]), end('on_behalf_of'), end('event')];
    return { agent, onBehalfOf, event, roles: 0, status: null, inference };
  }

  #participation(fact: number): Omit<ResolvedFact, 'inference'> {
    const { entities, participations } = this.view.columns;
    const event = entities.canonical[participations.event[fact]!]!;
    const rows = this.#rowsAt(event);
    const row = rows.fact.subarray(0, rows.count).indexOf(fact);
    if (row < 0) return { agent: -1, onBehalfOf: -1, event, roles: 0, status: null };
    const [agent, onBehalfOf] = [rows.agent[row]!, rows.onBehalfOf[row]!];
    return {
      agent,
      onBehalfOf,
      event,
      roles: rows.roles[row]!,
      status: ParticipationStatus.values[rows.status[row]!]!,
    };
  }

  #rowsAt(event: number): Rows {
    let rows = this.#events.get(event);
    if (!rows) {
      const { stated } = this.view.columns;
      const days = resolveDays(this.view, stated, event, this.#conflicts);
      const { value } = this.view.resolved(stated, event, 'status', statusRank);
      const status = EventStatus.values[value] ?? UNSTATED_EVENT_STATUS;
      const builder = new RowsBuilder(0);
      const participations = new StatedParticipations(this.view, this.#organisations, this.scope, this.#conflicts);
      participations.addTo(builder, event, days, status);
      this.#events.set(event, (rows = builder.rows));
    }
    return rows;
  }
}

/** The strongest of the assertions on a fact that count; null: none does. */
export function inferenceOf(view: View, { kind, fact }: FactReference): Inference | null {
  const assertions = assertionsOn(view.columns, kind);
  const codes = view.visible(assertions, fact).map((i) => assertions.inference[i]!);
  return codes.length === 0 ? null : Inference.values[Math.min(...codes)]!;
}
