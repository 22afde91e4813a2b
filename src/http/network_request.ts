import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { argumentError } from '../graph/errors.js';
import { Language } from '../graph/scalars.js';
import { NETWORK_QUESTIONS, networkParameters } from '../questions/networks.js';
import { coerced, inputOf } from '../questions/shared/parameters/arguments.js';
import type { Parameter } from '../questions/shared/parameters/parameters.js';
import { SERVER_CODES, serverError, type ServerCode } from './errors/errors.js';

/** @throws NOT_FOUND where the question yields no network */
export function parametersOfNetwork(schema: GraphQLSchema, question: string): Parameter[] {
  const parameters = networkParameters(schema, question);
  if (parameters) return parameters;
  throw serverError('NOT_FOUND', 'NO_NETWORK', { found: question, known: [...NETWORK_QUESTIONS.keys()] });
}

/**
 * The query string of an address that asks for a network or for a part of one.
 * @param parameters what it may hold besides `lang` and `others`, which take one value each
 * @throws BAD_ARGUMENT
 */
export function readQuery<Other extends string = never>(
  request: Request,
  parameters: readonly Parameter[],
  others: readonly Other[] = [],
): { lang: string | undefined; values: Record<string, unknown>; others: Partial<Record<Other, string>> } {
  const { searchParams } = new URL(request.originalUrl, 'http://localhost');
  const own = ['lang', ...others];
  const single = new Map(own.flatMap((name) => singleValue(searchParams, name)));
  const given = new Map<Parameter, string[]>();
  for (const name of new Set(searchParams.keys())) {
    if (own.includes(name)) continue;
    const parameter = parameters.find((known) => known.name === name);
    if (!parameter) {
      const known = [...own, ...parameters.map((of) => of.name)].join(', ');
      throw argumentError('BAD_ARGUMENT', 'NO_PARAMETER', { found: name, known });
    }
    given.set(parameter, searchParams.getAll(name));
  }
  const lang = single.get('lang');
  return {
    lang: lang === undefined ? undefined : (coerced('lang', Language, lang) as string),
    values: inputOf(given),
    others: Object.fromEntries(single) as Partial<Record<Other, string>>,
  };
}

function singleValue(given: URLSearchParams, name: string): [name: string, value: string][] {
  const values = given.getAll(name);
  if (values.length > 1) throw argumentError('BAD_ARGUMENT', 'GIVEN_TWICE', { name, times: values.length });
  return values.map((value) => [name, value]);
}

/** Status of an answer that is a refusal. In GraphQL one leaves the other fields of an operation; here there is one. */
export function statusOfRefusal(code: string): number {
  const status = code in SERVER_CODES ? SERVER_CODES[code as ServerCode].status : 400;
  return status === 200 ? 400 : status;
}
