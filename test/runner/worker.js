/** A process that runs the files that `runner.js` names, one after another. TypeScript is loaded by tsx. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as circus from 'jest-circus';
import { jestExpect as expect } from '@jest/expect';
import fc from 'fast-check';
// Before anything that type-graphql decorates, whatever a file imports first.
import 'reflect-metadata';
import { cleanSlate } from './clean_slate.js';
import { toTestResult } from './test_result.js';

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test });

// A home of its own, and all that it leaves behind in the folder of the run: set before any settings are read.
const home = join(process.env.TEST_FOLDER, process.env.JEST_WORKER_ID);
const temporary = join(home, 'tmp');
mkdirSync(temporary, { recursive: true });
Object.assign(process.env, { JEJARING_HOME: home, TMPDIR: temporary });

// One seed for all that is chosen at random.
fc.configureGlobal({ seed: Number(process.env.TEST_SEED) });

const unhandled = (error) => void circus.getState().unhandledErrors.push(error);
process.on('uncaughtException', unhandled).on('unhandledRejection', unhandled);
circus.addEventHandler(({ name, test: { name: title } = {} }) => {
  if (name === 'test_start') expect.setState({ currentTestName: title });
});

async function run({ path, config, testTimeout, testNamePattern }) {
  const start = Date.now();
  const leave = cleanSlate();
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = testTimeout;
  if (testNamePattern) state.testNamePattern = new RegExp(testNamePattern, 'i');
  expect.setState({ testPath: path });
  try {
    await import(pathToFileURL(path).href);
    return { result: toTestResult(await circus.run(), { path, config, start }) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { error: { message, stack } };
  } finally {
    leave();
  }
}

async function end() {
  const { stopTestDatabase } = await import('../support/database.ts');
  await stopTestDatabase();
  process.exit();
}

process.on('message', async (message) => {
  if (message === 'end') await end();
  else process.send(await run(message));
});
process.on('disconnect', () => process.exit());
