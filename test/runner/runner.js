import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Schedule } from './schedule.js';

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));

/**
 * Runs test files in workers: processes of plain Node that load each module once, not once for each file as Jest's own
 * runner does. Files of one worker share modules and a database of their own; what else they share is put back after
 * each file (`clean_slate.js`). Jest finds the files, counts and reports.
 */
export default class Runner {
  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const schedule = new Schedule(tests);
    const count = Math.min(tests.length, this.globalConfig.maxWorkers);
    const work = async (number) => {
      const worker = new Worker(number, this.globalConfig);
      for (let test; !watcher.isInterrupted() && (test = schedule.next(number));) {
        await onStart(test);
        const { result, error } = await worker.run(test);
        await (result ? onResult(test, result) : onFailure(test, error));
      }
      await worker.end();
    };
    await Promise.all(Array.from({ length: count }, (_, index) => work(index + 1)));
  }
}

/** A process that runs one file after another; another takes its place where a file has ended it. */
class Worker {
  #child;

  constructor(number, globalConfig) {
    this.number = number;
    this.globalConfig = globalConfig;
  }

  /** @returns the result of a file, or the error that kept it from having one */
  async run({ path, context: { config } }) {
    this.#child ??= this.#start();
    const child = this.#child;
    const { rootDir, testTimeout } = config;
    const { testNamePattern } = this.globalConfig;
    child.send({ path, config: { rootDir, testMatch: [] }, testTimeout, testNamePattern });
    const ended = new AbortController();
    const answer = once(child, 'message', { signal: ended.signal }).then(([message]) => message);
    const exit = once(child, 'exit', { signal: ended.signal }).then(([code, signal]) => {
      this.#child = undefined;
      const message = `The process that ran this file ended (${signal ?? `exit code ${code}`}).`;
      return { error: { message, stack: message } };
    });
    const outcome = await Promise.race([answer, exit]);
    ended.abort();
    await Promise.allSettled([answer, exit]);
    return outcome;
  }

  async end() {
    if (!this.#child) return;
    const exit = once(this.#child, 'exit');
    this.#child.send('end');
    await exit;
  }

  #start() {
    const env = { ...process.env, JEST_WORKER_ID: String(this.number) };
    const child = fork(WORKER, { execArgv: ['--import', 'tsx', '--no-warnings'], env, serialization: 'advanced' });
    // Also where it ends between two files: nobody waits for it then, and nothing more is sent to it.
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }
}
