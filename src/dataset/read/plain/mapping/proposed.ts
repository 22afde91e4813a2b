import { stringify } from 'yaml';
import type { Reading } from './reading.js';

/** By what it is said how a file is read. */
export type Way = 'OPTIONS' | 'MAPPING';

/** Words that no shell takes for anything else. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.,:=+/@%-]+$/u;
/** What a shell reads otherwise within double quotation marks. */
const SPECIAL = /["$`!]|\\(?=[\\"$`]|$)/;

/**
 * What a reading should say besides, as it is to be written: options of the command, quoted for a shell, or keys of the
 * mapping. Line breaks and tabs are written as the options take them.
 */
export function proposed(way: Way, reading: Reading): string {
  if (way === 'MAPPING') {
    const flow = stringify(reading, { collectionStyle: 'flow', lineWidth: 0, version: '1.2', schema: 'core' });
    return flow.trim().replace(/^\{\s*(.*?)\s*\}$/s, '$1');
  }
  return Object.entries(reading)
    .flatMap(([key, said]) => {
      const option = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return said === true ? [option] : wordsOf(said).map((word) => `${option} ${shellWord(word)}`);
    })
    .join(' ');
}

/** `{ role: { Narasumber: 'SPEAKER' } }` → `role:Narasumber=SPEAKER`, `{ event: 'Title+Date' }` → `event=Title+Date` */
function wordsOf(said: unknown): string[] {
  if (Array.isArray(said)) return said.flatMap(wordsOf);
  if (typeof said !== 'object' || said === null) return [String(said).replaceAll('\n', '\\n').replaceAll('\t', '\\t')];
  return Object.entries(said).flatMap(([name, value]) => {
    const sign = typeof value === 'object' && !Array.isArray(value) ? ':' : '=';
    return wordsOf(value).map((word) => `${name}${sign}${word}`);
  });
}

function shellWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return SPECIAL.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}
