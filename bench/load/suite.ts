import { setTimeout as sleep } from 'node:timers/promises';
import { jejaring } from '../machine/jejaring.js';
import { addressOf } from '../local/contenders/contender.js';
import { ratio } from '../measure.js';
import { percentiles } from '../statistics.js';
import type { Suite } from '../suite.js';
import { Clients, keepAsking, outcomesTable, type Answer } from './clients.js';
import { Questions } from './questions.js';

/** Light questions of a block, one after the other. */
const LIGHT = 60;
const [LIGHT_CLIENT, ...HEAVY_CLIENTS] = [1, 2, 3] as const;
/** Heavy clients ask for so long before a block: their first ones then compute. */
const BEGUN_MS = 1_000;

const CROWD = 50;
const CROWD_MS = 60_000;
/** A client of the crowd thinks for so long, at most, before it asks again. */
const THOUGHT_MS = 2_000;
/** Of the crowd's operations, one in so many is heavy, and one in so many a light question; the others are pages. */
const [ONE_HEAVY, ONE_LIGHT] = [200, 4];

/** `npm run bench -- load`: how long clients wait for each other. */
export const loadSuite: Suite = {
  name: 'load',
  title: 'Load',
  async run(bench) {
    const { env } = await bench.database();
    // Clients are told apart as a proxy would tell them.
    const server = jejaring(bench, ['serve', '--port', '0'], { ...env, JEJARING_TRUST_PROXY: '1' });
    const clients = new Clients(await addressOf(server));
    bench.ending(() => clients.close());
    const questions = new Questions();

    const light = async (): Promise<Answer[]> => {
      const answers: Answer[] = [];
      for (let i = 0; i < LIGHT; i++) answers.push(await clients.ask(LIGHT_CLIENT, questions.light()));
      return answers;
    };
    const besideHeavy = async (): Promise<{ light: Answer[]; heavy: Answer[] }> => {
      const asking = HEAVY_CLIENTS.map((client) => keepAsking(() => clients.ask(client, questions.heavy())));
      await sleep(BEGUN_MS);
      const answers = await light();
      const heavy = await Promise.all(asking.map(({ stop }) => stop()));
      return { light: answers, heavy: heavy.flat() };
    };

    // The facts are read, and threads have begun.
    await light();
    const [alone, beside, heavy]: [number[], number[], Answer[]] = [[], [], []];
    const refused: Answer[] = [];
    for (let round = 0; round < bench.rounds; round++) {
      bench.tell(`Round ${round + 1} of ${bench.rounds}`);
      const first = round % 2 === 0 ? await light() : undefined;
      const both = await besideHeavy();
      const quiet = first ?? (await light());
      alone.push(p95(quiet));
      beside.push(p95(both.light));
      heavy.push(...both.heavy);
      refused.push(...[...quiet, ...both.light].filter(({ outcome }) => outcome !== 'OK'));
    }
    bench.tell(`${CROWD} clients for ${CROWD_MS / 1_000} s`);
    const crowd = await crowdOf(clients, questions);
    const waits = ratio({ samples: beside }, { samples: alone });
    return {
      title: this.title,
      notes: [
        `A light client asks ${LIGHT} questions of its own in each block, one after the other, none of which is kept: a month's strongest ties. Two heavy clients ask for the communities of ten years, one question after the other.`,
        `In the crowd ${CROWD} clients ask for a minute, each from its own address, with pauses of up to ${THOUGHT_MS / 1_000} s: one operation in ${ONE_HEAVY} is heavy, one in ${ONE_LIGHT} a light question, the others are pages of events.`,
      ],
      tables: [
        {
          title: 'Light questions, in milliseconds',
          columns: ['what', 'p95, median of the rounds', 'p95 of each round'],
          rows: [
            ['alone', ...p95s(alone)],
            ['beside two heavy clients', ...p95s(beside)],
            [`heavy ones (${heavy.length})`, ...p95s(heavy.length > 0 ? [p95(heavy)] : [])],
          ],
        },
        outcomesTable('The crowd', crowd),
      ],
      goals: [
        {
          what: 'p95 of light questions, beside two heavy clients / alone',
          target: { atMost: 2 },
          value: waits.median,
          spread: waits.spread,
        },
        { what: 'light questions refused', target: { atMost: 0 }, value: refused.length, spread: null },
        {
          what: `errors of ${CROWD} clients in a minute`,
          target: { atMost: 0 },
          value: crowd.filter(({ outcome }) => outcome !== 'OK').length,
          spread: null,
        },
      ],
    };
  },
};

const p95 = (answers: readonly Answer[]): number => percentiles(answers.map(({ milliseconds }) => milliseconds)).p95;

const p95s = (values: readonly number[]): [string, string] => [
  values.length > 0 ? percentiles(values).p50.toFixed(1) : '',
  values.map((value) => value.toFixed(1)).join(', '),
];

/** What became of all that many clients asked for a minute. */
async function crowdOf(clients: Clients, questions: Questions): Promise<Answer[]> {
  let count = 0;
  const next = (): string => {
    count++;
    if (count % ONE_HEAVY === 0) return questions.heavy();
    return count % ONE_LIGHT === 0 ? questions.light() : questions.page();
  };
  const asking = Array.from({ length: CROWD }, (_, i) =>
    keepAsking(async () => {
      // (Spread over the time, and the same in each run.)
      await sleep(((i * 37 + count * 101) % 1_000) * (THOUGHT_MS / 1_000));
      return clients.ask(10 + i, next());
    }),
  );
  await sleep(CROWD_MS);
  return (await Promise.all(asking.map(({ stop }) => stop()))).flat();
}
