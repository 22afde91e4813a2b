import { ObjectType } from 'type-graphql';
import { Agent } from '../../../graph/entities/agent.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import { EntityField } from '../rows/entity_field.js';
import type { Asked, AskedSelection } from '../scope/asked.js';
import { EvidencedRow } from './evidenced_row.js';
import { participationsOf } from './shared_events.js';

/** An answer whose rows are in an order of their own: the number of each row, by its place. */
interface RankedAnswer {
  asked: Asked;
  parameters: Record<string, unknown>;
  result: { order: Int32Array };
}

/** A row of an answer, with its number among what the analysis found. */
abstract class RankedRow<A extends RankedAnswer> extends EvidencedRow<A> {
  protected get number(): number {
    return this.answer.result.order[this.place]!;
  }
}

/** A tie; `number` is that of the tie. */
export abstract class RankedTie<
  A extends RankedAnswer & { result: { ties: { a: Int32Array; b: Int32Array } } },
> extends RankedRow<A> {
  /** Numbers of the vertices that it joins. */
  protected get ends(): [number, number] {
    const { a, b } = this.answer.result.ties;
    return [a[this.number]!, b[this.number]!];
  }
}

/** A tie of two agents. */
@ObjectType()
export abstract class AgentTie<
  A extends RankedAnswer & { result: { ties: { a: Int32Array; b: Int32Array } } },
> extends RankedTie<A> {
  /** Node index of each agent, by its number. */
  protected abstract get agents(): ArrayLike<number>;

  @EntityField(() => Agent, { description: 'One agent: the one whose id comes first.' })
  a(): number {
    return this.agents[this.ends[0]]!;
  }

  @EntityField(() => Agent, { description: 'The other agent.' })
  b(): number {
    return this.agents[this.ends[1]]!;
  }
}

/** An agent that opens to its own participations; `number` is that of the agent. */
@ObjectType()
export abstract class RankedAgent<A extends RankedAnswer & AskedSelection> extends RankedRow<A> {
  protected override references(): FactReference[] {
    return participationsOf(this.answer.selection, [this.number]);
  }

  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    return this.answer.selection.agents[this.number]!;
  }
}
