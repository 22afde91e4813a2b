import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Load } from '../../src/analysis/analysis.js';
import { Analyses, LIGHT, type AnalysisLimits } from '../../src/analysis/analyses.js';
import { Asker } from '../../src/analysis/asker.js';
import type { Outcome, Task } from '../../src/analysis/perform.js';
import { MOST_WAITING } from '../../src/analysis/queue.js';
import { CO_ATTENDANCE } from '../../src/questions/co_attendance/analysis.js';
import type { Snapshot } from '../../src/snapshot/facts/snapshot.js';
import { INLINE } from '../support/api.js';
import { everything, fieldSnapshot, SlowRunner } from './support.js';

const LIMITS: AnalysisLimits = { timeoutMs: Infinity, budget: Infinity, memoryBytes: Infinity, cacheBytes: 2 ** 20 };
const ARGUMENTS = { weight: 'COUNT', minShared: 1, ego: null, significance: null, leaveOneOut: false } as const;

const asker = (signal?: AbortSignal): Asker => new Asker('one', signal);

let snapshot: Snapshot;
let runner: SlowRunner;
beforeAll(async () => {
  snapshot = await fieldSnapshot();
});
beforeEach(() => {
  runner = new SlowRunner();
});

describe('results are kept', () => {
  test('the same question is computed once, another scope or argument again', async () => {
    const analyses = new Analyses(runner, LIMITS);
    const ask = async (scopeKey: string, weight: 'COUNT' | 'NEWMAN'): Promise<object> => {
      const asked = analyses.run(CO_ATTENDANCE, everything(snapshot, scopeKey), { ...ARGUMENTS, weight }, asker());
      await nextTurn();
      runner.begun.at(-1)?.finish();
      return asked;
    };
    const first = await ask('a', 'COUNT');
    expect(await ask('a', 'COUNT')).toBe(first);
    expect(runner.begun).toHaveLength(1);
    await ask('b', 'COUNT');
    await ask('a', 'NEWMAN');
    expect(runner.begun).toHaveLength(3);
  });

  test('of one data version', async () => {
    const analyses = new Analyses(runner, LIMITS);
    const version = (number: number): Snapshot => ({ ...snapshot, columns: { ...snapshot.columns, version: number } });
    for (const number of [2, 2, 4, 2]) {
      const asked = analyses.run(CO_ATTENDANCE, everything(version(number)), ARGUMENTS, asker());
      await nextTurn();
      runner.begun.at(-1)!.finish();
      await asked;
    }
    expect(runner.begun).toHaveLength(3);
  });
});

describe('one computing serves all who wait', () => {
  test('it goes on while anybody waits, and ends when nobody does', async () => {
    const analyses = new Analyses(runner, LIMITS);
    const [one, two] = [new AbortController(), new AbortController()];
    const ask = ({ signal }: AbortController): Promise<object> =>
      analyses.run(CO_ATTENDANCE, everything(snapshot), ARGUMENTS, asker(signal));
    const [first, second] = [ask(one), ask(two)];
    await nextTurn();
    expect(runner.begun).toHaveLength(1);
    one.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(runner.begun[0]!.signal.aborted).toBe(false);
    two.abort(new Error('gone too'));
    await expect(second).rejects.toThrow('gone too');
    expect(runner.begun[0]!.signal.aborted).toBe(true);
  });

  test('who asks after it was ended has it computed again', async () => {
    const analyses = new Analyses(runner, LIMITS);
    const gone = new AbortController();
    const first = analyses.run(CO_ATTENDANCE, everything(snapshot), ARGUMENTS, asker(gone.signal));
    await nextTurn();
    gone.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    const again = analyses.run(CO_ATTENDANCE, everything(snapshot), ARGUMENTS, asker());
    await nextTurn();
    runner.begun[1]!.finish();
    expect((await again).ties.a.length).toBeGreaterThan(0);
  });
});

describe('limits', () => {
  test('what takes too long is ended, and says what to do', async () => {
    const analyses = new Analyses(runner, { ...LIMITS, timeoutMs: 20 });
    const asked = analyses.run(CO_ATTENDANCE, everything(snapshot), ARGUMENTS, asker());
    await expect(asked).rejects.toMatchObject({ name: 'AnalysisTimeout', message: expect.stringMatching(/Narrow/) });
    expect(runner.begun[0]!.signal.aborted).toBe(true);
  });

  test('what would take too many steps is refused', async () => {
    const analyses = new Analyses(INLINE, { ...LIMITS, budget: 1 });
    const asked = analyses.run(CO_ATTENDANCE, everything(snapshot), ARGUMENTS, asker());
    await expect(asked).rejects.toMatchObject({
      name: 'TooCostly',
      message: expect.stringMatching(/participations to select from/),
    });
  });
});

