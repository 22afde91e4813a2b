import { Field, Float, Int, ObjectType } from 'type-graphql';
import { listOf } from '../../measures/network/incidence.js';
import { adjacencyOf, type Adjacency, type Ties } from '../../measures/network/ties.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Agent } from '../../graph/entities/agent.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { factsAt, sharedEvents } from '../shared/evidence/shared_events.js';
import type { GroupedAnswer } from '../shared/groups/group_of_agents.js';
import { EntityField } from '../shared/rows/entity_field.js';
import type { RowsOf } from '../shared/rows/rows.js';
import type { EiIndexResult } from './analysis.js';

export interface EiIndexAnswer extends GroupedAnswer {
  result: EiIndexResult;
  ties: CountedTies;
}

/** The ties that indices count, by number: all of them, those of a group, those of an agent. */
export class CountedTies {
  readonly #ties: Ties;
  readonly #group: Int32Array;
  #adjacency: Adjacency | undefined;

  constructor({ ties, groups }: EiIndexResult) {
    this.#ties = ties;
    this.#group = groups.group;
  }

  all(): Int32Array {
    return Int32Array.from(this.#ties.a.keys());
  }

  ofGroup(group: number): Int32Array {
    const { a, b } = this.#ties;
    return this.all().filter((t) => this.#group[a[t]!] === group || this.#group[b[t]!] === group);
  }

  ofAgent(agent: number): Int32Array {
    const { tie, ...neighbours } = (this.#adjacency ??= adjacencyOf(this.#ties));
    return listOf({ ...neighbours, items: tie }, agent);
  }
}

@ObjectType({ implements: Evidenced, description: 'A tie that the index counts: within a group, or between two.' })
export class EiIndexTie extends Evidenced {
  readonly #answer: EiIndexAnswer;
  readonly #tie: number;

  /** @param of which list it is in; @param tie its number */
  constructor(answer: EiIndexAnswer, of: string, tie: number, place: number) {
    super(answer.asked, { question: `eiIndex ties of ${of}`, parameters: answer.parameters, place });
    this.#answer = answer;
    this.#tie = tie;
  }

  get #ends(): [number, number] {
    const { a, b } = this.#answer.result.ties;
    return [a[this.#tie]!, b[this.#tie]!];
  }

  protected override references(): FactReference[] {
    const { selection } = this.#answer;
    return factsAt(selection, sharedEvents(selection, ...this.#ends), this.#ends);
  }

  @EntityField(() => Agent, { description: 'One agent: the one whose id comes first.' })
  a(): number {
    return this.#answer.selection.agents[this.#ends[0]]!;
  }

  @EntityField(() => Agent, { description: 'The other agent.' })
  b(): number {
    return this.#answer.selection.agents[this.#ends[1]]!;
  }

  @Field(() => Boolean, { description: 'Whether their groups differ: it counts in E, else in I.' })
  external(): boolean {
    const { group } = this.#answer.groups;
    const [a, b] = this.#ends;
    return group[a] !== group[b];
  }

  @Field(() => Int, { description: 'Events that both took part in: p.' })
  shared(): number {
    return this.#answer.result.ties.shared[this.#tie]!;
  }

  @Field(() => Float, { description: 'Strength of the tie, by the weight asked for.' })
  weight(): number {
    return this.#answer.result.ties.weight[this.#tie]!;
  }
}

export const EiIndexTieConnection = connectionOf<EiIndexTie>('EiIndexTie', () => EiIndexTie, 'ties');

/** @param of which list it is */
export const tieRows = (answer: EiIndexAnswer, of: string, ties: Int32Array): RowsOf<EiIndexTie> => ({
  count: ties.length,
  make: (place) => new EiIndexTie(answer, of, ties[place]!, place),
});
