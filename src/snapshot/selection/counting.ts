import { Capacity, ParticipationStatus } from '../../model/vocabulary/index.js';
import { roleBits } from '../facts/columns.js';
import { KIND, type Entities } from '../facts/entities.js';
import type { Days } from '../facts/field.js';
import type { Organisations } from '../facts/organisations.js';
import { Stamps } from '../facts/stamps.js';
import { HOST_BITS, stayedAway } from './hosts.js';
import type { Rows, RowsBuilder } from './rows.js';
import type { Scope } from './scope.js';
import { Uncounted } from './uncounted.js';

const COUNTED = -1;
const LEFT_OUT = Uncounted.code;
const NOBODY: ReadonlySet<number> = new Set();

/** Why a participation counts as nobody. */
const NOT_OF_UNIT = {
  ORGANISATION: LEFT_OUT.NO_ORGANISATION,
  PERSON: LEFT_OUT.NO_PERSON,
  EITHER: LEFT_OUT.ACTS_FOR_ORGANISATION,
} as const;

export interface CountedAtEvent {
  /** Whether anybody is counted. */
  takesPart: boolean;
  /** Persons who may not be named where persons are counted, one entry for each participation that would have been. */
  withheld: number[];
  /** Roll-ups and members that are left out because one of the two organisations did not exist then. */
  outsideLifetime: number;
  /** Whether `minEventSize` or `maxEventSize` leaves the event out. */
  isOtherSize: boolean;
}

/** Decides for one event after the other whom the scope counts. */
export class Counting {
  readonly #roles: number;
  readonly #statuses: number;
  readonly #capacities: number;
  readonly #counted: Stamps;

  constructor(
    private readonly organisations: Organisations,
    private readonly scope: Scope,
    private readonly entities: Entities,
  ) {
    this.#roles = roleBits(scope.roles);
    this.#statuses = bitsOf(scope.statuses.map((status) => ParticipationStatus.code[status]));
    this.#capacities = bitsOf(scope.capacities.map((capacity) => Capacity.code[capacity]));
    this.#counted = new Stamps(entities.kind.length);
  }

  /** The rows from `first` on are those of the event. The order of the steps is part of the rules. */
  countAt(builder: RowsBuilder, first: number, days: Days): CountedAtEvent {
    this.#applyKinds(builder.rows, first);
    this.#applyHostRule(builder.rows, first);
    let outsideLifetime = this.scope.rollUpUnits ? this.#unitsOutsideLifetime(builder.rows, first, days) : 0;
    if (this.scope.expandNetworks && this.scope.unit !== 'PERSON') {
      outsideLifetime += this.#addMembers(builder, first, days);
    }
    this.#applyFilters(builder.rows, first);
    const isOtherSize = this.#applySize(builder.rows, first);
    const withheld = this.scope.unit === 'ORGANISATION' ? [] : this.#withhold(builder, first);
    return { takesPart: takesPart(builder.rows, first), withheld, outsideLifetime, isOtherSize };
  }

