import { distance } from 'fastest-levenshtein';
import type { HiddenPerson } from './hidden_names.js';
import type { NamedWords } from './text_mask.js';
import { wordsOfName } from './titles.js';
import { piecesOf } from './ways_to_write.js';
import { isTogether, wordsOf, type Word } from './words.js';

/** A word of fewer letters is near too many others. */
const SHORTEST = 4;

type Spellings = readonly string[];

interface Name {
  person: string;
  words: readonly Spellings[];
}

/** Full names that are written with one letter more, less or otherwise than those of hidden persons: no mask finds them. */
export class NearNames {
  readonly #names = new Map<string, Name[]>();

  constructor(persons: Iterable<HiddenPerson>) {
    for (const { id, names } of persons) {
      for (const words of names.map(wordsOfName).flatMap(piecesOf)) {
        if (words.length < 2) continue;
        for (const key of new Set(words.flat())) {
          const name = { person: id, words };
          const known = this.#names.get(key);
          if (known) known.push(name);
          else this.#names.set(key, [name]);
        }
      }
    }
  }

  /** Such names in a text, in the order of their words. */
  find(text: string): NamedWords[] {
    const words = wordsOf(text);
    const found = new Map<string, Set<string>>();
    words.forEach(({ keys }, at) => {
      for (const name of keys.flatMap((key) => this.#names.get(key) ?? [])) {
        name.words.forEach((spellings, place) => {
          const start = at - place;
          if (!spellings.some((spelling) => keys.includes(spelling)) || !isNear(text, words, start, name)) return;
          const written = text.slice(words[start]!.start, words[start + name.words.length - 1]!.end);
          found.set(written, (found.get(written) ?? new Set()).add(name.person));
        });
      }
    });
    return [...found].map(([written, persons]) => ({ text: written, persons: [...persons] }));
  }
}

/** Whether the words from a place on are those of a name, but for one letter of one of them. */
function isNear(text: string, words: readonly Word[], start: number, name: Name): boolean {
  let differing = 0;
  for (const [i, spellings] of name.words.entries()) {
    const word = words[start + i];
    if (!word || (i > 0 && !isTogether(text, words[start + i - 1]!, word))) return false;
    const steps = Math.min(...word.keys.flatMap((key) => spellings.map((spelling) => distance(key, spelling))));
    if (steps > 1 || (steps === 1 && spellings[0]!.length < SHORTEST)) return false;
    differing += steps;
  }
  return differing === 1;
}
