import type { Argument } from './argument.js';

/**
 * The arguments as variables of an operation hold them.
 * @param args as an address has them @param known of which they are; others are left out
 */
export function inputOf(args: Readonly<Record<string, string>>, known: readonly Argument[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const argument of known) {
    const text = args[argument.name];
    if (text !== undefined) put(input, argument.name.split('.'), valueOf(argument, text));
  }
  return input;
}

function valueOf({ type, list, json }: Argument, text: string): unknown {
  if (json) return JSON.parse(text);
  if (list) return text === '' ? [] : text.split(',').map((value) => leafOf(type, value));
  return leafOf(type, text);
}

function leafOf(type: string, text: string): unknown {
  if (type === 'Boolean') return text === 'true';
  return type === 'Int' || type === 'Float' ? Number(text) : text;
}

function put(object: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) object[name!] = value;
  else put((object[name!] ??= {}) as Record<string, unknown>, rest, value);
}
