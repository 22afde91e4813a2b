import { closest, distance } from 'fastest-levenshtein';
import { LANGUAGES, VIEW_KEYS, type Address, type Language, type ViewKey } from './address.js';
import type { Argument } from './argument.js';

/** An address that no page can have. */
export class AddressProblem extends Error {
  /**
   * @param key as written
   * @param value as written, where the key is known and its value is not
   * @param meant what may have been meant: a key, or a value
   */
  constructor(
    readonly key: string,
    readonly value: string | undefined,
    readonly meant: string | undefined,
  ) {
    super(
      value === undefined
        ? `There is no key ${key}.`
        : value === ''
          ? `${key} has no value.`
          : `${key} cannot be ${value}.`,
    );
  }
}

/**
 * Reads the query string of an address.
 * @param known arguments that the page takes
 * @throws AddressProblem for a key or a value that there is not
 */
export function readAddress(search: string, known: readonly Argument[]): Address {
  const given = new URLSearchParams(search);
  const args = new Map<string, string>();
  const view: Partial<Record<ViewKey, string>> = {};
  let lang: Language | undefined;
  for (const key of new Set(given.keys())) {
    const texts = given.getAll(key);
    const argument = known.find(({ name }) => name === key);
    const viewKey = viewKeyOf(key);
    if (texts.length > 1 && !argument?.list) throw new AddressProblem(key, severally(texts), texts[0]);
    const text = texts.join(',').trim();
    if (argument) args.set(key, checked(argument, text));
    else if (viewKey) view[viewKey] = ofCodes(key, text, VIEW_KEYS[viewKey]);
    else if (key === 'lang') lang = ofCodes(key, text, LANGUAGES) as Language;
    else throw new AddressProblem(key, undefined, near(key, keysOf(known)));
  }
  return { args: inOrder(args, known), view, lang };
}

/** A value that was given several times, as it is told. */
export const severally = (texts: readonly string[]): string => texts.join(' & ');

function viewKeyOf(key: string): ViewKey | undefined {
  const name = key.replace(/^view\./, '');
  return name !== key && Object.hasOwn(VIEW_KEYS, name) ? (name as ViewKey) : undefined;
}

const keysOf = (known: readonly Argument[]): string[] => [
  ...known.map(({ name }) => name),
  ...Object.keys(VIEW_KEYS).map((name) => `view.${name}`),
  'lang',
];

function inOrder(args: ReadonlyMap<string, string>, known: readonly Argument[]): Record<string, string> {
  const given = known.filter(({ name, default: usual }) => args.has(name) && args.get(name) !== usual);
  return Object.fromEntries(given.map(({ name }) => [name, args.get(name)!]));
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  Int: /^-?\d+$/,
  Float: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  Boolean: /^(true|false)$/,
};

/** What the server alone can judge, such as ids and days, is left to it. */
function checked({ name, type, list, json, codes }: Argument, text: string): string {
  if (json) return checkedJson(name, text);
  if (text === '' && !list) throw new AddressProblem(name, text, undefined);
  const values = list ? text.split(',').map((value) => value.trim()) : [text];
  for (const value of values) {
    if (codes) ofCodes(name, value, codes);
    else if (SHAPES[type] && !SHAPES[type].test(value)) throw new AddressProblem(name, value, undefined);
  }
  return values.join(',');
}

function checkedJson(name: string, text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    throw new AddressProblem(name, text, undefined);
  }
}

/** @returns the value, which is one of the codes; null: any is @throws AddressProblem */
export function ofCodes(key: string, value: string, codes: readonly string[] | null): string {
  if (codes && !codes.includes(value)) throw new AddressProblem(key, value, near(value, codes));
  return value;
}

/** What is meant, where it is near enough. */
function near(written: string, known: readonly string[]): string | undefined {
  const best = closest(
    written.toLowerCase(),
    known.map((name) => name.toLowerCase()),
  );
  const name = known.find((of) => of.toLowerCase() === best);
  const away = distance(written.toLowerCase(), best);
  return name !== undefined && away <= Math.max(1, written.length / 3) ? name : undefined;
}
