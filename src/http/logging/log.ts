import pino, { type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../../settings.js';
import { errorId, shown, thrown } from '../errors/errors.js';

/**
 * The server's log: a JSON object a line, on standard error so that what a command prints stays readable. It never
 * holds the values of variables, names of persons, or secrets: only what the code here picks is written.
 */
export function createLogger(
  level: Settings['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, base: null }, destination);
}

/** Errors whose message speaks of code, never of data. A driver's message, or one of ours, may quote what was sent. */
const ABOUT_CODE = [TypeError, RangeError, ReferenceError];

/** What is logged of an error: its id and code, and for one that nobody foresaw where it was thrown. */
export function logged(error: Error): Record<string, unknown> {
  const { code } = shown(error);
  const summary = { errorId: errorId(error), code };
  if (code !== 'INTERNAL') return summary;
  const origin = thrown(error);
  if (!(origin instanceof Error)) return summary;
  return {
    ...summary,
    error: origin.name,
    driverCode: 'code' in origin ? origin.code : undefined,
    reason: ABOUT_CODE.some((type) => origin instanceof type) ? origin.message : undefined,
    at: (origin.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .map((line) => line.trim()),
  };
}
