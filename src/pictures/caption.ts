import type { GraphQLSchema } from 'graphql';
import { counted } from '../collections/counted.js';
import type { Caption } from '../drawing/caption.js';
import type { Subject } from '../drawing/subject.js';
import type { Context } from '../graph/context.js';
import type { Network } from '../networks/network.js';
import { networkParameters, type NetworkAsked } from '../questions/networks.js';
import { FILE_PARAMETERS } from '../questions/shared/network/file_parameters.js';
import { textsOf } from '../questions/shared/parameters/arguments.js';
import type { Counts } from './ask.js';

/** What a picture shows, and of how much. */
interface Shown {
  network: Network;
  counts: Counts;
  subject: Subject;
  /** Nodes that are not drawn. */
  leftOut: number;
}

/** What stands around a saved picture. */
export function captionOf(
  schema: GraphQLSchema,
  { services: { publicUrl } }: Context,
  { question, input, label, strongest, colour, size }: NetworkAsked,
  { network, counts, subject, leftOut }: Shown,
): Caption {
  const { header } = network;
  const given = textsOf(networkParameters(schema, question)!, input);
  const look = textsOf(FILE_PARAMETERS, { label, strongest, colour, size });
  const query = new URLSearchParams([...given, ...look]).toString();
  return {
    title: header.title,
    statements: [
      drawnSentence(subject, header.strongest, leftOut),
      basisSentence(counts),
      given.length === 0
        ? 'Asked with the defaults of every argument.'
        : `Asked with ${given.map(([name, text]) => `${name} = ${text}`).join('; ')}.`,
      ...(subject.agents === undefined
        ? [`Width of a tie: ${lowerFirst(network.tieAttributes[0]!.title)}. Positions mean nothing.`]
        : []),
      ...(size === undefined ? [] : [`Size of a mark: ${size}.`]),
      ...(colour === 'community' ? ['Colour of a mark: its community.'] : []),
    ],
    warnings: header.warnings,
    sources: counts.sources.nodes.map(({ id, title, publisher, published, url }) => ({
      title: title?.text ?? id,
      publisher,
      day: published,
      url,
    })),
    moreSources: counts.sources.totalCount - counts.sources.nodes.length,
    licence: header.licence,
    dataVersion: header.dataVersion,
    generator: header.generator,
    address: publicUrl === '' ? undefined : `${publicUrl}/export/${question}.svg${query && `?${query}`}`,
    question,
    parameters: header.parameters,
    measure: header.measure,
  };
}

function drawnSentence(
  { nodes, ties, agents }: Subject,
  strongest: Network['header']['strongest'],
  leftOut: number,
): string {
  if (agents !== undefined) {
    return `${counted(agents, 'agent')}, ${counted(nodes.length - agents, 'event')}, ${counted(ties.length, 'tie')} between them.`;
  }
  const without =
    leftOut === 0
      ? ''
      : ` ${counted(leftOut, 'node')} without a tie in the picture ${leftOut === 1 ? 'is' : 'are'} left out.`;
  if (strongest === undefined) return `${counted(nodes.length, 'node')}, ${counted(ties.length, 'tie')}.${without}`;
  const threshold =
    strongest.threshold === null ? '' : `: weight ${Number(strongest.threshold.toPrecision(6))} or more`;
  return `The ${ties.length} strongest of ${counted(strongest.all, 'tie')}${threshold}; ${counted(nodes.length, 'node')}.${without}`;
}

const basisSentence = ({ factCount, agentCount, eventCount, sourceCount, publisherCount }: Counts): string =>
  `Counted: ${counted(factCount, 'fact')} of ${counted(agentCount, 'agent')} and ${counted(eventCount, 'event')}, from ${counted(sourceCount, 'source')} by ${counted(publisherCount, 'publisher')}.`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
