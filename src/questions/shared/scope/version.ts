import { argumentError } from '../../../graph/errors.js';
import type { Snapshot } from '../../../snapshot/facts/snapshot.js';

/**
 * The version of the data that a scope asks for: the one of now, or one that was whole before.
 * @throws VERSION_UNKNOWN where the data never were, or are not known to have been, of that version
 */
export function versionAsked(given: string | null | undefined, { columns, versions }: Snapshot): number | undefined {
  if (given === null || given === undefined) return undefined;
  const whole = [...new Set([...versions.keys(), columns.version])];
  const version = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (whole.includes(version)) return version;
  const [before, after] = [whole.findLast((known) => known < version), whole.find((known) => known > version)];
  const near = [before, after].filter((known) => known !== undefined).join(' and ');
  const known = near || `${whole[0]} to ${whole.at(-1)}`;
  throw argumentError('VERSION_UNKNOWN', 'VERSION_UNKNOWN', { found: given, isNear: near !== '', known });
}

/** Imports that were unfinished in the version asked for, or now. */
export function unfinishedImportsIn(version: number | undefined, { columns, versions }: Snapshot): number {
  return (version === undefined ? undefined : versions.get(version)) ?? columns.unfinishedImports;
}
