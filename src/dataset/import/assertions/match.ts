import { groupBy } from '../../../collections/group_by.js';
import type { AssertionRow } from '../../../model/tables/assertion_row.js';
import type { TableName } from '../../../model/tables/index.js';
import type { Method } from '../../../model/vocabulary/index.js';
import { assertionBase, assertionId, assertionKey, baseOf } from './assertion_key.js';
import type { StatedDays } from '../change/derived.js';
import type { Assertion } from './stored_assertion.js';

/** Properties of an assertion that a new version of its row changes in place. */
export interface AssertionUpdate {
  key: string;
  changes: RowChanges | StatedDays | Standing;
}

/** That it is not retracted any more. */
type Standing = Record<'retractedAt' | 'retractedVersion' | 'retractedBy' | 'retractedReason', null>;

interface RowChanges {
  row: number;
  locator?: string;
  method: Method;
  recordedBy?: string;
  retractedAt?: string;
  retractedVersion?: number;
  retractedBy?: string;
  retractedReason?: string;
  readAs?: TableName;
  recordedAt: string;
}

/** When an import writes. */
export interface Writing {
  /** The time of recording for rows that state none. ISO. */
  recordedAt: string;
  /** The data version. */
  version: number;
}

/** What an import does to the assertions on one fact or entity. */
export interface Matched {
  create: Assertion[];
  update: AssertionUpdate[];
  /** Keys of stored assertions that the rows retract. */
  retract: string[];
  /** Keys of the stored assertions that a row was matched with. */
  kept: string[];
  /** All assertions on it as they stand afterwards, retracted ones included. */
  after: Assertion[];
}

const IN_PLACE = [
  ...(['row', 'locator', 'method', 'recordedBy'] as const),
  ...(['retractedAt', 'retractedBy', 'retractedReason', 'readAs'] as const),
];

/**
 * Matches the rows of an import on one target with the assertions stored on it. Equal rows are a multiset: as many
 * live rows as there are live assertions match, a further one is a new assertion under the next occurrence, retracted
 * ones counted. A retracted row matches an assertion retracted at the same time, else retracts a live one.
 */
export function match(rows: readonly AssertionRow[], stored: readonly Assertion[], writing: Writing): Matched {
  const [only, ...others] = rows;
  if (only && others.length + stored.length === 0) return first(only, writing);
  const result: Matched = { create: [], update: [], retract: [], kept: [], after: [] };
  const after = new Map(stored.map((assertion) => [assertion.key, assertion]));
  const storedByBase = groupBy([...stored].sort(byRow), ({ key }) => baseOf(key));
  for (const [base, equal] of groupBy([...rows].sort(byRow), assertionBase)) {
    const all = storedByBase.get(base) ?? [];
    let occurrence = all.length;
    for (const { row, partner } of paired(equal, all)) {
      if (!partner) {
        const created = newAssertion(row, assertionKey(base, occurrence++), writing);
        result.create.push(created);
        after.set(created.key, created);
        continue;
      }
      result.kept.push(partner.key);
      const changed = changedInPlace(row, partner, writing);
      if (!changed) continue;
      result.update.push({ key: partner.key, changes: changed });
      if (changed.retractedAt !== partner.retractedAt) result.retract.push(partner.key);
      after.set(partner.key, { ...partner, ...changed });
    }
  }
  result.after = [...after.values()];
  return result;
}

/** The only row on what no assertion stands on yet: most rows of an import are such. */
function first(row: AssertionRow, writing: Writing): Matched {
  const create = [newAssertion(row, assertionKey(assertionBase(row), 0), writing)];
  return { create, update: [], retract: [], kept: [], after: create };
}

/** An assertion that equal rows are matched with. */
export interface Candidate {
  row?: number;
  retractedAt?: string;
  readAs?: TableName;
}

/** Equal rows, each with the assertion that it speaks for; those without are new. */
export function paired<A extends Candidate>(
  rows: readonly AssertionRow[],
  stored: readonly A[],
): { row: AssertionRow; partner: A | undefined }[] {
  const free = new Set(stored);
  return rows.toSorted(retractedFirst).map((row) => {
    const partner = free.size > 0 ? partnerOf(row, free) : undefined;
    if (partner) free.delete(partner);
    return { row, partner };
  });
}

function partnerOf<A extends Candidate>(row: AssertionRow, free: ReadonlySet<A>): A | undefined {
  const candidates = [...free].filter(({ readAs }) => !readAs || !row.readAs || readAs === row.readAs);
  const live = candidates.filter((assertion) => assertion.retractedAt === undefined);
  if (row.retractedAt === undefined) return nearest(row, live);
  const same = candidates.filter((assertion) => assertion.retractedAt === row.retractedAt);
  return nearest(row, same) ?? nearest(row, live);
}

/** The assertion that was made from this very row, else the first: so that nothing is updated without need. */
function nearest<A extends Candidate>(row: AssertionRow, all: readonly A[]): A | undefined {
  const alike = all.filter(({ readAs }) => readAs === row.readAs);
  const candidates = alike.length > 0 ? alike : all;
  return candidates.find((assertion) => assertion.row === row.row) ?? candidates[0];
}

function changedInPlace(row: AssertionRow, stored: Assertion, { version }: Writing): RowChanges | undefined {
  const isRetracted = row.retractedAt !== undefined && stored.retractedAt === undefined;
  const changes = {
    row: row.row,
    locator: row.locator,
    method: row.method,
    recordedBy: row.recordedBy,
    retractedAt: row.retractedAt,
    retractedVersion: isRetracted ? version : stored.retractedVersion,
    retractedBy: row.retractedBy ?? stored.retractedBy,
    retractedReason: row.retractedReason ?? stored.retractedReason,
    readAs: row.readAs ?? stored.readAs,
    recordedAt: notAfter(row.retractedAt, stored.recordedAt),
  };
  return IN_PLACE.some((property) => changes[property] !== stored[property]) ? changes : undefined;
}

function newAssertion(row: AssertionRow, key: string, { recordedAt, version }: Writing): Assertion {
  return {
    source: row.source,
    key,
    id: assertionId(key),
    dataset: row.dataset,
    file: row.file,
    row: row.row,
    table: row.table,
    quote: row.quote,
    locator: row.locator,
    valueAsWritten: row.valueAsWritten,
    inference: row.inference,
    method: row.method,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt ?? notAfter(row.retractedAt, recordedAt),
    retractedAt: row.retractedAt,
    retractedBy: row.retractedBy,
    retractedReason: row.retractedReason,
    readAs: row.readAs,
    version,
    retractedVersion: row.retractedAt === undefined ? undefined : version,
    values: row.values,
  };
}

/** A time of recording that nobody stated: not later than the row was taken back. */
const notAfter = (retractedAt: string | undefined, recordedAt: string): string =>
  retractedAt !== undefined && retractedAt < recordedAt ? retractedAt : recordedAt;

const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row;

/** Retracted rows choose first: each has to find the very assertion that was retracted when it was. */
const retractedFirst = (a: AssertionRow, b: AssertionRow): number =>
  Number(b.retractedAt !== undefined) - Number(a.retractedAt !== undefined) || byRow(a, b);
