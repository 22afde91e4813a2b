import { race, ratio, timing, type Ratio } from '../measure.js';
import { percentiles } from '../statistics.js';
import { THREE_LEVELS, type Case } from './cases/cases.js';
import { BUSY, type Contender } from './contenders/contender.js';

/** For how long a contender is asked one request after the other, and then several at a time. Milliseconds. */
const [ALONE_MS, BUSY_MS] = [100, 150];

/** How many times as long the cases that goals are set for are asked, in the rounds that count. */
const FOR_GOALS = 3;

/** Rounds before, which do not count: all of their time is spent on one request after the other. */
const WARM_UP = 2;

/** What one contender took for one case in one round. */
interface Block {
  /** Of single requests, in milliseconds. */
  alone: number[];
  busy: number[];
  /** Requests a second when busy. */
  perSecond: number;
  /** Milliseconds of processor time of its process, for one request. */
  cpu: number;
}

/** What one contender took for one case. */
export class Load {
  constructor(
    readonly contender: string,
    private readonly blocks: readonly Block[],
  ) {}

  percentiles(which: 'alone' | 'busy'): ReturnType<typeof percentiles> {
    return percentiles(this.blocks.flatMap((block) => block[which]));
  }

  /** The figure of a round, round by round. */
  figures(which: 'p50' | 'perSecond' | 'cpu'): number[] {
    return this.blocks.map((block) => (which === 'p50' ? percentiles(block.alone).p50 : block[which]));
  }

  median(which: 'perSecond' | 'cpu'): number {
    return timing(this.contender, this.figures(which)).median;
  }

  /** How many times the figure of another contender this one has. */
  over(other: Load, which: 'p50' | 'perSecond' | 'cpu'): Ratio {
    return ratio({ samples: this.figures(which) }, { samples: other.figures(which) });
  }
}

/**
 * Has contenders answer all cases in turns, round by round: what a round warms up serves the cases of all later ones, as
 * in a server that runs for long.
 * @returns by case, what each contender took: in the order of the contenders that can answer it
 */
export async function load(
  cases: readonly Case[],
  contenders: readonly Contender[],
  rounds: number,
  tell: (text: string) => void,
): Promise<Load[][]> {
  const able = cases.map((which) =>
    contenders.flatMap((contender) => {
      const ask = contender.asks(which);
      return ask ? [{ contender, ask, times: which.name === THREE_LEVELS ? FOR_GOALS : 1, blocks: [] as Block[] }] : [];
    }),
  );
  const all = able.flat();
  let runs = 0;
  const racers = all.map(({ contender, ask: answer, times, blocks }) => {
    let turn = 0;
    const next = (): Promise<string> => answer(++turn);
    const run = async (): Promise<void> => {
      if (runs % all.length === 0) tell(`Round ${1 + runs / all.length} of ${WARM_UP + rounds}`);
      runs++;
      if (runs <= WARM_UP * all.length) await ask(next, 1, ALONE_MS + BUSY_MS);
      else blocks.push(await block(contender, next, times));
    };
    return { name: contender.name, run };
  });
  await race(racers, { rounds, warmUp: WARM_UP });
  return able.map((each) => each.map(({ contender, blocks }) => new Load(contender.name, blocks)));
}

async function block(contender: Contender, next: () => Promise<string>, times: number): Promise<Block> {
  const cpu = await contender.cpuSeconds();
  const alone = await ask(next, 1, times * ALONE_MS);
  const start = performance.now();
  const busy = await ask(next, BUSY, times * BUSY_MS);
  const perSecond = (1000 * busy.length) / (performance.now() - start);
  const used = 1000 * ((await contender.cpuSeconds()) - cpu);
  return { alone, busy, perSecond, cpu: used / (alone.length + busy.length) };
}

/** Asks for some time, so many requests at a time. @returns what each took, in milliseconds */
async function ask(next: () => Promise<string>, atATime: number, forMs: number): Promise<number[]> {
  const taken: number[] = [];
  const deadline = performance.now() + forMs;
  const one = async (): Promise<void> => {
    do {
      const start = performance.now();
      await next();
      taken.push(performance.now() - start);
    } while (performance.now() < deadline);
  };
  await Promise.all(Array.from({ length: atATime }, one));
  return taken;
}
