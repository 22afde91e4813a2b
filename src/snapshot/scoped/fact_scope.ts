import { EventStatus } from '../../model/vocabulary/index.js';
import { NONE } from '../facts/columns.js';
import { KIND } from '../facts/entities.js';
import { Conflicts, resolveDays, type Days } from '../facts/field.js';
import { issuesWithNarrower } from '../facts/issues.js';
import { Organisations, type Predecessor } from '../facts/organisations.js';
import type { View } from '../facts/view.js';
import { inWindow, selectEvents, subjectsOnIssues } from '../selection/events.js';
import type { Scope } from '../selection/scope.js';

/** Facts that pass the scope’s other filters and are left out all the same, by reason. */
export interface LeftOut {
  /** Without a known day, where the scope has a window. */
  undated: number;
  /** Of collectives. */
  unnamed: number;
  /** Of persons who act for no organisation, where organisations are counted. */
  dropped: number;
  /** Of persons who are not public, where persons are counted, and the number of these persons. */
  withheld: number;
  withheldPersons: number;
  /** Of units that do not count as a parent because one of the two did not exist on the day; these are counted as they are. */
  outsideLifetime: number;
}

/**
 * How a scope applies to facts that are not participations: stances, steps, parties, responses, assessments. Filters on
 * events ask for the fact’s event, of any status unless the scope names some; the window asks for the fact’s own date,
 * else its event’s; filters on organisations for the agent counted, and where persons are counted for the organisation that
 * it acted for. Roles, hosts, statuses, capacities, universe, expandNetworks and sizes of events speak of attendance only.
 */
export class FactScope {
  /** Fields that were used and in which sources contradict each other. */
  readonly conflicts = new Conflicts();
  readonly organisations: Organisations;
  readonly #events: ReadonlySet<number> | undefined;
  readonly #subjects: ReadonlySet<number> | undefined;
  readonly #eventDays = new Map<number, Days>();
  readonly #withheldPersons = new Set<number>();
  readonly #leftOut = { undated: 0, unnamed: 0, dropped: 0, withheld: 0, outsideLifetime: 0 };

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
  ) {
    this.organisations = new Organisations(view, this.conflicts);
    const { events, eventTypes, levels, attendanceLists, eventStatuses = EventStatus.values, issues } = scope;
    if (events || eventTypes || levels || attendanceLists || scope.eventStatuses) {
      const onEvents = { ...scope, eventStatuses, window: undefined, issues: undefined };
      const passing = selectEvents(view, onEvents, this.conflicts);
      this.#events = new Set(passing.node);
    }
    this.#subjects = issues && new Set([...issuesWithNarrower(view, issues), ...subjectsOnIssues(view, issues)]);
  }

  get leftOut(): LeftOut {
    return { ...this.#leftOut, withheldPersons: this.#withheldPersons.size };
  }

  /** Whether a fact’s event passes the filters on events; −1: it has none. */
  passesEvent(event: number): boolean {
    return this.#events?.has(event) ?? true;
  }

  /** Whether a claim, event or output is on the scope’s issues or narrower ones; a claim is on itself. */
  isOnIssues(node: number): boolean {
    return this.#subjects?.has(node) ?? true;
  }

  /** The days of a fact: its own where it has a date, else those of its event; NONE where neither is known. */
  daysOf(own: Days, event: number): Days {
    if (own.first !== NONE || own.last !== NONE || event < 0) return own;
    let days = this.#eventDays.get(event);
    if (!days) {
      const { stated } = this.view.columns;
      days = resolveDays(this.view, stated, event, this.conflicts);
      this.#eventDays.set(event, days);
    }
    return days;
  }

  /** Whether days pass the window. Ask last but for `countedAs`: what it leaves out for want of a day is counted. */
  passesWindow(days: Days): boolean {
    const { window } = this.scope;
    if (window && days.first === NONE && days.last === NONE) {
      this.#leftOut.undated++;
      return false;
    }
    return inWindow(days, window);
  }

  /**
   * Whom a fact counts as: canonical node index, −1 where it counts as nobody. Ask last: what it leaves out is counted.
   * @param onBehalfOf the organisation that the agent acted for, −1: none; both canonical
   * @param days on which units count as their parents, where the scope rolls them up
   */
  countedAs(agent: number, onBehalfOf: number, days: Days): number {
    const { kind, isPublic } = this.view.columns.entities;
    const { scope, organisations } = this;
    const isPerson = kind[agent] === KIND.person;
    const own = isPerson || (onBehalfOf >= 0 && scope.onBehalfOf) ? onBehalfOf : agent;
    const organisation = own >= 0 && scope.rollUpUnits ? this.#rolledUp(own, days) : own;
    if (scope.unit === 'PERSON' && (!isPerson || !this.#passesFilters(organisation))) return -1;
    const actsForItself = isPerson && (organisation < 0 || !scope.onBehalfOf);
    if (scope.unit === 'PERSON' || (scope.unit === 'EITHER' && actsForItself && this.#passesFilters(-1))) {
      if (isPublic[agent] === 1) return agent;
      this.#withheldPersons.add(agent);
      this.#leftOut.withheld++;
      return -1;
    }
    if (organisation < 0 || (isPerson && !scope.onBehalfOf)) {
      this.#leftOut.dropped++;
      return -1;
    }
    if (organisations.isCollective(organisation)) {
      this.#leftOut.unnamed++;
      return -1;
    }
    return this.#passesFilters(organisation) ? organisation : -1;
  }

  /**
   * Whom a response by an agent, or an assessment of it, counts for: by canonical node index the successions that make
   * it so, none for itself.
   * @param on days of the response or assessment
   * @param days on which units count as their parents, where the scope rolls them up
   */
  countedFor(agent: number, on: Days, days: Days): ReadonlyMap<number, readonly number[]> {
    const counted = new Map<number, readonly number[]>();
    const add = (node: number, successions: readonly number[]): void => {
      const as = this.countedAs(node, -1, days);
      if (as >= 0 && !counted.has(as)) counted.set(as, successions);
    };
    add(agent, []);
    const whole = this.scope.rollUpUnits ? [this.organisations.top(agent, days)] : [];
    for (const successor of new Set([agent, ...whole])) {
      for (const { organisation, facts } of this.predecessorsOf(successor, on)) add(organisation, facts);
    }
    return counted;
  }

  /** Whom an organisation had succeeded by some day; nobody where the scope does not follow successors. */
  predecessorsOf(organisation: number, days: Days): Predecessor[] {
    return this.scope.followSuccessors ? this.organisations.predecessorsOf(organisation, days) : [];
  }

  #rolledUp(unit: number, days: Days): number {
    const top = this.organisations.top(unit, days);
    if (this.organisations.hasParentOutsideLifetime(top, days)) this.#leftOut.outsideLifetime++;
    return top;
  }

  #passesFilters(organisation: number): boolean {
    const { organisations, sectors, forms } = this.scope;
    if (!organisations && !sectors && !forms) return true;
    return organisation >= 0 && this.organisations.passes(organisation, this.scope);
  }
}
