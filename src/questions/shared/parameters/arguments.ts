import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isEnumType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { argumentError } from '../../../graph/errors.js';
import type { MessageValues } from '../../../texts/message_text.js';
import { isRefusalReason } from '../../../texts/refusal_text.js';
import type { Parameter } from './parameters.js';

/** Values of parameters as texts; a list has one or more texts, each with one or more values separated by commas. */
export type GivenTexts = ReadonlyMap<Parameter, readonly string[]>;

/**
 * The arguments as the variables of an operation would hold them: what is not given is not there.
 * @throws BAD_ARGUMENT for a text that is no value of its parameter, and for several where one is taken
 */
export function inputOf(given: GivenTexts): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [parameter, texts] of given) put(input, parameter.path, valueOf(parameter, texts));
  return input;
}

type Leaf = string | number | boolean;

/** The texts of which `inputOf` makes this input, in the order of the parameters. */
export function textsOf(
  parameters: readonly Parameter[],
  input: Record<string, unknown>,
): [name: string, text: string][] {
  return parameters.flatMap(({ name, path, json }): [string, string][] => {
    const value = path.reduce<unknown>((object, key) => (object as Record<string, unknown> | undefined)?.[key], input);
    if (value === undefined || value === null) return [];
    return [[name, json ? JSON.stringify(value) : [value as Leaf | Leaf[]].flat().join(',')]];
  });
}

/**
 * The arguments as a resolver gets them: typed, and with their defaults.
 * @param input as `inputOf` returns it @throws BAD_ARGUMENT where one that must be given is not, or does not fit
 */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  input: Record<string, unknown>,
): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const argument of field.args) {
    const { name, type, defaultValue } = argument;
    if (input[name] !== undefined) args[name] = coerced(name, type, input[name]);
    else if (isRequiredArgument(argument))
      throw argumentError('BAD_ARGUMENT', 'MISSING', { name, description: argument.description ?? null });
    else if (defaultValue !== undefined) args[name] = defaultValue;
  }
  return args;
}

function put(object: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) object[name!] = value;
  else put((object[name!] ??= {}) as Record<string, unknown>, rest, value);
}

function valueOf(parameter: Parameter, texts: readonly string[]): unknown {
  const { name, list, json, type } = parameter;
  if (!list && texts.length > 1) throw argumentError('BAD_ARGUMENT', 'GIVEN_TWICE', { name, times: texts.length });
  const values = json
    ? texts.flatMap((text) => parsed(name, text))
    : (list ? texts.flatMap((text) => text.split(',')) : texts).map((text) => leafOf(type, text.trim()));
  const value = list ? values : values[0];
  coerced(name, type, value);
  return value;
}

/** A text as JSON would hold its value. What does not fit stays a text, and is refused as such. */
function leafOf(type: GraphQLInputType, text: string): unknown {
  const leaf = getNamedType(getNullableType(type));
  if (leaf === GraphQLBoolean && (text === 'true' || text === 'false')) return text === 'true';
  if ((leaf === GraphQLInt || leaf === GraphQLFloat) && text !== '' && Number.isFinite(Number(text)))
    return Number(text);
  return text;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw argumentError('BAD_ARGUMENT', 'NOT_JSON', { name, found: text });
  }
}

/** A value as a resolver gets it. @throws BAD_ARGUMENT where it is none of the type */
export function coerced(name: string, type: GraphQLInputType, value: unknown): unknown {
  const leaf = getNamedType(type);
  const known = isEnumType(leaf) ? leaf.getValues().map((of) => of.name) : [];
  return coerceInputValue(value, type, (path, invalid, { message, extensions: { reason, values } }) => {
    const place = path.map((part) => (typeof part === 'number' ? '' : `.${part}`)).join('');
    if (isRefusalReason(reason))
      throw argumentError('BAD_ARGUMENT', reason, { ...(values as MessageValues), field: `${name}${place}` });
    const found = typeof invalid === 'object' ? null : (invalid as string | number | boolean);
    throw argumentError('BAD_ARGUMENT', 'BAD_VALUE', { name: `${name}${place}`, found, problem: message, known });
  });
}
