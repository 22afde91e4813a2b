import { NONE } from '../facts/columns.js';
import { KIND } from '../facts/entities.js';
import type { Days } from '../facts/field.js';
import { Marks } from '../facts/marks.js';
import type { Organisations } from '../facts/organisations.js';
import type { View } from '../facts/view.js';
import type { Rows } from './rows.js';
import { UNIT_KINDS, type Scope } from './scope.js';

/** The agents of a scope besides those that are counted at an event. Canonical node indices. */
export interface Listed {
  agents: number[];
  /** Those who would be among them, and whose participations are all left out. */
  namedNotCounted: number;
  /** Persons who would be among them if they could be named. */
  withheld: number[];
}

/** Who is named at the events of a scope, and the others of whom its sources speak. */
export class Population {
  readonly #named: Marks;
  readonly #counted: Marks;

  constructor(
    private readonly view: View,
    private readonly organisations: Organisations,
    private readonly scope: Scope,
  ) {
    const nodes = view.columns.entities.kind.length;
    this.#named = new Marks(nodes);
    this.#counted = new Marks(nodes);
  }

  /** Notes who is named at an event: the rows from `first` on. */
  note({ count, agent, onBehalfOf, countedAs, uncounted }: Rows, first: number): void {
    for (let row = first; row < count; row++) {
      for (const ends of [agent, onBehalfOf, countedAs]) {
        const node = ends[row]!;
        if (node < 0) continue;
        this.#named.add(node);
        if (uncounted[row] === -1) this.#counted.add(node);
      }
    }
  }

  /**
   * All others of the scope’s unit of whom an assertion speaks, that exist on some day of the window and pass the filters
   * on organisations; units as what they are part of in the window, where the scope rolls them up. O(assertions).
   */
  listed(): Listed {
    const { entities } = this.view.columns;
    const found: Listed = { agents: [], namedNotCounted: 0, withheld: [] };
    const seen = new Set<number>();
    for (const node of spokenOf(this.view).ascending()) {
      if (!UNIT_KINDS[this.scope.unit].some((kind) => entities.kind[node] === KIND[kind])) continue;
      if (this.#counted.has(node) || entities.isWithheld[node] === 1) continue;
      const agent = this.#asCounted(node);
      if (seen.has(agent) || !this.#belongs(agent)) continue;
      seen.add(agent);
      if (this.#named.has(node) || this.#named.has(agent)) found.namedNotCounted += Number(!this.#counted.has(agent));
      else if (entities.kind[agent] === KIND.person && entities.isPublic[agent] === 0) found.withheld.push(agent);
      else found.agents.push(agent);
    }
    return found;
  }

  #asCounted(node: number): number {
    const rolledUp = this.scope.rollUpUnits && this.view.columns.entities.kind[node] === KIND.organisation;
    return rolledUp ? this.organisations.top(node, this.#window) : node;
  }

  #belongs(agent: number): boolean {
    const { scope, organisations } = this;
    if (this.view.columns.entities.kind[agent] === KIND.person) {
      return !scope.organisations && !scope.sectors && !scope.forms;
    }
    return (
      !organisations.isCollective(agent) &&
      organisations.passes(agent, scope) &&
      organisations.existsIn(agent, this.#window)
    );
  }

  get #window(): Days {
    const day = (at: number | undefined): number => (at !== undefined && Number.isFinite(at) ? at : NONE);
    return { first: day(this.scope.window?.first), last: day(this.scope.window?.last) };
  }
}

/** Organisations and persons of which an assertion of a view speaks, by itself or as an end of a fact. */
function spokenOf(view: View): Marks {
  const { entities, stated, participations, facts } = view.columns;
  const spoken = new Marks(entities.kind.length);
  const add = (node: number): void => {
    if (node >= 0) spoken.add(entities.canonical[node]!);
  };
  entities.canonical.forEach((canonical, node) => {
    if (canonical === node && view.exists(stated, node)) add(node);
  });
  participations.agent.forEach((agent, fact) => {
    if (!view.exists(participations.assertions, fact)) return;
    add(agent);
    add(participations.onBehalfOf[fact]!);
  });
  for (const { count, ends, assertions } of Object.values(facts)) {
    for (let fact = 0; fact < count; fact++) {
      if (view.exists(assertions, fact)) for (const end of Object.values(ends)) add(end[fact]!);
    }
  }
  return spoken;
}
