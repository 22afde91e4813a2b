import { severally } from './read.js';

/**
 * The query string of an address with what was probably meant.
 * @param key as written @param value that there is not, as `AddressProblem` has it; undefined: there is no such key
 * @param meant a key, or a value
 */
export function mended(search: string, key: string, value: string | undefined, meant: string): string {
  const given = new URLSearchParams(search);
  const texts = given.getAll(key);
  given.delete(key);
  if (value === undefined) for (const text of texts) given.append(meant, text);
  else if (value === severally(texts)) given.set(key, meant);
  else
    given.set(
      key,
      valuesOf(texts)
        .map((one) => (one === value ? meant : one))
        .join(','),
    );
  return given.toString();
}

const valuesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(',')).map((one) => one.trim());
