import type { Asked } from '../scope/asked.js';
import { Evidenced } from './evidenced.js';

/** A row of an answer that opens to facts. */
export abstract class EvidencedRow<A extends { asked: Asked; parameters: Record<string, unknown> }> extends Evidenced {
  /**
   * @param question the field, and which of its lists where it has several
   * @param place counted from 0
   */
  constructor(
    question: string,
    protected readonly answer: A,
    protected readonly place: number,
  ) {
    super(answer.asked, { question, parameters: answer.parameters, place });
  }
}
