import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { listOf } from '../../measures/network/incidence.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { CongruenceBothSides, CongruenceBothSidesConnection, targetsOnBothSides } from './both_sides.js';
import type { CongruenceAnswer } from './tie.js';

@ObjectType({ implements: Evidenced, description: 'An agent in a network of stances.' })
export class CongruenceNode extends Evidenced {
  readonly #answer: CongruenceAnswer;
  readonly #agent: number;

  constructor(answer: CongruenceAnswer, place: number) {
    super(answer.asked, { question: 'congruence.nodes', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#agent = place;
  }

  #distinct(of: 'stance' | 'target'): number[] {
    const { stances, rowsOfAgent } = this.#answer.result.selection;
    return [...new Set(Array.from(listOf(rowsOfAgent, this.#agent), (row) => stances[of][row]!))];
  }

  protected override references(): FactReference[] {
    const { facts } = this.#answer.result.selection;
    return this.#distinct('stance').map((stance) => ({ kind: 'stances', fact: facts[stance]! }));
  }

  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    return this.#answer.result.selection.agents[this.#agent]!;
  }

  @Field(() => Int, { description: 'Stances that it took, repeated ones included.' })
  stanceCount(): number {
    return this.#distinct('stance').length;
  }

  @Field(() => Int, { description: 'Claims and recommendations that it took a stance on.' })
  targetCount(): number {
    return this.#distinct('target').length;
  }

  @Field(() => Int, { description: 'Agents that it is tied to.' })
  degree(): number {
    return this.#answer.result.degree[this.#agent]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of its ties.' })
  strength(): number {
    return this.#answer.result.strength[this.#agent]!;
  }

  @RowList(() => CongruenceBothSidesConnection, {
    description: 'The claims and recommendations that it was both for and against, by id.',
  })
  bothSides(): RowsOf<CongruenceBothSides> {
    const targets = targetsOnBothSides(this.#answer.result.selection, this.#agent);
    return {
      count: targets.length,
      make: (place) => new CongruenceBothSides(this.#answer, this.#agent, targets[place]!, place),
    };
  }
}

export const CongruenceNodeConnection = connectionOf<CongruenceNode>('CongruenceNode', () => CongruenceNode, 'agents');
