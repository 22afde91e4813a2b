import { dayOf, later } from './calendar.js';
import type { Organisation } from './organisations.js';
import { Random } from './random.js';
import type { Shape } from './sizes.js';
import { numbered } from './words.js';

export interface Source {
  id: string;
  url: string;
  title: string;
  publisher: string;
  published: string;
  language: string;
  kind: string;
  derived_from?: string;
}

/** Invented sources in order of time; some repeat an earlier one. */
export function* sources(
  { sources: count }: Shape,
  publishers: readonly Organisation[],
  seed: number,
): Generator<Source> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const publisher = random.pick(publishers);
    yield {
      id: numbered('source', i),
      url: `https://example.org/${i}`,
      title: `Laporan ${i}`,
      publisher: random.chance(0.5) ? `organisation:${publisher.id}` : publisher.name__id,
      published: later(dayOf(i, count), 2),
      language: random.weighted({ id: 8, en: 2 }),
      kind: random.weighted({ ARTICLE: 6, MINUTES: 2, ATTENDANCE_SHEET: 2 }),
      derived_from: i > 0 && random.chance(0.1) ? numbered('source', random.below(i)) : undefined,
    };
  }
}
