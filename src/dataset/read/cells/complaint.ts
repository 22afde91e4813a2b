import type { ProblemCode } from '../../problems/index.js';

/** What a cell returns where it cannot be used: the reader adds the place and what was found. */
export class Complaint {
  constructor(
    readonly code: ProblemCode,
    /** What is allowed, as the sentence of the problem takes it. */
    readonly expected = '',
  ) {}
}
