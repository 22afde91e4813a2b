import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Float, Info, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import { Agent } from '../../../graph/entities/agent.js';
import { entityEnd } from '../../../graph/entities/entities.js';
import { connectionOf } from '../../../graph/lists/connection.js';
import type { ArcDegrees } from '../../../measures/network/arcs.js';
import { rowId } from '../rows/rows.js';
import type { Asked } from '../scope/asked.js';

/** A directed network as its nodes show it. */
interface DirectedNetwork {
  asked: Asked;
  /** Canonical node index of each node’s agent. */
  agents: Int32Array;
  result: ArcDegrees;
}

@ObjectType({ description: 'An agent in a directed network.' })
export class DirectedNode {
  readonly id: string;
  readonly #network: DirectedNetwork;
  readonly #node: number;

  constructor(network: DirectedNetwork, place: number) {
    this.id = rowId(place);
    this.#network = network;
    this.#node = place;
  }

  @Field(() => Agent, { description: 'The agent.' })
  agent(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, this.#network.asked.id(this.#network.agents[this.#node]!)!);
  }

  @Field(() => Int, { description: 'Agents that its arcs lead to.' })
  outDegree(): number {
    return this.#network.result.outDegree[this.#node]!;
  }

  @Field(() => Int, { description: 'Agents whose arcs lead to it.' })
  inDegree(): number {
    return this.#network.result.inDegree[this.#node]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of the arcs that leave it.' })
  outStrength(): number {
    return this.#network.result.outStrength[this.#node]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of the arcs that reach it.' })
  inStrength(): number {
    return this.#network.result.inStrength[this.#node]!;
  }
}

export const DirectedNodeConnection = connectionOf<DirectedNode>('DirectedNode', () => DirectedNode, 'agents');
