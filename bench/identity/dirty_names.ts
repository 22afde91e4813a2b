import { Random } from '../generator/random.js';
import { bodies, type Body } from './bodies.js';
import { bothLanguages, spelling, type Spelling } from './spellings.js';
import { BRANCHES, PLACES } from './words.js';

/** A spelling as an entity of its own, as a plain table makes one of each. */
export interface DirtyName extends Spelling {
  id: string;
  /** Which body it is: equal numbers belong together. */
  body: number;
}

/** Shares of bodies that were written in one way, in two … */
const WAYS = [0.5, 0.22, 0.14, 0.08, 0.06];
/** Some bodies have branches, which are bodies of their own. */
const WITH_BRANCH = 0.1;

/** Some bodies are known in both languages. */
const TRANSLATED = 0.3;

/** Names of `organisations` bodies as many hands wrote them, with branches, near neighbours and equal acronyms among them. */
export function dirtyNames(organisations: number, seed: number): DirtyName[] {
  const random = new Random(seed);
  const all = bodies(organisations, random);
  const found = new Map<string, DirtyName>();
  // One text is one entity: whoever writes the acronym of another is taken for it by everybody.
  const add = (body: number, written: Spelling): void => {
    const id = `organisation:${String(found.size).padStart(5, '0')}`;
    if (!found.has(written.text)) found.set(written.text, { ...written, id, body });
  };
  all.forEach((body, number) => {
    const isTranslated = random.chance(TRANSLATED);
    if (isTranslated) add(number, bothLanguages(body));
    for (let ways = waysOf(random); ways > 0; ways--) add(number, spelling(body, isTranslated, random));
    if (random.chance(WITH_BRANCH)) add(all.length + found.size, branchOf(body, random));
  });
  return [...found.values()];
}

function waysOf(random: Random): number {
  let rest = random.share();
  return (
    1 +
    Math.max(
      0,
      WAYS.findIndex((share) => (rest -= share) < 0),
    )
  );
}

function branchOf({ indonesian, acronym }: Body, random: Random): Spelling {
  const [branch, place] = [random.pick(BRANCHES), random.pick(PLACES)];
  const text = random.chance(0.5) ? `${branch} ${place}` : `${branch} Kota ${place}`;
  return { text: random.chance(0.6) ? `${indonesian} ${text}` : `${acronym} ${text}` };
}