  /** What leaves a participation out before the host rule: status, capacity, role, and whom it counts as. */
  #applyKinds(rows: Rows, first: number): void {
    const delegates = this.scope.unit === 'EITHER' ? this.#delegatesAt(rows, first) : NOBODY;
    for (let row = first; row < rows.count; row++) {
      const agent = this.#countedAgent(rows, row);
      rows.countedAs[row] = delegates.has(agent) ? -1 : agent;
      rows.uncounted[row] = this.#byKind(rows, row);
    }
  }

  /** Persons who act for an organisation at an event. */
  #delegatesAt({ count, agent, organisation }: Rows, first: number): ReadonlySet<number> {
    const delegates = new Set<number>();
    for (let row = first; this.scope.onBehalfOf && row < count; row++) {
      if (this.#isPerson(agent[row]!) && organisation[row]! >= 0) delegates.add(agent[row]!);
    }
    return delegates;
  }

  #isPerson(node: number): boolean {
    return this.entities.kind[node] === KIND.person;
  }

  /** Whom a participation counts as; −1: nobody of the unit asked for. */
  #countedAgent({ agent, organisation }: Rows, row: number): number {
    const { unit, onBehalfOf } = this.scope;
    const isPerson = this.#isPerson(agent[row]!);
    if (unit === 'PERSON') return isPerson ? agent[row]! : -1;
    if (!isPerson || (onBehalfOf && organisation[row]! >= 0)) return organisation[row]!;
    return unit === 'EITHER' ? agent[row]! : -1;
  }

  #byKind({ status, capacity, roles, onHostSide, countedAs }: Rows, row: number): number {
    const ofPersons = this.scope.unit === 'PERSON';
    const passes =
      this.scope.hostsByRole && roles[row]! & HOST_BITS ? !stayedAway(status[row]!) : this.#asks(status[row]!);
    if (!passes) return LEFT_OUT.STATUS;
    if (!(this.#capacities & (1 << capacity[row]!))) return LEFT_OUT.CAPACITY;
    if (onHostSide[row] === 0 && !(roles[row]! & this.#roles)) return LEFT_OUT.ROLE;
    if (countedAs[row]! < 0) return NOT_OF_UNIT[this.scope.unit];
    return !ofPersons && this.organisations.isCollective(countedAs[row]!) ? LEFT_OUT.UNNAMED : COUNTED;
  }

  #asks(status: number): boolean {
    return (this.#statuses & (1 << status)) !== 0;
  }

  /** WHEN_BILATERAL counts the host side where fewer than two others remain, and always where persons are counted. */
  #applyHostRule(rows: Rows, first: number): void {
    const { hosts, unit } = this.scope;
    const hostsCount =
      hosts !== 'EXCLUDE' && (hosts !== 'WHEN_BILATERAL' || unit === 'PERSON' || !this.#hasTwoOthers(rows, first));
    for (let row = first; row < rows.count; row++) {
      if (rows.uncounted[row] !== COUNTED) continue;
      const isHost = rows.onHostSide[row] === 1;
      if (isHost && !hostsCount) rows.uncounted[row] = LEFT_OUT.HOST_SIDE;
      if (!isHost && hosts === 'ONLY') rows.uncounted[row] = LEFT_OUT.NOT_HOST_SIDE;
    }
  }

  /** Whether two agents or more are counted who are not on the host side. Who may not be named is no agent. */
  #hasTwoOthers({ count, uncounted, onHostSide, countedAs }: Rows, first: number): boolean {
    let one = -1;
    for (let row = first; row < count; row++) {
      const agent = countedAs[row]!;
      if (uncounted[row] !== COUNTED || onHostSide[row] === 1 || agent === one || this.#isHidden(agent)) continue;
      if (one >= 0) return true;
      one = agent;
    }
    return false;
  }

  #isHidden(node: number): boolean {
    return this.#isPerson(node) && this.entities.isPublic[node] === 0;
  }

  /** Counted participations of units that do not count as a parent of that day. */
  #unitsOutsideLifetime({ count, uncounted, organisation }: Rows, first: number, days: Days): number {
    let outside = 0;
    for (let row = first; row < count; row++) {
      if (uncounted[row] !== COUNTED || organisation[row]! < 0) continue;
      outside += Number(this.organisations.hasParentOutsideLifetime(organisation[row]!, days));
    }
    return outside;
  }

  /**
   * After each counted network its members of that day, one level, resting on its participation and the membership.
   * @returns how many members were left out because one of the two did not exist then
   */
  #addMembers(builder: RowsBuilder, first: number, days: Days): number {
    let left = 0;
    for (let row = first; row < builder.rows.count; row++) {
      if (builder.rows.uncounted[row] !== COUNTED) continue;
      const { members, outside } = this.organisations.membersOf(builder.rows.countedAs[row]!, days);
      left += outside;
      const network = row;
      for (const { fact, member } of members) {
        const rows = builder.insertCopy(network, ++row);
        rows.countedAs[row] = member;
        rows.byMembership[row] = fact;
      }
    }
    return left;
  }

  /** Where only persons are counted, the filters on organisations mean the one acted for; else no person passes them. */
  #applyFilters({ count, countedAs, organisation, uncounted }: Rows, first: number): void {
    const { scope, organisations } = this;
    if (!scope.organisations && !scope.sectors && !scope.forms) return;
    const filtered = scope.unit === 'PERSON' ? organisation : countedAs;
    for (let row = first; row < count; row++) {
      if (uncounted[row] !== COUNTED) continue;
      const passes = filtered[row]! >= 0 && organisations.passes(filtered[row]!, scope);
      if (passes) continue;
      const isDropped = scope.unit === 'EITHER' && this.#isPerson(countedAs[row]!);
      uncounted[row] = isDropped ? LEFT_OUT.NO_ORGANISATION : LEFT_OUT.OTHER_ORGANISATION;
      if (isDropped) countedAs[row] = -1;
    }
  }

  /** @returns whether fewer or more agents are counted than the scope asks for; then none is */
  #applySize({ count, countedAs, uncounted }: Rows, first: number): boolean {
    const { minEventSize = 0, maxEventSize = Infinity } = this.scope;
    if (minEventSize === 0 && maxEventSize === Infinity) return false;
    this.#counted.clear();
    for (let row = first; row < count; row++) if (uncounted[row] === COUNTED) this.#counted.add(countedAs[row]!);
    const size = this.#counted.count;
    if (size >= minEventSize && size <= maxEventSize) return false;
    const reason = LEFT_OUT[size < minEventSize ? 'EVENT_TOO_SMALL' : 'EVENT_TOO_LARGE'];
    for (let row = first; row < count; row++) if (uncounted[row] === COUNTED) uncounted[row] = reason;
    return true;
  }

  /** Takes out persons who may not be named. @returns those who would have been counted */
  #withhold(builder: RowsBuilder, first: number): number[] {
    const { count, agent, countedAs, uncounted } = builder.rows;
    const withheld: number[] = [];
    for (let row = first; row < count; row++) {
      if (uncounted[row] === COUNTED && this.#isHidden(countedAs[row]!)) withheld.push(countedAs[row]!);
    }
    const who = this.scope.unit === 'PERSON' ? agent : countedAs;
    builder.keep(first, (row) => !this.#isHidden(who[row]!));
    return withheld;
  }
}

function takesPart({ count, uncounted }: Rows, first: number): boolean {
  for (let row = first; row < count; row++) if (uncounted[row] === COUNTED) return true;
  return false;
}

const bitsOf = (codes: readonly number[]): number => codes.reduce((bits, code) => bits | (1 << code), 0);
