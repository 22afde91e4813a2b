import { groupBy } from '#src/collections/group_by.js';
import type { Client } from '../local/contenders/contender.js';
import { figureOf, MEGABYTE, residentMemory } from '../machine/figures.js';
import { median } from '../statistics.js';
import type { Table } from '../suite.js';

/** What a server held at one moment, in megabytes. */
export interface Sample {
  minute: number;
  resident: number;
  /** Of the main thread's objects. */
  heap: number;
}

export async function sample(client: Client): Promise<Omit<Sample, 'minute'>> {
  return {
    resident: await residentMemory(client),
    heap: (await figureOf(client, 'nodejs_heap_size_used_bytes')) / MEGABYTE,
  };
}

const WIDTH = 40;

/** The curve of memory over the minutes: the medians, the highest, and a bar as long as the median. */
export function curveOf(samples: readonly Sample[]): Table {
  const minutes = [...groupBy(samples, ({ minute }) => minute)].map(([minute, these]) => {
    const resident = these.map((one) => one.resident);
    return {
      minute,
      resident: median(resident),
      most: Math.max(...resident),
      heap: median(these.map((one) => one.heap)),
    };
  });
  const full = Math.max(...minutes.map(({ resident }) => resident));
  return {
    title: 'Resident memory, in MB',
    columns: ['minute', 'median', 'highest', 'heap of the main thread', ''],
    rows: minutes.map(({ minute, resident, most, heap }) => [
      minute,
      Math.round(resident),
      Math.round(most),
      Math.round(heap),
      '█'.repeat(Math.round((resident / full) * WIDTH)),
    ]),
  };
}
