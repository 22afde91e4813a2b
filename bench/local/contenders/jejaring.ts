import { figureOf } from '../../machine/figures.js';
import { jejaring } from '../../machine/jejaring.js';
import type { DatabaseOfBench } from '../../machine/databases.js';
import type { Bench } from '../../suite.js';
import { addressOf, Client, type Contender } from './contender.js';
import { graphqlAsks } from './graphql.js';

/** Starts `jejaring serve` as it is shipped: limits, log and figures on. */
export async function startJejaring(bench: Bench, { env }: DatabaseOfBench): Promise<Contender & { client: Client }> {
  const client = new Client(await addressOf(jejaring(bench, ['serve', '--port', '0'], env)));
  bench.ending(() => client.close());
  return {
    name: 'jejaring',
    client,
    asks: graphqlAsks(client, 'jejaring'),
    cpuSeconds: () => figureOf(client, 'process_cpu_seconds_total'),
  };
}

const DEEP = 'query ($after: String) { events(first: 100, after: $after) { pageInfo { endCursor } } }';

/** Our cursor of the event at a place in the list of all, from 1: pages are only walked forwards. */
export async function cursorOf(client: Client, place: number): Promise<string> {
  let after: string | null = null;
  for (let left = place; left > 0; left -= 100) {
    const query = DEEP.replace('100', String(Math.min(left, 100)));
    const answer = await client.post('/graphql', { query, variables: { after } });
    ({ endCursor: after } = (
      JSON.parse(answer) as { data: { events: { pageInfo: { endCursor: string } } } }
    ).data.events.pageInfo);
  }
  return after!;
}
