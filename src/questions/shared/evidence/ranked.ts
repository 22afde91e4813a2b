import type { Asked, AskedSelection } from '../scope/asked.js';
import { Evidenced } from './evidenced.js';
import type { FactReference } from './fact_references.js';
import { participationsOf } from './shared_events.js';

/** An answer whose rows are in an order of their own: the number of each row, by its place. */
interface RankedAnswer {
  asked: Asked;
  parameters: Record<string, unknown>;
  result: { order: Int32Array };
}

/** A row of an answer, with its number among what the analysis found. */
abstract class RankedRow<A extends RankedAnswer> extends Evidenced {
  protected readonly number: number;

  /** @param question the field, and which of its lists where it has several */
  constructor(
    question: string,
    protected readonly answer: A,
    place: number,
  ) {
    super(answer.asked, { question, parameters: answer.parameters, place });
    this.number = answer.result.order[place]!;
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

/** An agent that opens to its own participations; `number` is that of the agent. */
export abstract class RankedAgent<A extends RankedAnswer & AskedSelection> extends RankedRow<A> {
  protected override references(): FactReference[] {
    return participationsOf(this.answer.selection, [this.number]);
  }

  /** Its node index. */
  protected get node(): number {
    return this.answer.selection.agents[this.number]!;
  }
}
