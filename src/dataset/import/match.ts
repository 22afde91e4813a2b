import { groupBy } from '../../collections/group_by.js';
import type { Method } from '../../vocabulary/index.js';
import type { AssertionRow, Value } from '../assertion_row.js';
import { assertionBase, assertionId, assertionKey, baseOf } from './assertion_key.js';
import { statedDays } from './derived.js';
import type { StoredAssertion } from './stored_assertion.js';

/** Properties of an assertion that a new version of its row changes in place. */
export interface AssertionUpdate {
  key: string;
  changes: {
    row: number;
    locator?: string;
    method: Method;
    recordedBy?: string;
    retractedAt?: string;
    recordedAt: string;
  };
}

/** What an import does to the assertions on one fact or entity. */
export interface Matched {
  create: StoredAssertion[];
  update: AssertionUpdate[];
  /** Keys of stored assertions that the rows retract. */
  retract: string[];
  /** Keys of the stored assertions that a row was matched with. */
  kept: string[];
  /** All assertions on it as they stand afterwards, retracted ones included. */
  after: StoredAssertion[];
}

const IN_PLACE = ['row', 'locator', 'method', 'recordedBy'] as const;

/**
 * Matches the rows of an import on one target with the assertions stored on it. Equal rows are a multiset: as many
 * live rows as there are live assertions match, a further one is a new assertion under the next occurrence, retracted
 * ones counted. A retracted row matches an assertion retracted at the same time, else retracts a live one.
 * @param recordedAt the time of recording for rows that state none
 */
export function match(rows: readonly AssertionRow[], stored: readonly StoredAssertion[], recordedAt: string): Matched {
  const result: Matched = { create: [], update: [], retract: [], kept: [], after: [] };
  const after = new Map(stored.map((assertion) => [assertion.key, assertion]));
  const storedByBase = groupBy([...stored].sort(byRow), ({ key }) => baseOf(key));
  for (const [base, equal] of groupBy([...rows].sort(byRow), assertionBase)) {
    const all = storedByBase.get(base) ?? [];
    const free = new Set(all);
    let occurrence = all.length;
    for (const row of equal.sort(retractedFirst)) {
      const partner = partnerOf(row, free);
      if (!partner) {
        const created = newAssertion(row, assertionKey(base, occurrence++), recordedAt);
        result.create.push(created);
        after.set(created.key, created);
        continue;
      }
      free.delete(partner);
      result.kept.push(partner.key);
      const changed = changedInPlace(row, partner);
      if (!changed) continue;
      result.update.push({ key: partner.key, changes: changed });
      if (changed.retractedAt !== partner.retractedAt) result.retract.push(partner.key);
      after.set(partner.key, { ...partner, ...changed });
    }
  }
  result.after = [...after.values()];
  return result;
}

function partnerOf(row: AssertionRow, free: ReadonlySet<StoredAssertion>): StoredAssertion | undefined {
  const candidates = [...free];
  const live = candidates.filter((assertion) => assertion.retractedAt === undefined);
  if (row.retractedAt === undefined) return nearest(row, live);
  const same = candidates.filter((assertion) => assertion.retractedAt === row.retractedAt);
  return nearest(row, same) ?? nearest(row, live);
}

/** The assertion that was made from this very row, else the first: so that nothing is updated without need. */
function nearest(row: AssertionRow, candidates: readonly StoredAssertion[]): StoredAssertion | undefined {
  return candidates.find((assertion) => assertion.row === row.row) ?? candidates[0];
}

function changedInPlace(row: AssertionRow, stored: StoredAssertion): AssertionUpdate['changes'] | undefined {
  const changes = {
    row: row.row,
    locator: row.locator,
    method: row.method,
    recordedBy: row.recordedBy,
    retractedAt: row.retractedAt,
    recordedAt: notAfter(row.retractedAt, stored.recordedAt),
  };
  const differs = IN_PLACE.some((property) => row[property] !== stored[property]);
  return differs || row.retractedAt !== stored.retractedAt ? changes : undefined;
}

function newAssertion(row: AssertionRow, key: string, recordedAt: string): StoredAssertion {
  return {
    ...row.values,
    ...datedBy(row),
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
  };
}

/** A time of recording that nobody stated: not later than the row was taken back. */
const notAfter = (retractedAt: string | undefined, recordedAt: string): string =>
  retractedAt !== undefined && retractedAt < recordedAt ? retractedAt : recordedAt;

/** The days that a row states, kept on its assertion so that nobody need read dates again. */
function datedBy({ table, values }: AssertionRow): Record<string, Value> {
  const days = Object.entries(statedDays(table, values));
  return Object.fromEntries(days.filter((entry): entry is [string, Value] => entry[1] !== null));
}

const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row;

/** Retracted rows choose first: each has to find the very assertion that was retracted when it was. */
const retractedFirst = (a: AssertionRow, b: AssertionRow): number =>
  Number(b.retractedAt !== undefined) - Number(a.retractedAt !== undefined) || byRow(a, b);
