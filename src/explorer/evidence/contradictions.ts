import type { AssertionAnswer } from '../../drawing/evidence/rows.js';
import {
  CAPACITY_RANK,
  EVENT_STATUS_RANK,
  LIST_RANK,
  PARTICIPATION_STATUS_RANK,
} from '../../model/resolution/ranks.js';

export interface StatingAssertion extends AssertionAnswer {
  /** Values by the name that the data format has for them. */
  stated: Readonly<Record<string, unknown>>;
}

/** A field for which sources state values that cannot all be true. */
export interface Contradiction {
  field: string;
  values: readonly { value: string; assertions: readonly StatingAssertion[] }[];
}

/** As the API ranks them: who was invited may still be absent, but nobody is both absent and there. */
const RANKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  status: { ...EVENT_STATUS_RANK, ...PARTICIPATION_STATUS_RANK },
  attendanceList: LIST_RANK,
  invitationList: LIST_RANK,
  capacity: CAPACITY_RANK,
};

/**
 * Where sources contradict each other, field by field, as the warning CONFLICTING_SOURCES counts it: by several values of
 * the lowest rank. Wordings may differ, and lists and days of observation add up.
 */
export function contradictions(assertions: readonly StatingAssertion[]): Contradiction[] {
  const fields = new Set(assertions.flatMap(({ stated }) => Object.keys(stated)));
  return [...fields].filter(isComparable).flatMap((field) => {
    const values = statedValues(field, assertions);
    const ranks = values.map(({ value }) => RANKS[field]?.[value] ?? 0);
    const lowest = Math.min(...ranks);
    return ranks.filter((rank) => rank === lowest).length > 1 ? [{ field, values }] : [];
  });
}

const isComparable = (field: string): boolean =>
  !field.includes('__') && !field.endsWith('AsWritten') && field !== 'observedOn';

function statedValues(field: string, assertions: readonly StatingAssertion[]): Contradiction['values'] {
  const found = new Map<string, StatingAssertion[]>();
  for (const assertion of assertions) {
    const value = assertion.stated[field];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    found.set(String(value), [...(found.get(String(value)) ?? []), assertion]);
  }
  return [...found].map(([value, own]) => ({ value, assertions: own }));
}
