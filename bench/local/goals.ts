import type { Timing } from '../measure.js';
import { smallestAndLargest } from '../statistics.js';
import type { Goal } from '../suite.js';
import type { Found } from './tables.js';

/** What was asked of the suite, with its figures. */
export function goalsOf(found: readonly Found[], ready: Timing): Goal[] {
  const compared = (
    title: string,
    other: string,
    which: 'p50' | 'perSecond' | 'cpu',
  ): Pick<Goal, 'value' | 'spread'> => {
    const { loads } = found.find((one) => one.title === title)!;
    const { median, spread } = loads.get('jejaring')!.over(loads.get(other)!, which);
    return { value: median, spread };
  };
  const [facts, shortcut] = ['@neo4j/graphql, fact nodes', '@neo4j/graphql, shortcut'];
  const hits = found.map(({ cost }) => cost.hits / cost.handWrittenHits);
  const beyond = hits.filter((ratio) => ratio > MOST_HITS).length;
  return [
    {
      what: 'three-level page, median organisation, p50: jejaring / raw driver',
      target: { atMost: 1.25 },
      ...compared('three levels, median', 'driver', 'p50'),
    },
    {
      what: `the same: jejaring / ${facts}`,
      target: { atMost: 0.55 },
      ...compared('three levels, median', facts, 'p50'),
    },
    {
      what: `three-level pages of a mix of organisations, requests a second: jejaring / ${facts}`,
      target: { atLeast: 2.5 },
      ...compared('three levels, mix', facts, 'perSecond'),
    },
    {
      what: `three-level page, busiest organisation, p50: jejaring / ${facts}`,
      target: { atMost: 1 / 40 },
      ...compared('three levels, top', facts, 'p50'),
    },
    {
      what: `three-level page, median organisation, p50: jejaring / ${shortcut}`,
      target: { atMost: 0.65 },
      ...compared('three levels, median', shortcut, 'p50'),
    },
    {
      what: 'db hits of the costliest case: jejaring / by hand',
      target: { atMost: MOST_HITS },
      value: Math.max(...hits),
      spread: smallestAndLargest(hits),
      note: `Beyond in ${beyond} of ${hits.length} cases; the spread is that of the cases.`,
    },
    {
      what: 'processor time for a three-level page, median organisation: jejaring / raw driver',
      target: { atMost: 2.5 },
      ...compared('three levels, median', 'driver', 'cpu'),
    },
    {
      what: '`serve` ready over a Neo4j that runs, seconds',
      target: { atMost: 1.5 },
      value: ready.median / 1000,
      spread: smallestAndLargest(ready.samples.map((sample) => sample / 1000)),
    },
  ];
}

const MOST_HITS = 1.1;
