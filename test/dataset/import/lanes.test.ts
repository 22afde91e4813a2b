import { setTimeout as sleep } from 'node:timers/promises';
import { Lanes } from '../../../src/dataset/import/lanes.js';

describe('Lanes', () => {
  test('as many pieces of work as there are lanes run side by side, and one alone beside none', async () => {
    const lanes = new Lanes(2);
    let running = 0;
    const seen: number[] = [];
    const work = async (): Promise<void> => {
      seen.push(++running);
      await sleep(5);
      running--;
    };
    for (const alone of [false, false, false, true, false]) await lanes.run(work, alone);
    await lanes.end();
    expect(Math.max(...seen)).toBe(2);
    expect(seen[3]).toBe(1);
    expect(seen).toHaveLength(5);
  });

  test('after a failure nothing more is begun, and the failure is told', async () => {
    const lanes = new Lanes(2);
    let begun = 0;
    const failure = new Error('refused');
    await lanes.run(() => Promise.reject(failure));
    await lanes.settled();
    const next = async (): Promise<void> => {
      begun++;
    };
    await expect(lanes.run(next)).rejects.toBe(failure);
    await expect(lanes.end()).rejects.toBe(failure);
    expect(begun).toBe(0);
  });
});
