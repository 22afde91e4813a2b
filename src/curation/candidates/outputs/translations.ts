import { groupInto } from '../grouping.js';
import { dayOf } from './output.js';
import type { PreparedOutput } from './prepared.js';

/** Where more of one kind and issuer stand together, what is around them does not tell which is whose translation. */
const MOST_TOGETHER = 16;

/** Two outputs that may be one in two languages. */
export interface Translation {
  /** Their numbers, the smaller first. */
  pair: readonly [number, number];
  /** How many may be the translation of one of them: of the two numbers the greater; at least 1. */
  rivals: number;
}

/**
 * Outputs with texts in different languages, of one kind and one issuer, that were made on one day or moved at one event.
 * A translation has no words in common with its original: nothing else tells.
 */
export function translationsAmong(all: readonly PreparedOutput[]): Translation[] {
  const found = new Map<string, Translation>();
  for (const group of groupInto(all, contextsOf).values()) {
    if (group.length > MOST_TOGETHER) continue;
    const beside = new Map(group.map((a) => [a, group.filter((b) => areForeign(all[a]!, all[b]!))]));
    for (const [a, others] of beside) {
      for (const b of others.filter((other) => a < other)) {
        const rivals = Math.max(others.length, beside.get(b)!.length);
        // Of several occasions that they share, the one at which fewest stand beside them tells most.
        const fewest = Math.min(rivals, found.get(`${a},${b}`)?.rivals ?? rivals);
        found.set(`${a},${b}`, { pair: [a, b], rivals: fewest });
      }
    }
  }
  return [...found.values()];
}

/** Whether the texts of two are known to be in different languages. */
const areForeign = ({ languages: some }: PreparedOutput, { languages: others }: PreparedOutput): boolean =>
  ![...some!].some((language) => others!.has(language));

/** What two have in common who may be translations of one another; nothing where a language is not known. */
function* contextsOf({ output, languages }: PreparedOutput): Generator<string> {
  if (!languages) return;
  const day = dayOf(output);
  const occasions = day === null ? output.events : [...output.events, day];
  for (const kind of output.kinds) {
    for (const issuer of output.issuers) for (const occasion of occasions) yield [kind, issuer, occasion].join('\n');
  }
}
