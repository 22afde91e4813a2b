import { MembershipKind, OrganisationForm, Sector } from '../../model/vocabulary/index.js';
import type { Scope } from '../selection/scope.js';
import { NONE } from './columns.js';
import { KIND } from './entities.js';
import { admits, Conflicts, resolveDays, type Days } from './field.js';
import type { View } from './view.js';

const UNREAD = -1;

/** A membership of this view: canonical node indices, and the days on which it holds. */
interface Membership {
  fact: number;
  member: number;
  organisation: number;
  days: Days;
}

/** Whom an organisation succeeded, and the memberships that say so: of a chain, those from its end on. */
export interface Predecessor {
  /** Canonical node index. */
  organisation: number;
  facts: readonly number[];
}

/** What a view says of organisations: form, sector, units, members and successors. Each is resolved once. */
export class Organisations {
  /** Codes by node index, UNREAD until they are asked for. */
  readonly #forms: Int32Array;
  readonly #sectors: Int32Array;
  readonly #parents = new Map<number, Membership[]>();
  readonly #members = new Map<number, Membership[]>();
  /** By who succeeded. */
  readonly #successions = new Map<number, Membership[]>();
  readonly #lifetimes = new Map<number, Days>();
  readonly #indices: Partial<Record<MembershipKind, Map<number, Membership[]>>> = {
    UNIT: this.#parents,
    MEMBER: this.#members,
    SUCCESSOR: this.#successions,
  };

  constructor(
    private readonly view: View,
    private readonly conflicts: Conflicts,
  ) {
    const nodes = view.columns.entities.kind.length;
    this.#forms = new Int32Array(nodes).fill(UNREAD);
    this.#sectors = new Int32Array(nodes).fill(UNREAD);
    this.#loadMemberships();
  }

  /** Described but not named: shown, never counted. */
  isCollective(node: number): boolean {
    return this.form(node) === OrganisationForm.code.COLLECTIVE;
  }

  /** Whether an organisation passes the scope’s filters on organisations. */
  passes(node: number, scope: Scope): boolean {
    return (
      (scope.organisations?.has(node) ?? true) &&
      (scope.sectors === undefined || admits(Sector, scope.sectors, this.sector(node))) &&
      admits(OrganisationForm, scope.forms, this.form(node))
    );
  }

  /** The top of the units that an organisation is part of on the days of an event; itself where it is no unit. */
  top(node: number, days: Days): number {
    const seen = new Set<number>();
    let at = node;
    for (let parent: Membership | undefined; !seen.has(at); at = parent.organisation) {
      seen.add(at);
      parent = this.#parentsOf(at, days).find((membership) => this.#existsOn(membership, days));
      if (!parent) return at;
    }
    return node;
  }

  /** Whether a top has a parent on the days of an event that it is not rolled up to: one of the two was not there. */
  hasParentOutsideLifetime(top: number, days: Days): boolean {
    return this.#parentsOf(top, days).some((membership) => !this.#existsOn(membership, days));
  }

  #parentsOf(unit: number, days: Days): Membership[] {
    return (this.#parents.get(unit) ?? []).filter((membership) => haveCommonDay([membership.days, days]));
  }

  /** Whether one of two organisations is, or at some time was, a unit of the other, however deep. */
  areUnitAndWhole(a: number, b: number): boolean {
    return this.#wholesOf(a).has(b) || this.#wholesOf(b).has(a);
  }

  #wholesOf(unit: number): Set<number> {
    const found = new Set([unit]);
    for (const at of found) for (const { organisation } of this.#parents.get(at) ?? []) found.add(organisation);
    return found;
  }

  /**
   * Named members of a network or confederation on the days of an event, one level; none for other forms.
   * `outside`: how many more there would be if both had existed then.
   */
  membersOf(node: number, days: Days): { members: Membership[]; outside: number } {
    const form = OrganisationForm.values[this.form(node)];
    if (form !== 'NETWORK' && form !== 'CONFEDERATION') return { members: [], outside: 0 };
    const all = (this.#members.get(node) ?? []).filter(
      (membership) => haveCommonDay([membership.days, days]) && !this.isCollective(membership.member),
    );
    const members = all.filter((membership) => this.#existsOn(membership, days));
    return { members, outside: all.length - members.length };
  }

  /**
   * Whom an organisation had, or may have, succeeded by the end of a period, directly and in turn, the nearest first. A
   * succession without a day is taken to hold always.
   */
  predecessorsOf(node: number, days: Days): Predecessor[] {
    const reached: Predecessor[] = [{ organisation: node, facts: [] }];
    const seen = new Set([node]);
    for (const { organisation: successor, facts } of reached) {
      for (const { organisation, fact, days: held } of this.#successions.get(successor) ?? []) {
        if (seen.has(organisation) || !haveCommonDay([held, days])) continue;
        seen.add(organisation);
        reached.push({ organisation, facts: [...facts, fact] });
      }
    }
    return reached.slice(1);
  }

  /** Whether both ends of a membership exist on a possible day of an event on which it holds. */
  #existsOn({ member, organisation, days: held }: Membership, days: Days): boolean {
    return haveCommonDay([held, days, this.#lifetime(member), this.#lifetime(organisation)]);
  }

  /** Whether an organisation exists on some day of a period; an end that is not known is open. */
  existsIn(node: number, days: Days): boolean {
    return haveCommonDay([days, this.#lifetime(node)]);
  }

  /** From the first day on which an organisation can have been founded to the last on which it can have been dissolved. */
  #lifetime(node: number): Days {
    let lifetime = this.#lifetimes.get(node);
    if (!lifetime) {
      const { stated } = this.view.columns;
      const day = (column: 'firstDay' | 'lastDay'): number =>
        this.conflicts.noted(this.view.resolved(stated, node, column));
      this.#lifetimes.set(node, (lifetime = { first: day('firstDay'), last: day('lastDay') }));
    }
    return lifetime;
  }

  /** Code of its form; NONE where nobody states it. */
  form(node: number): number {
    return this.#resolved(node, 'form', this.#forms);
  }

  /** Code of its sector; NONE where nobody states it. */
  sector(node: number): number {
    return this.#resolved(node, 'sector', this.#sectors);
  }

  #resolved(node: number, column: 'form' | 'sector', known: Int32Array): number {
    if (known[node] === UNREAD) {
      const { stated } = this.view.columns;
      known[node] = this.conflicts.noted(this.view.resolved(stated, node, column));
    }
    return known[node]!;
  }

  #loadMemberships(): void {
    const { entities, facts } = this.view.columns;
    const { count, ends, kind: kinds, assertions } = facts.memberships;
    for (let fact = 0; fact < count; fact++) {
      const kind = MembershipKind.values[kinds[fact]!];
      const [member, organisation] = [
        entities.canonical[ends.member![fact]!]!,
        entities.canonical[ends.organisation![fact]!]!,
      ];
      const index = kind && this.#indices[kind];
      if (!index || entities.kind[member] !== KIND.organisation) continue;
      if (!this.view.exists(assertions, fact)) continue;
      const days = resolveDays(this.view, assertions, fact, new Conflicts());
      const membership = { fact, member, organisation, days };
      const at = kind === 'MEMBER' ? organisation : member;
      index.set(at, [...(index.get(at) ?? []), membership]);
    }
    const inOrder = (a: Membership, b: Membership): number => a.organisation - b.organisation || a.member - b.member;
    for (const index of Object.values(this.#indices)) for (const list of index.values()) list.sort(inOrder);
  }
}

/** Whether some day lies in all periods; an end that is not known is open. */
function haveCommonDay(periods: readonly Days[]): boolean {
  const first = Math.max(...periods.map((days) => (days.first === NONE ? -Infinity : days.first)));
  const last = Math.min(...periods.map((days) => (days.last === NONE ? Infinity : days.last)));
  return first <= last;
}
