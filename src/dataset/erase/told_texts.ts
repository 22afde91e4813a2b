import { keyParts } from '../../model/identity/fact_key.js';
import { isFactTarget, tableOf } from '../../model/tables/target.js';
import { familyOf } from '../../privacy/origins.js';
import type { Assertion } from '../import/assertions/stored_assertion.js';

/** How sources repeat each other, and which entities are the same. */
export interface Identities {
  /** The original that a source counts as. */
  originals: ReadonlyMap<string, string>;
  /** The entity that each was judged to be. */
  canonical: ReadonlyMap<string, string>;
}

/**
 * Which texts may hold words that name the person: those of the families that speak of the person, and equal ones of the
 * same entity (its names among them) or fact. It decides as `Origins` does for answers; what was retracted counts too.
 */
export class ToldTexts {
  readonly #texts = new Map<string, Set<unknown>>();
  /** Canonical ids of the sources that are of these families. */
  readonly #sources: ReadonlySet<string>;

  /** @param families those that speak of the person, or did */
  constructor(
    private readonly families: ReadonlySet<string>,
    private readonly identities: Identities,
  ) {
    const speaking = [...identities.originals].filter(([, original]) => families.has(original));
    this.#sources = new Set(speaking.map(([id]) => this.#canonical(id)));
  }

  /** Notes what an assertion states, if it stands in a text that speaks of the person. */
  add(target: string, assertion: Assertion): void {
    if (!this.speaks(target, assertion)) return;
    const owner = this.#ownerOf(target);
    const texts = this.#texts.get(owner) ?? new Set();
    this.#texts.set(owner, texts);
    const { quote, valueAsWritten, values } = assertion;
    for (const text of [quote, valueAsWritten, ...Object.values(values)]) texts.add(text);
    if (isName(target)) texts.add(keyParts(target)[1]);
  }

  /** Whether an assertion stands in a text that speaks of the person, or is about a source that does. */
  speaks(target: string, { source, row }: Assertion): boolean {
    const original = this.identities.originals.get(source) ?? source;
    return this.families.has(familyOf(original, row)) || this.#sources.has(this.#ownerOf(target));
  }

  /** Whether a text that speaks of the person states this of an entity or fact. */
  states(target: string, text: string): boolean {
    return this.#texts.get(this.#ownerOf(target))?.has(text) === true;
  }

  /** What texts that speak of the person state of an entity. */
  of(entity: string): string[] {
    return [...(this.#texts.get(this.#ownerOf(entity)) ?? [])].filter((text) => typeof text === 'string');
  }

  /** The entity that a target is or names; a fact is its own. */
  #ownerOf(target: string): string {
    if (isName(target)) return this.#canonical(keyParts(target)[0]!);
    return this.#canonical(target);
  }

  #canonical(id: string): string {
    return this.identities.canonical.get(id) ?? id;
  }
}

const isName = (target: string): boolean => isFactTarget(target) && tableOf(target).name === 'names';
