import { MembershipKind, OrganisationForm, Sector } from '../../model/vocabulary/index.js';
import type { Scope } from '../selection/scope.js';
import { NONE } from './columns.js';
import { KIND } from './entities.js';
import { admits, Conflicts, resolveDays, type Days } from './field.js';
import { resolveCode, type View } from './view.js';

const UNREAD = -1;

/** A membership of this view: canonical node indices, and the days on which it holds. */
interface Membership {
  fact: number;
  member: number;
  organisation: number;
  days: Days;
}

/** What a view says of organisations: form, sector, units and members. Each is resolved once. */
export class Organisations {
  /** Codes by node index, UNREAD until they are asked for. */
  readonly #forms: Int32Array;
  readonly #sectors: Int32Array;
  readonly #parents = new Map<number, Membership[]>();
  readonly #members = new Map<number, Membership[]>();

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
      parent = this.#parents.get(at)?.find((membership) => holdsOn(membership.days, days));
      if (!parent) return at;
    }
    return node;
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

  /** Members of a network or confederation on the days of an event, one level; none for other forms. */
  membersOf(node: number, days: Days): Membership[] {
    const form = OrganisationForm.values[this.form(node)];
    if (form !== 'NETWORK' && form !== 'CONFEDERATION') return [];
    return (this.#members.get(node) ?? []).filter((membership) => holdsOn(membership.days, days));
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
      known[node] = this.conflicts.noted(resolveCode(stated, this.view.visible(stated, node), column));
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
      if ((kind !== 'UNIT' && kind !== 'MEMBER') || entities.kind[member] !== KIND.organisation) continue;
      const visible = this.view.visible(assertions, fact);
      if (visible.length === 0) continue;
      const membership = { fact, member, organisation, days: resolveDays(assertions, visible, new Conflicts()) };
      const [index, at] = kind === 'UNIT' ? [this.#parents, member] : [this.#members, organisation];
      index.set(at, [...(index.get(at) ?? []), membership]);
    }
    for (const parents of this.#parents.values()) parents.sort((a, b) => a.organisation - b.organisation);
    for (const members of this.#members.values()) members.sort((a, b) => a.member - b.member);
  }
}

/** Whether a membership holds on some day of an event; undated ones always do. */
function holdsOn(membership: Days, event: Days): boolean {
  if (event.first === NONE) return true;
  const last = event.last === NONE ? event.first : event.last;
  return (
    (membership.first === NONE || membership.first <= last) &&
    (membership.last === NONE || membership.last >= event.first)
  );
}
