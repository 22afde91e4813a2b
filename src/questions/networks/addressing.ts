import { Addressing, addressingOf, type AddressingArguments } from '../addressing.js';
import { numbers } from './columns.js';
import { directedParts } from './directed.js';
import { networkQuestion } from './question.js';

/** Arcs from the issuers of recommendations to those whom they address. */
export const ADDRESSING_NETWORK = networkQuestion<AddressingArguments>(async (context, args) => {
  const answer = await addressingOf(context, args);
  const answered = 'Recommendations of these that the addressee responded to';
  return {
    ...directedParts(answer, 'Number of recommendations', [
      numbers('answered', 'integer', answered, answer.result.answered),
    ]),
    basis: new Addressing(answer).basis(),
  };
});