describe('what an operation may take', () => {
  /** A runner whose tasks declare so many steps and bytes, and have a result where they have leave for them. */
  class Declaring extends SlowRunner {
    readonly leaves: Load[] = [];
    constructor(readonly declares: Load) {
      super();
    }

    override run({ leave }: Task): Promise<Outcome> {
      const { steps, bytes } = this.declares;
      this.leaves.push(leave);
      if (steps <= leave.steps && bytes <= leave.bytes) return Promise.resolve({ result: {}, took: { steps, bytes } });
      return Promise.resolve({ needs: { steps, bytes, work: 'CORE', values: { count: 1 } } });
    }
  }
  const ask = (analyses: Analyses, of: Asker, scopeKey = 'everything'): Promise<object> =>
    analyses.run(CO_ATTENDANCE, everything(snapshot, scopeKey), ARGUMENTS, of);

  test('it begins as a light one, and again with leave for what it declares', async () => {
    const declaring = new Declaring({ steps: 10 * LIGHT.steps, bytes: 1 });
    await ask(new Analyses(declaring, { ...LIMITS, budget: 1e9 }), asker());
    expect(declaring.leaves.map(({ steps }) => steps)).toEqual([LIGHT.steps, 11 * LIGHT.steps]);
  });

  test('all its analyses together have one budget, and what is refused is not begun', async () => {
    const declaring = new Declaring({ steps: 4e8, bytes: 1 });
    const analyses = new Analyses(declaring, { ...LIMITS, budget: 1e9 });
    const operation = asker();
    const asked = ['a', 'b', 'c'].map((key) => ask(analyses, operation, key));
    const [a, b, c] = await Promise.allSettled(asked);
    expect([a?.status, b?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(c).toMatchObject({
      reason: { name: 'TooCostly', reason: 'TOO_COSTLY_TOGETHER', values: { spent: 8e8, steps: 4e8, budget: 1e9 } },
    });
    expect(declaring.leaves.filter(({ steps }) => steps > LIGHT.steps)).toHaveLength(2);
    // Another operation of the same client has its own.
    await ask(analyses, asker(), 'c');
  });

  test('light ones count too, and what is kept or computed for others costs nothing', async () => {
    const declaring = new Declaring({ steps: 1e7, bytes: 1 });
    const analyses = new Analyses(declaring, { ...LIMITS, budget: 1e9 });
    const [first, second] = [asker(), asker()];
    await Promise.all([ask(analyses, first), ask(analyses, second)]);
    await ask(analyses, first);
    expect([first.spent, second.spent]).toEqual([1e7, 0]);
    expect(declaring.leaves).toHaveLength(1);
  });

  test('where whoever began it cannot pay, another who waits for it does', async () => {
    const declaring = new Declaring({ steps: 4e8, bytes: 1 });
    const analyses = new Analyses(declaring, { ...LIMITS, budget: 1e9 });
    const [spent, fresh] = [asker(), asker()];
    spent.spent = 9e8;
    await Promise.all([ask(analyses, spent), ask(analyses, fresh)]);
    expect([spent.spent, fresh.spent]).toEqual([9e8, 4e8]);
  });

  test('what needs more memory than there ever is, is refused by its own words', async () => {
    const analyses = new Analyses(new Declaring({ steps: 1, bytes: 2 ** 31 }), { ...LIMITS, memoryBytes: 2 ** 30 });
    await expect(ask(analyses, asker())).rejects.toMatchObject({
      reason: 'TOO_COSTLY_MEMORY',
      values: { needed: 2048, allowed: 768 },
      message: expect.stringMatching(/2,048 MiB of memory/),
    });
  });
});

describe('waiting is not computing', () => {
  test('the time begins when the work does', async () => {
    const analyses = new Analyses(runner, { ...LIMITS, timeoutMs: 600 });
    const waits = asker();
    const asked = ['a', 'b', 'c'].map((key, i) =>
      analyses.run(CO_ATTENDANCE, everything(snapshot, key), ARGUMENTS, i === 2 ? waits : asker()),
    );
    await nextTurn();
    expect([runner.begun.length, waits.isMostlyWaiting]).toEqual([2, true]);
    await delay(200);
    runner.begun[0]!.finish();
    await asked[0];
    await nextTurn();
    expect([runner.begun.length, waits.isMostlyWaiting]).toEqual([3, true]);
    await expect(asked[1]).rejects.toMatchObject({ name: 'AnalysisTimeout' });
    expect([runner.begun[2]!.signal.aborted, waits.isMostlyWaiting]).toEqual([false, false]);
    runner.begun[2]!.finish();
    await asked[2];
    expect(waits.isMostlyWaiting).toBe(false);
  });

  test('who would wait behind too many is told so, and who asks what others wait for is not', async () => {
    const analyses = new Analyses(runner, LIMITS);
    const ask = (key: number): Promise<object> =>
      analyses.run(CO_ATTENDANCE, everything(snapshot, String(key)), ARGUMENTS, asker());
    const keys = Array.from({ length: 2 + MOST_WAITING.ofClient }, (_, i) => i);
    const asked = keys.map(ask);
    await expect(ask(-1)).rejects.toMatchObject({ name: 'Busy' });
    const shared = ask(50);
    for (let i = 0; i < keys.length; i++) {
      await nextTurn();
      runner.begun[i]!.finish();
    }
    await Promise.all([...asked, shared]);
    expect(runner.begun).toHaveLength(keys.length);
  });
});
