import { textsOf } from '../parameters/arguments.js';
import type { Parameter } from '../parameters/parameters.js';

/**
 * Addresses that open ties: `/ties/<question>?a=…&b=…`, then the arguments as `/export/` takes them.
 * @param base the public address of the server; empty: the addresses are paths
 * @param input the arguments, as the variables of an operation hold them
 */
export function tieAddresses(
  base: string,
  question: string,
  parameters: readonly Parameter[],
  input: Record<string, unknown>,
): (a: string, b: string) => string {
  const written = textsOf(parameters, input).map(([name, text]) => `&${name}=${encoded(text)}`);
  const [before, after] = [`${base}/ties/${question}?a=`, written.join('')];
  return (a, b) => `${before}${encoded(a)}&b=${encoded(b)}${after}`;
}

/** As a query string may hold it: with the colons and commas of ids and lists, so that people can read it. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
