import { VIEW_KEYS, type Address, type ViewKey } from './address.js';
import type { Argument } from './argument.js';

/**
 * The query string of an address, with its question mark: arguments in the order of the schema without defaults, then
 * the view, then the language. Empty where nothing is asked.
 */
export function writeAddress({ args, view, lang }: Address, known: readonly Argument[]): string {
  const parts = [
    ...known.flatMap(({ name, default: usual }) => {
      const value = args[name];
      return value === undefined || value === usual ? [] : [[name, value] as const];
    }),
    ...(Object.keys(VIEW_KEYS) as ViewKey[]).flatMap((key) => {
      const value = view[key];
      return value === undefined ? [] : [[`view.${key}`, value] as const];
    }),
    ...(lang === undefined ? [] : [['lang', lang] as const]),
  ];
  return parts.length === 0 ? '' : `?${parts.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`;
}

/** As a query string may hold it: with the colons and commas of ids and lists, so that people can read it. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');

/** The same address with other arguments; undefined takes one away. */
export function withArgs(address: Address, changes: Readonly<Record<string, string | undefined>>): Address {
  return { ...address, args: changed(address.args, changes) };
}

/** The same address, looked at in another way; undefined takes a key away. */
export function withView(address: Address, changes: Readonly<Partial<Record<ViewKey, string | undefined>>>): Address {
  return { ...address, view: changed(address.view, changes) };
}

function changed<K extends string>(
  old: Readonly<Partial<Record<K, string>>>,
  changes: Readonly<Partial<Record<K, string | undefined>>>,
): Record<K, string> {
  const given = Object.entries({ ...old, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Record<K, string>;
}
