import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graph/context.js';
import { argumentError } from '../graph/errors.js';
import { onOneVersion } from '../graph/one_version.js';
import type { Network } from '../networks/network.js';
import { QUESTIONS } from './index.js';
import { measuredNetwork, refuseMeasures } from './measured_network.js';
import type { FileOptions } from './shared/network/file_parameters.js';
import { networkOf, type NetworkQuestion } from './shared/network/question.js';
import { tieDocument } from './shared/network/tie_document.js';
import { tieAddresses } from './shared/network/tie_address.js';
import { argumentsOf } from './shared/parameters/arguments.js';
import { parametersOf, type Parameter } from './shared/parameters/parameters.js';

/** The questions whose answer is a network, by the name of their field. */
export const NETWORK_QUESTIONS: ReadonlyMap<string, NetworkQuestion> = new Map(
  QUESTIONS.flatMap(({ manual, network }) => (network ? [[manual.name, network]] : [])),
);

/** The parameters of a question that yields a network; undefined where there is no such question. */
export function networkParameters(schema: GraphQLSchema, question: string): Parameter[] | undefined {
  return NETWORK_QUESTIONS.has(question) ? parametersOf(schema.getQueryType()!.getFields()[question]!) : undefined;
}

/** A network that is asked for, with what its file is to hold. */
export interface NetworkAsked extends FileOptions {
  /** One of NETWORK_QUESTIONS. */
  question: string;
  /** Arguments of the question, as the variables of an operation hold them. */
  input: Record<string, unknown>;
  /** Language wanted for names. */
  lang: string | undefined;
}

/**
 * The network that a question yields.
 * @throws DataChanged; BAD_ARGUMENT, also where it is asked how a picture looks; and what the question’s field throws
 */
export async function askNetwork(
  schema: GraphQLSchema,
  context: Context,
  { question, input, with: measures, colour, size, ...file }: NetworkAsked,
): Promise<Network> {
  if (colour !== undefined || size !== undefined)
    throw argumentError('BAD_ARGUMENT', 'LOOKS_OF_NUMBERS', { option: colour === undefined ? 'size' : 'colour' });
  const field = schema.getQueryType()!.getFields()[question]!;
  const args = argumentsOf(field, input);
  const parameters = networkParameters(schema, question)!;
  const addressOf = tieAddresses(context.services.publicUrl, question, parameters, input);
  const of = NETWORK_QUESTIONS.get(question)!;
  const projection = of.projection?.(args);
  if (measures && !projection) refuseMeasures(question);
  return onOneVersion(context, async () => {
    const parts = await of.parts(context, args);
    const measured = projection && measures ? await measuredNetwork(parts, projection, measures) : parts;
    return networkOf(context, measured, { ...file, question, addressOf });
  });
}

/** An operation that opens a tie. */
export interface TieOperation {
  question: string;
  query: string;
  variables: Record<string, unknown>;
  /** The list of the answer that holds the tie, where there is one. */
  list: string;
}

/** @param ends ids of what the tie joins */
export function tieOperation(
  schema: GraphQLSchema,
  { question, input, lang }: NetworkAsked,
  ends: { a: string; b: string },
): TieOperation {
  const field = schema.getQueryType()!.getFields()[question]!;
  const { tie } = NETWORK_QUESTIONS.get(question)!;
  const query = tieDocument(field, input, tie);
  return { question, query, variables: { ...input, lang, ...ends }, list: tie.list };
}
