import { daysInWords, type Days } from '../../../model/days/days_in_words.js';

/** What is said of two, as a decision or a row of judgements says it. */
export interface SaidOfTwo {
  a: string;
  b: string;
  verdict: string;
  reason?: string | null;
}

/** A SAME that makes two events one, directly or by way of others, though they are on different days. */
interface OnOtherDays<T> {
  said: T;
  /** The two, each with its days. */
  found: string;
  expected: string;
}

/**
 * Events that are said to be one for no reason that anybody gives. Those of different days are not: only a reason can say
 * why that is meant. What holds already is not asked about again, as days that are learnt later make nobody’s judgement
 * wrong; nor does a reason that was given for two speak for others.
 */
export class EventsMadeOne<T extends SaidOfTwo> {
  readonly #asked: readonly T[];
  readonly #groups = new Groups();

  /** @param standing what holds already */
  constructor(said: readonly T[], standing: readonly SaidOfTwo[]) {
    const explained = new Set([...said, ...standing].filter(({ reason }) => reason).map(pairOf));
    const isUnexplained = (each: SaidOfTwo): boolean => isOfEvents(each) && !explained.has(pairOf(each));
    const holding = standing.filter(isUnexplained);
    for (const { a, b } of holding) this.#groups.join(a, b);
    const held = new Set(holding.map(pairOf));
    this.#asked = said.filter((each) => isUnexplained(each) && !held.has(pairOf(each)));
  }

  /** The events whose days have to be known. */
  get ids(): string[] {
    return [...new Set(this.#asked.flatMap(({ a, b }) => [...this.#groups.of(a), ...this.#groups.of(b)]))];
  }

  /** Each SAME that two other days stand against, one after the other: the next are as if it had not been said. */
  onOtherDays(daysOf: (id: string) => Days): OnOtherDays<T>[] {
    return this.#asked.flatMap((said) => {
      const [one, other] = [this.#groups.of(said.a), this.#groups.of(said.b)];
      const apart = onDifferentDays(one, other, daysOf);
      if (!apart) {
        this.#groups.join(said.a, said.b);
        return [];
      }
      const [found, expected] = apart.map((id) => `${id} (${daysInWords(daysOf(id))})`);
      return [{ said, found: found!, expected: expected! }];
    });
  }
}

/** Events that are one with each other. */
class Groups {
  readonly #groups = new Map<string, readonly string[]>();

  of(id: string): readonly string[] {
    return this.#groups.get(id) ?? [id];
  }

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one.includes(b)) return;
    const together = [...one, ...other];
    for (const id of together) this.#groups.set(id, together);
  }
}

const isOfEvents = ({ a, verdict }: SaidOfTwo): boolean => verdict === 'SAME' && a.startsWith('event:');

const pairOf = ({ a, b }: SaidOfTwo): string => [a, b].sort().join('\n');

/** One of each that cannot have been on one day, if there are any. */
function onDifferentDays(
  one: readonly string[],
  other: readonly string[],
  daysOf: (id: string) => Days,
): [string, string] | undefined {
  const isBefore = (a: string, b: string): boolean => {
    const [{ lastDay }, { firstDay }] = [daysOf(a), daysOf(b)];
    return Boolean(lastDay && firstDay && lastDay < firstDay);
  };
  for (const a of one) {
    const b = other.find((each) => isBefore(a, each) || isBefore(each, a));
    if (b !== undefined) return [a, b];
  }
  return undefined;
}
