import { createEmptyTestResult } from '@jest/test-result';
import { formatExecError, formatResultsErrors } from 'jest-message-util';

/** Of a file that takes longer the seconds are told. */
const SLOW_MS = 5_000;

/** What Jest reports of a file, from what Circus found. */
export function toTestResult({ testResults, unhandledErrors, unhandledErrorsDetailed }, { path, config, start }) {
  const results = testResults.map(toAssertionResult);
  const count = (status) => results.filter((result) => result.status === status).length;
  const end = Date.now();
  const faults = unhandledErrorsDetailed.map((error) => formatExecError(error, config, {}, path));
  const failures = formatResultsErrors(results, config, {}, path) ?? '';
  const failed = failures !== '' || faults.length > 0;
  const empty = createEmptyTestResult();
  return {
    ...empty,
    failureMessage: failed ? [failures, ...faults, seedOfRun()].join('\n') : null,
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    perfStats: { ...empty.perfStats, start, end, runtime: end - start, slow: end - start > SLOW_MS },
    testExecError: unhandledErrors.length > 0 ? { message: '', stack: unhandledErrors.join('\n') } : undefined,
    testFilePath: path,
    testResults: results,
  };
}

const seedOfRun = () => `  The seed of this run: TEST_SEED=${process.env.TEST_SEED}\n`;

const STATUS = { skip: 'pending', todo: 'todo', done: 'passed' };

function toAssertionResult({ testPath, status, errors, duration }) {
  const [, ...names] = testPath;
  return {
    ancestorTitles: names.slice(0, -1),
    title: names.at(-1),
    fullName: names.join(' '),
    status: errors.length > 0 ? 'failed' : STATUS[status],
    failureMessages: errors,
    failureDetails: [],
    numPassingAsserts: 0,
    duration,
  };
}
