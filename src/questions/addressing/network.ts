import { directedParts } from '../shared/directed/network.js';
import { numbers } from '../shared/network/columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { ARC_VIEW } from '../shared/network/tie_document.js';
import { Addressing, AddressingArc, addressingOf, type AddressingArguments } from './graphql.js';

/** Arcs from the issuers of recommendations to those whom they address. */
export const ADDRESSING_NETWORK = networkQuestion<AddressingArguments>(async (context, args) => {
  const answer = await addressingOf(context, args);
  const answered = 'Recommendations of these that the addressee responded to';
  return {
    ...directedParts(answer, 'Number of recommendations', [
      numbers('answered', 'integer', answered, answer.result.answered),
    ]),
    factsOf: (i) => new AddressingArc(answer, i).evidence,
    basis: new Addressing(answer).basis(),
  };
}, ARC_VIEW);
