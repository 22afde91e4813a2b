import { setImmediate as nextTurn } from 'node:timers/promises';
import { Analyses, type AnalysisLimits } from '../../src/analysis/analyses.js';
import { Asker } from '../../src/analysis/asker.js';
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
