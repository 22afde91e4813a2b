import type { Argument } from './argument.js';

/**
 * The arguments as variables of an operation hold them.
 * @param args as an address has them @param known of which they are; others are left out
 * @param leafOf a single value of an argument, where it is to be another than variables hold
 */
export function inputOf(
  args: Readonly<Record<string, string>>,
  known: readonly Argument[],
  leafOf?: LeafOf,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const argument of known) {
    const text = args[argument.name];
    if (text !== undefined) put(input, argument.name.split('.'), valueOf(argument, text, leafOf));
  }
  return input;
}

/** @returns undefined: as variables hold it */
type LeafOf = (argument: Argument, text: string) => unknown;

function valueOf(argument: Argument, text: string, leafOf?: LeafOf): unknown {
  const leaf = (value: string): unknown => leafOf?.(argument, value) ?? variableOf(argument, value);
  if (argument.json) return JSON.parse(text);
  if (argument.list) return text === '' ? [] : text.split(',').map(leaf);
  return leaf(text);
}

function variableOf({ type }: Argument, text: string): unknown {
  if (type === 'Boolean') return text === 'true';
  return type === 'Int' || type === 'Float' ? Number(text) : text;
}

function put(object: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) object[name!] = value;
  else put((object[name!] ??= {}) as Record<string, unknown>, rest, value);
}
