import type { Asked } from '../scope/asked.js';
import { keyOf } from './rows.js';

/** A question’s answer: what was computed, over which facts, with which arguments. */
export abstract class QuestionAnswer<A extends { asked: Asked; parameters: object }> {
  constructor(protected readonly answer: A) {
    answer.asked.answer = this;
  }

  get asked(): Asked {
    return this.answer.asked;
  }

  /** What the cursors of its lists hold for. */
  get key(): object {
    return keyOf(this.answer);
  }
}
