import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';

export const BothSidesKind = enumeration('BothSidesKind', 'How an agent came to be both for and against one target.', {
  SWITCHED: 'All stances of one polarity are before all of the other.',
  ALTERNATED: 'It went back: the two polarities follow each other more than once.',
  DIVIDED:
    'Those who spoke for it in favour are other persons, or units, than those who spoke against; or one date has both.',
  UNDATED: 'Some stance has no date, on which the order hangs.',
});
export type BothSidesKind = ValueOf<typeof BothSidesKind>;

/** A stance for or against a target. */
export interface Side {
  polarity: 1 | -1;
  /** When it was taken, in any unit: greater is later; undefined where that is not known. */
  order: number | undefined;
  /** Who spoke for the agent, undefined where it spoke itself. */
  speaker: number | undefined;
}

/**
 * The kind of stances on both sides of one target by one agent. Who spoke decides first: where nobody was on both sides,
 * nobody changed. Then dates do, as far as they are known.
 */
export function bothSidesKind(sides: readonly Side[]): BothSidesKind {
  if (haveOwnSpeakers(sides)) return 'DIVIDED';
  const polarities = new Map<number, Set<number>>();
  for (const { order, polarity } of sides) {
    if (order !== undefined) polarities.set(order, (polarities.get(order) ?? new Set()).add(polarity));
  }
  const inTime = [...polarities].sort(([a], [b]) => a - b).map(([, of]) => [...of]);
  if (inTime.some((of) => of.length > 1)) return 'DIVIDED';
  const changes = inTime.filter(([polarity], i) => i > 0 && polarity !== inTime[i - 1]![0]).length;
  if (changes > 1) return 'ALTERNATED';
  return sides.some(({ order }) => order === undefined) ? 'UNDATED' : 'SWITCHED';
}

/** Whether each side is spoken for, and by nobody of the other. */
function haveOwnSpeakers(sides: readonly Side[]): boolean {
  const speakers = (of: 1 | -1): Set<number | undefined> =>
    new Set(sides.filter(({ polarity }) => polarity === of).map(({ speaker }) => speaker));
  const [inFavour, against] = [speakers(1), speakers(-1)];
  return !against.has(undefined) && ![...inFavour].some((speaker) => speaker === undefined || against.has(speaker));
}
