import { inputOf } from '../address/input.js';
import type { Argument } from '../address/argument.js';
import { graph, network, type Asking } from '../ask/ask.js';
import type { NetworkFile } from '../ask/network_file.js';
import { EventLinksDocument, type EventLinksQueryVariables } from '../generated/documents.js';

/** A network as it is drawn. */
export interface AskedNetwork {
  /** What it was asked with: arguments of the question, as an address has them. */
  args: Readonly<Record<string, string>>;
  file: NetworkFile;
  /** Which of its events feed into which, by their ids; of a network without events, none. */
  links: readonly { from: string; to: string }[];
}

/**
 * @param args of the question @param ofFile what its file is to hold beside, as `network` takes it
 * @param known arguments of the question @throws as `graph` does
 */
export function askedNetwork(
  question: string,
  args: Readonly<Record<string, string>>,
  ofFile: Readonly<Record<string, string>>,
  known: readonly Argument[],
  lang: string,
): Asking<AskedNetwork> {
  const file = network(question, { ...args, ...ofFile }, lang);
  if (question !== 'attendance') return async (signal) => ({ args, file: await file(signal), links: [] });
  const linked = graph(EventLinksDocument, inputOf(args, known) as EventLinksQueryVariables);
  return async (signal) => {
    const [answer, { attendance }] = await Promise.all([file(signal), linked(signal)]);
    const links = attendance.basis.events.nodes.flatMap(({ id, links: { nodes } }) =>
      nodes
        .filter(({ eventLinkKind }) => eventLinkKind === 'FEEDS_INTO')
        .map(({ toEvent }) => ({ from: id, to: toEvent.id })),
    );
    return { args, file: answer, links };
  };
}
