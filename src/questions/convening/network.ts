import { directedParts } from '../shared/directed/network.js';
import { networkQuestion } from '../shared/network/question.js';
import { ARC_VIEW } from '../shared/network/tie_document.js';
import { Convening, ConveningArc, conveningOf, type ConveningArguments } from './graphql.js';

/** Arcs from the host side of events to those who come. */
export const CONVENING_NETWORK = networkQuestion<ConveningArguments>(async (context, args) => {
  const answer = await conveningOf(context, args);
  return {
    ...directedParts(answer, 'Number of events that the one hosted and the other came to'),
    factsOf: (i) => new ConveningArc(answer, i).evidence,
    basis: new Convening(answer).basis(),
  };
}, ARC_VIEW);
