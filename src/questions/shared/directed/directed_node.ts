import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../../graph/entities/agent.js';
import { connectionOf } from '../../../graph/lists/connection.js';
import type { ArcDegrees } from '../../../measures/network/arcs.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import { Evidenced } from '../evidence/evidenced.js';
import { EvidencedRow } from '../evidence/evidenced_row.js';
import { EntityField } from '../rows/entity_field.js';
import type { Asked } from '../scope/asked.js';

/** A directed network as its nodes show it. */
interface DirectedNetwork {
  asked: Asked;
  /** Canonical node index of each node’s agent. */
  agents: Int32Array;
  /** What an agent does itself that its arcs rest on. */
  factsOf: (node: number) => FactReference[];
  result: ArcDegrees;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'An agent in a directed network.' })
export class DirectedNode extends EvidencedRow<DirectedNetwork> {
  constructor(answer: DirectedNetwork, place: number) {
    super(`${answer.asked.manual.name}.nodes`, answer, place);
  }

  protected override references(): FactReference[] {
    return this.answer.factsOf(this.place);
  }

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
