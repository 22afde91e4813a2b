import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../../graph/entities/agent.js';
import { connectionOf } from '../../../graph/lists/connection.js';
import type { ArcDegrees } from '../../../measures/network/arcs.js';
import { AnswerRow } from '../rows/answer.js';
import { EntityField } from '../rows/entity_field.js';
import type { Asked } from '../scope/asked.js';

/** A directed network as its nodes show it. */
interface DirectedNetwork {
  asked: Asked;
  /** Canonical node index of each node’s agent. */
  agents: Int32Array;
  result: ArcDegrees;
}

@ObjectType({ description: 'An agent in a directed network.' })
export class DirectedNode extends AnswerRow<DirectedNetwork> {
  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    return this.answer.agents[this.place]!;
  }

  @Field(() => Int, { description: 'Agents that its arcs lead to.' })
  outDegree(): number {
    return this.answer.result.outDegree[this.place]!;
  }

  @Field(() => Int, { description: 'Agents whose arcs lead to it.' })
  inDegree(): number {
    return this.answer.result.inDegree[this.place]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of the arcs that leave it.' })
  outStrength(): number {
    return this.answer.result.outStrength[this.place]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of the arcs that reach it.' })
  inStrength(): number {
    return this.answer.result.inStrength[this.place]!;
  }
}

export const DirectedNodeConnection = connectionOf<DirectedNode>('DirectedNode', () => DirectedNode, 'agents');
