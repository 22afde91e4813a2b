import pino, { type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../../settings.js';
import { errorId, shown, thrown } from '../errors/errors.js';

/**
 * The server's log: a JSON object a line, on standard error so that what a command prints stays readable. It never
 * holds the values of variables, names of persons, or secrets: only what the code here picks is written.
 */
export function createLogger(level: Settings['logLevel'], destination?: DestinationStream): Logger {
  return destination ? pino({ level, base: null }, destination) : loggerTo(2, level);
}

/** Most characters of lines that wait until they can be written. */
const MOST_WAITING = 1_000_000;

/**
 * A log that a full disk does not end, nor the server with it: lines wait, as many as there is room for, and when they can
 * be written again, a line tells how many are missing.
 * @param descriptor of the file that it goes to
 */
export function loggerTo(descriptor: number, level: Settings['logLevel']): Logger {
  const destination = pino.destination({ dest: descriptor, sync: true, maxLength: MOST_WAITING });
  const logger = pino({ level, base: null }, destination);
  let missing = 0;
  destination.on('error', () => undefined);
  destination.on('drop', () => (missing += 1));
  destination.on('drain', () => {
    if (missing === 0) return;
    const lines = missing;
    missing = 0;
    logger.warn({ lines }, 'lines of the log could not be written');
  });
  return logger;
}

/** Errors whose message speaks of code, never of data. A driver's message, or one of ours, may quote what was sent. */
const ABOUT_CODE = [TypeError, RangeError, ReferenceError];

/** What is logged of an error: its id and code, and for one that nobody foresaw where it was thrown. */
export function logged(error: Error): Record<string, unknown> {
  const { code } = shown(error);
  const summary = { errorId: errorId(error), code };
  const origin = thrown(error);
  if (code === 'DATABASE_UNAVAILABLE' && origin instanceof Error) return { ...summary, ...hindrance(origin.cause) };
  if (code !== 'INTERNAL' || !(origin instanceof Error)) return summary;
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

/** Most characters of what a driver says that are logged. */
const MOST_SAID = 500;

/**
 * What a driver says of a database that is hindered. Such errors are of connections, users and the server’s state: they
 * quote nothing of what was sent, except where that could not be packed.
 */
function hindrance(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error) || !('code' in cause)) return {};
  const says = cause.code === 'ProtocolError' ? undefined : cause.message.slice(0, MOST_SAID);
  return { driverCode: cause.code, driverSays: says };
}
