import { setImmediate as nextTurn } from 'node:timers/promises';
import { Asker } from '../../src/analysis/asker.js';
import { MOST_WAITING, ThreadQueue, type Place } from '../../src/analysis/queue.js';
import { ThreadTime } from '../../src/analysis/thread_time.js';

const never = new AbortController().signal;
const MB = 2 ** 20;

interface Named extends Place {
  name: string;
}

/** A queue, and the names of those who have had a thread, in order. */
class Trial {
  readonly begun: string[] = [];
  readonly queue: ThreadQueue;
  #running: Named[] = [];

  constructor(threads: number, bytes = Infinity) {
    this.queue = new ThreadQueue(threads, bytes);
  }

  /** Lets an analysis wait for a thread. @param bytes what a heavy one declares; without them it is light */
  enter(name: string, clients: string | readonly string[], bytes?: number, signal = never): Promise<void> {
    const askers = new Set([clients].flat().map((client) => new Asker(client)));
    const heavy = bytes === undefined ? undefined : { steps: 1, bytes };
    const place: Named = { name, askers, heavy, time: new ThreadTime() };
    return this.queue.enter(place, signal).then(() => {
      this.begun.push(name);
      this.#running.push(place);
    });
  }

  /** Ends the first of those who run, or the one of this name. */
  async end(name?: string): Promise<void> {
    await nextTurn();
    const place = this.#running.find((one) => name === undefined || one.name === name)!;
    this.#running = this.#running.filter((one) => one !== place);
    this.queue.leave(place);
    await nextTurn();
  }

  /** Ends all, one after the other, until nothing waits. */
  async endAll(): Promise<string[]> {
    await nextTurn();
    while (this.#running.length > 0) await this.end();
    return this.begun;
  }
}

describe('who has a thread next', () => {
  test('clients take turns, and of one client’s the oldest comes first', async () => {
    const trial = new Trial(1);
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) void trial.enter(name, name[0]!);
    expect(await trial.endAll()).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  test('whoever comes with many later has no more than its turns', async () => {
    const trial = new Trial(1);
    for (const name of ['a1', 'a2', 'a3', 'a4']) void trial.enter(name, 'a');
    await trial.end();
    void trial.enter('b1', 'b');
    await trial.end();
    void trial.enter('b2', 'b');
    expect(await trial.endAll()).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4']);
  });

  test('what several wait for takes the best place among theirs', async () => {
    const trial = new Trial(1);
    for (const name of ['a1', 'a2', 'a3']) void trial.enter(name, 'a');
    void trial.enter('shared', ['a', 'b']);
    expect(await trial.endAll()).toEqual(['a1', 'shared', 'a2', 'a3']);
  });

  test('whoever leaves the queue has no thread, and keeps none from others', async () => {
    const trial = new Trial(1);
    void trial.enter('first', 'a');
    const gone = new AbortController();
    const left = trial.enter('gone', 'b', undefined, gone.signal);
    void trial.enter('last', 'a');
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(await trial.endAll()).toEqual(['first', 'last']);
    await expect(trial.enter('late', 'a', undefined, gone.signal)).rejects.toThrow('gone');
  });
});

describe('heavy ones', () => {
  test.each([2, 3, 4])('of %i threads one is left for light ones', async (threads) => {
    const trial = new Trial(threads);
    for (let i = 0; i < threads + 2; i++) void trial.enter(`heavy ${i}`, 'a', MB);
    await nextTurn();
    expect(trial.queue.figures).toMatchObject({ running: { light: 0, heavy: threads - 1 }, waiting: { heavy: 3 } });
    await trial.enter('light', 'b');
    expect(trial.begun.at(-1)).toBe('light');
  });

  test('one that comes again as a heavy one keeps its place', async () => {
    const { queue } = new Trial(2);
    const order: string[] = [];
    const first: Place = { askers: new Set([new Asker('a')]), heavy: undefined, time: new ThreadTime() };
    const busy: Place = { askers: new Set([new Asker('a')]), heavy: { steps: 1, bytes: 1 }, time: new ThreadTime() };
    await queue.enter(first, never);
    await queue.enter(busy, never);
    const later: Place = { ...busy, askers: new Set([new Asker('a')]) };
    void queue.enter(later, never).then(() => order.push('later'));
    queue.leave(first);
    first.heavy = { steps: 1, bytes: 1 };
    void queue.enter(first, never).then(() => order.push('first'));
    queue.leave(busy);
    await nextTurn();
    expect(order).toEqual(['first']);
  });

  test('have threads as far as their memory goes, and nothing heavy goes before one that waits for room', async () => {
    const trial = new Trial(4, 100 * MB);
    void trial.enter('a', 'a', 60 * MB);
    void trial.enter('b', 'b', 60 * MB);
    void trial.enter('c', 'c', 10 * MB);
    void trial.enter('d', 'd');
    await nextTurn();
    expect(trial.begun).toEqual(['a', 'd']);
    expect(trial.queue.figures.bytes).toBe(60 * MB);
    await trial.end('a');
    expect(trial.begun).toEqual(['a', 'd', 'b', 'c']);
    expect(trial.queue.figures.bytes).toBe(70 * MB);
  });

  test('others of its kind go on where the one that waited for room is gone', async () => {
    const trial = new Trial(4, 100 * MB);
    void trial.enter('a', 'a', 60 * MB);
    const gone = new AbortController();
    const left = trial.enter('b', 'b', 60 * MB, gone.signal);
    void trial.enter('c', 'c', 10 * MB);
    await nextTurn();
    expect(trial.begun).toEqual(['a']);
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await nextTurn();
    expect(trial.begun).toEqual(['a', 'c']);
  });
});

describe('a full queue', () => {
  const refusal = { name: 'Busy', reason: 'BUSY', values: { seconds: expect.any(Number) as number } };

  test('says so to the client that has as many waiting as it may, and to no other', async () => {
    const trial = new Trial(1);
    for (let i = 0; i <= MOST_WAITING.ofClient; i++) void trial.enter(`${i}`, 'a');
    expect(() => trial.queue.requireRoom('a')).toThrow(expect.objectContaining(refusal) as Error);
    expect(() => trial.queue.requireRoom('b')).not.toThrow();
    expect(trial.queue.figures.busy).toBe(1);
    await trial.end();
    expect(() => trial.queue.requireRoom('a')).not.toThrow();
  });

  test('and to everybody where all together do', () => {
    const trial = new Trial(1);
    for (let i = 0; i <= MOST_WAITING.all; i++) void trial.enter(`${i}`, `client ${i}`);
    expect(() => trial.queue.requireRoom('another')).toThrow(expect.objectContaining(refusal) as Error);
  });
});
