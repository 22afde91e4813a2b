import { incidenceOf, listOf, type Incidence, type Lists } from '../../../measures/network/incidence.js';
import { structuralOrder } from '../../../measures/order/structural_order.js';
import type { View } from '../../../snapshot/facts/view.js';
import type { StanceSelection } from '../../../snapshot/scoped/stances.js';
import { originalOf } from '../../../snapshot/selection/evidence.js';
import type { Selection } from '../../../snapshot/selection/selection.js';

/** The two-mode network of a selection with agents and events renumbered. */
export interface CanonicalNetwork {
  incidence: Incidence;
  /** Number in the selection of each agent, and each event, of `incidence`. */
  agents: Int32Array;
  events: Int32Array;
}

/** Kinds of nodes; a stance adds its polarity to its own. */
const COLOUR = { agent: 0, event: 1, fact: 2, original: 3, publisher: 4, target: 5, stance: 7 } as const;

/**
 * Agents and events numbered by what the facts say, not by their ids: two that only ids tell apart are alike in all that
 * an answer counts (events, sources, publishers, stances). A measure that has to prefer one of several agents whose ties
 * are the same then prefers the same one whatever they are called, or another that makes no difference.
 * O(facts · log facts).
 */
export function canonicalNumbers(view: View, selection: Selection, stances: StanceSelection): CanonicalNetwork {
  const { incidence } = selection;
  const structure = new FactStructure(view, selection);
  structure.addParticipations();
  structure.addStances(stances);
  const order = structuralOrder(structure.build());
  const agents = order.filter((node) => node < incidence.agents);
  const events = order.filter((node) => node >= incidence.agents && node < incidence.agents + incidence.events);
  return renumbered(
    incidence,
    agents,
    events.map((node) => node - incidence.agents),
  );
}

function renumbered(incidence: Incidence, agents: Int32Array, events: Int32Array): CanonicalNetwork {
  const event = new Int32Array(events.length);
  events.forEach((old, now) => (event[old] = now));
  function* pairs(): Iterable<[number, number]> {
    for (let now = 0; now < agents.length; now++) {
      for (const old of listOf(incidence.byAgent, agents[now]!)) yield [now, event[old]!];
    }
  }
  return { incidence: incidenceOf(agents.length, events.length, pairs()), agents, events };
}

/** Facts as a network: each is tied to its ends and its originals. Agents come first, then events. */
class FactStructure {
  readonly #colour: number[];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #nodes = new Map<string, number>();
  readonly #agent = new Map<number, number>();

  constructor(
    private readonly view: View,
    private readonly selection: Selection,
  ) {
    const { agents, events } = selection;
    this.#colour = [...Array.from(agents, () => COLOUR.agent), ...Array.from(events.node, () => COLOUR.event)];
    agents.forEach((node, i) => this.#agent.set(node, i));
  }

  addParticipations(): void {
    const { rows, events, agents } = this.selection;
    const { participations, facts } = this.view.columns;
    events.node.forEach((_, event) => {
      for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
        if (rows.uncounted[row] !== -1) continue;
        const agent = this.#agent.get(rows.countedAs[row]!)!;
        for (const [assertions, fact, kind] of [
          [participations.assertions, rows.fact[row]!, 'participation'],
          [facts.memberships.assertions, rows.byMembership[row]!, 'membership'],
        ] as const) {
          if (fact < 0) continue;
          const node = this.#node(`${kind} ${fact}`, COLOUR.fact);
          this.#tie(node, agent);
          this.#tie(node, agents.length + event);
          for (const i of this.view.visible(assertions, fact)) this.#tie(node, this.#original(assertions.source[i]!));
        }
      }
    });
  }

  addStances({ agents, stances, facts }: StanceSelection): void {
    stances.agent.forEach((of, row) => {
      const agent = this.#agent.get(agents[of]!);
      if (agent === undefined) return;
      const stance = this.#node(`stance ${facts[stances.stance[row]!]!}`, COLOUR.stance + stances.polarity[row]!);
      this.#tie(stance, agent);
      this.#tie(stance, this.#node(`target ${stances.target[row]!}`, COLOUR.target));
      this.#tie(stance, this.#original(stances.source[row]!));
    });
  }

  build(): { nodes: number; adjacency: Lists; colour: number[] } {
    const nodes = this.#colour.length;
    const lists = Array.from({ length: nodes }, (): number[] => []);
    this.#from.forEach((from, at) => {
      lists[from]!.push(this.#to[at]!);
      lists[this.#to[at]!]!.push(from);
    });
    const distinct = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
    const offset = new Int32Array(nodes + 1);
    distinct.forEach((list, i) => (offset[i + 1] = offset[i]! + list.length));
    const items = new Int32Array(offset[nodes]!);
    distinct.forEach((list, i) => items.set(list, offset[i]));
    return { nodes, adjacency: { offset, items }, colour: this.#colour };
  }

  /** The node of an original, tied to that of its publisher. */
  #original(source: number): number {
    const original = originalOf(this.view, source);
    const known = this.#nodes.size;
    const node = this.#node(`original ${original}`, COLOUR.original);
    const publisher = this.view.columns.entities.publisher[original]!;
    if (this.#nodes.size > known && publisher >= 0)
      this.#tie(node, this.#node(`publisher ${publisher}`, COLOUR.publisher));
    return node;
  }

  #node(key: string, colour: number): number {
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    this.#nodes.set(key, this.#colour.length);
    return this.#colour.push(colour) - 1;
  }

  #tie(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }
}
