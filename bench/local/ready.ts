import { race, type Timing } from '../measure.js';
import { jejaring } from '../machine/jejaring.js';
import type { DatabaseOfBench } from '../machine/databases.js';
import type { Bench } from '../suite.js';
import { addressOf, Client } from './contenders/contender.js';

/** Takes the time from the start of `jejaring serve`, over a Neo4j that runs, until `/readyz` says that it is ready. */
export async function timeUntilReady(bench: Bench, { env }: DatabaseOfBench): Promise<Timing> {
  let stopLast = async (): Promise<void> => undefined;
  const serve = async (): Promise<void> => {
    const child = jejaring(bench, ['serve', '--port', '0'], env);
    const client = new Client(await addressOf(child));
    stopLast = async () => {
      await client.close();
      await child.stop();
    };
    await client.get('/readyz');
  };
  const [timing] = await race([{ name: 'serve', prepare: () => stopLast(), run: serve }], {
    rounds: bench.rounds,
    warmUp: 1,
  });
  await stopLast();
  return timing!;
}
