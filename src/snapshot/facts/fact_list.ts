import type { Assertions } from './assertions.js';
import type { Columns, FactKind } from './snapshot.js';

/** A fact by its table and its index in the snapshot. */
export interface FactReference {
  kind: 'participations' | FactKind;
  fact: number;
}

/** Facts of one table by their indices in the snapshot, each once, ascending. */
export interface FactList {
  kind: FactReference['kind'];
  facts: Int32Array;
}

export const factList = (kind: FactList['kind'], facts: Iterable<number>): FactList => ({
  kind,
  facts: Int32Array.from(new Set(facts)).sort(),
});

/** Facts one after the other, made when they are asked for. */
export interface FactSequence {
  readonly length: number;
  at(place: number): FactReference | undefined;
  [Symbol.iterator](): Iterator<FactReference>;
}

/** The facts of several lists, list by list. */
export class FactLists implements FactSequence {
  readonly length: number;

  constructor(private readonly lists: readonly FactList[]) {
    this.length = lists.reduce((sum, { facts }) => sum + facts.length, 0);
  }

  at(place: number): FactReference | undefined {
    let left = place;
    for (const { kind, facts } of this.lists) {
      if (left < facts.length) return { kind, fact: facts[left]! };
      left -= facts.length;
    }
    return undefined;
  }

  *[Symbol.iterator](): Iterator<FactReference> {
    for (const { kind, facts } of this.lists) for (const fact of facts) yield { kind, fact };
  }
}

/** What is stated of the facts of a table. */
export function assertionsOn({ participations, facts }: Columns, kind: FactReference['kind']): Assertions<string> {
  return kind === 'participations' ? participations.assertions : facts[kind].assertions;
}
