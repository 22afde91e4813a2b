import { setTimeout as sleep } from 'node:timers/promises';
import { withDriver } from '../machine/driver.js';
import { addressOf, Client } from '../local/contenders/contender.js';
import { ABANDONED, Clients, keepAsking, outcomesTable } from '../load/clients.js';
import { jejaring } from '../machine/jejaring.js';
import { median } from '../statistics.js';
import type { Suite } from '../suite.js';
import { curveOf, sample, type Sample } from './curve.js';
import { MixedQuestions } from './questions.js';

const MINUTE_MS = 60_000;
const MINUTES = 10;
/** The memory is looked at so often. */
const SAMPLE_MS = 2_000;
const CLIENTS = 6;
/** A client thinks for so long, at most, before it asks again. */
const THOUGHT_MS = 400;
/** One operation in so many is heavy; of one in so many the client goes away before the answer. */
const [ONE_HEAVY, ONE_ABANDONED] = [300, 25];
/** A client that goes away does so after so long. */
const PATIENCE_MS = 20;

/** The graph is as before, under another version. */
const RAISE_VERSION = 'MATCH (v:DataVersion {one: true}) SET v.version = v.version + 2, v.stamp = randomUUID()';

/** `npm run bench -- soak`: whether what the server holds grows while it is asked all kinds of questions. */
export const soakSuite: Suite = {
  name: 'soak',
  title: 'Soak',
  async run(bench) {
    const database = await bench.database();
    // Clients are told apart as a proxy would tell them.
    const server = jejaring(bench, ['serve', '--port', '0'], { ...database.env, JEJARING_TRUST_PROXY: '1' });
    const origin = await addressOf(server);
    const [clients, watcher] = [new Clients(origin), new Client(origin)];
    bench.ending(() => Promise.all([clients.close(), watcher.close()]).then(() => undefined));
    const questions = new MixedQuestions();
    let count = 0;
    const asking = Array.from({ length: CLIENTS }, (_, i) =>
      keepAsking(async () => {
        const turn = count++;
        // (Spread over the time, and the same in each run.)
        await sleep((((i * 37 + turn * 101) % 1_000) / 1_000) * THOUGHT_MS);
        if (turn % ONE_HEAVY === 0) return clients.ask(i, questions.heavy());
        return clients.ask(i, questions.next(), turn % ONE_ABANDONED === 0 ? PATIENCE_MS : undefined);
      }),
    );
    const samples: Sample[] = [];
    await withDriver(database, async (driver) => {
      for (let minute = 1; minute <= MINUTES; minute++) {
        for (let i = 0; i < MINUTE_MS / SAMPLE_MS; i++) {
          await sleep(SAMPLE_MS);
          samples.push({ minute, ...(await sample(watcher)) });
        }
        bench.tell(`Minute ${minute} of ${MINUTES}: ${count} operations`);
        // As after an import: the server reads all facts again, and forgets what it kept of the version before.
        await driver.executeQuery(RAISE_VERSION);
      }
    });
    const answers = (await Promise.all(asking.map(({ stop }) => stop()))).flat();
    const [before, after] = [
      samples.filter(({ minute }) => minute > MINUTES * 0.3 && minute <= MINUTES * 0.6),
      samples.filter(({ minute }) => minute > MINUTES * 0.7),
    ].map((part) => median(part.map(({ resident }) => resident)));
    return {
      title: this.title,
      notes: [
        `${CLIENTS} clients ask for ${MINUTES} minutes, with pauses of up to ${THOUGHT_MS / 1_000} s: pages of events, ties of some weeks, searches, every weight and measure of three months, and ties opened down to their quotes; one operation in ${ONE_HEAVY} asks for the communities of ten years. In one of ${ONE_ABANDONED} the client goes away after ${PATIENCE_MS} ms. Each minute the version of the data is raised, as by an import.`,
        'Resident memory of the whole process, threads included, as the process tells it (`/metrics`), every two seconds.',
      ],
      tables: [curveOf(samples), outcomesTable('What became of the operations', answers)],
      goals: [
        {
          what: 'resident memory of the last three minutes / of the fourth to the sixth',
          target: { atMost: 1.1 },
          value: after! / before!,
          spread: null,
        },
        {
          what: 'operations that failed',
          target: { atMost: 0 },
          value: answers.filter(({ outcome }) => outcome !== 'OK' && outcome !== ABANDONED).length,
          spread: null,
        },
      ],
    };
  },
};
