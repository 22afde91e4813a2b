import { setTimeout as sleep } from 'node:timers/promises';
import { startJejaring } from '../local/contenders/jejaring.js';
import { figureOf, MEGABYTE, residentMemory } from '../machine/figures.js';
import type { Goal, Suite } from '../suite.js';

/** After so long without a request a process counts as idle: Node has then given back what it needs no more. */
const QUIET_MS = 30_000;
const LIGHT = '{ organisations(first: 5) { nodes { id name(lang: "id") { text } } } }';
const HEAVY = '{ coAttendance(scope: { from: "2015", to: "2015" }) { ties(first: 1) { totalCount } } }';

/** `npm run bench -- memory`: what the process of `jejaring serve` holds. */
export const memorySuite: Suite = {
  name: 'memory',
  title: 'Memory',
  async run(bench) {
    const { client } = await startJejaring(bench, await bench.database());
    for (let i = 0; i < 100; i++) await client.post('/graphql', { query: LIGHT });
    const busy = await residentMemory(client);
    await sleep(QUIET_MS);
    const idle = await residentMemory(client);
    let isAnswered = false;
    const answer = client.post('/graphql', { query: HEAVY }).finally(() => (isAnswered = true));
    let peak = idle;
    while (!isAnswered) {
      peak = Math.max(peak, await residentMemory(client));
      await sleep(50);
    }
    await answer;
    // The thread that read it has to end, and with it what it held.
    await sleep(5_000);
    const loaded = await residentMemory(client);
    const columns = await figureOf(client, 'jejaring_snapshot_bytes');
    const rows: [string, number][] = [
      ['after 100 light requests', busy],
      [`idle, ${QUIET_MS / 1_000} s after them`, idle],
      ['peak while the snapshot is read and a year of it asked about', peak],
      ['5 s afterwards, with the snapshot', loaded],
      ['of this the columns of the snapshot', columns / MEGABYTE],
    ];
    return {
      title: this.title,
      notes: ['Resident memory of the whole process, threads included, as the process tells it (`/metrics`).'],
      tables: [
        {
          title: 'Resident memory of `jejaring serve`, in MB',
          columns: ['when', 'MB'],
          rows: rows.map(([when, size]) => [when, Math.round(size)]),
        },
      ],
      goals: [
        atMost(`resident memory with the snapshot of size ${bench.size}, MB (the goal is for L)`, 400, loaded),
        atMost('resident memory when idle, MB', 150, idle),
      ],
    };
  },
};

function atMost(what: string, most: number, value: number): Goal {
  return { what, target: { atMost: most }, value: Math.round(value), spread: null };
}
