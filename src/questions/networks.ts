import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graph/context.js';
import { onOneVersion } from '../graph/one_version.js';
import type { Network } from '../networks/network.js';
import { QUESTIONS } from './index.js';
import { networkOf, type NetworkQuestion } from './shared/network/question.js';
import { argumentsOf } from './shared/parameters/arguments.js';
import { parametersOf, type Parameter } from './shared/parameters/parameters.js';

/** The questions whose answer is a network, by the name of their field. */
export const NETWORK_QUESTIONS: ReadonlyMap<string, NetworkQuestion> = new Map(
  QUESTIONS.flatMap(({ manual, network }) => (network ? [[manual.name, network]] : [])),
);

/** The parameters of a question that yields a network; undefined where there is no such question. */
export function networkParameters(schema: GraphQLSchema, question: string): Parameter[] | undefined {
  const of = NETWORK_QUESTIONS.get(question);
  return of && parametersOf(schema.getQueryType()!.getFields()[question]!, of.without);
}

/**
 * The network that a question yields.
 * @param question one of NETWORK_QUESTIONS
 * @param input its arguments, as the variables of an operation would hold them; @param lang language wanted for names
 * @throws DataChanged; BAD_ARGUMENT and what the question’s field throws
 */
export async function askNetwork(
  schema: GraphQLSchema,
  context: Context,
  question: string,
  input: Record<string, unknown>,
  lang: string | undefined,
): Promise<Network> {
  const args = argumentsOf(schema.getQueryType()!.getFields()[question]!, input);
  return onOneVersion(context, async () =>
    networkOf(context, question, await NETWORK_QUESTIONS.get(question)!.parts(context, args), lang),
  );
}
