import { fileURLToPath } from 'node:url';
import type { DatabaseOfBench } from '../../machine/databases.js';
import type { Bench } from '../../suite.js';
import { addressOf, Client, type Contender } from './contender.js';

const SERVER = fileURLToPath(new URL('driver_server.js', import.meta.url));

/** Starts the raw driver with hand-written statements. */
export async function startDriver(bench: Bench, { env }: DatabaseOfBench): Promise<Contender> {
  const client = new Client(await addressOf(bench.start(process.execPath, [SERVER], env)));
  bench.ending(() => client.close());
  return {
    name: 'driver',
    asks:
      ({ name, parameters }) =>
      (turn) =>
        client.post(`/${name}`, parameters(turn)),
    cpuSeconds: async () => Number(await client.get('/cpu')),
  };
}
