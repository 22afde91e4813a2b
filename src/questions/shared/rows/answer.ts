import type { Asked } from '../scope/asked.js';
import { keyOf, rowId } from './rows.js';

/** A question’s answer: what was computed, over which facts, with which arguments. */
export abstract class QuestionAnswer<A extends { asked: Asked; parameters: object }> {
  constructor(protected readonly answer: A) {}

  get asked(): Asked {
    return this.answer.asked;
  }

  /** What the cursors of its lists hold for. */
  get key(): object {
    return keyOf(this.answer);
  }
}

/** A row of an answer that rests on no facts of its own. */
export abstract class AnswerRow<A extends { asked: Asked }> {
  readonly id: string;

  /** @param place counted from 0 */
  constructor(
    protected readonly answer: A,
    protected readonly place: number,
  ) {
    this.id = rowId(place);
  }

  get asked(): Asked {
    return this.answer.asked;
  }
}
