import type { AssertionAnswer } from '../../drawing/evidence/rows.js';

export interface StatingAssertion extends AssertionAnswer {
  /** Values by the name that the data format has for them. */
  stated: Readonly<Record<string, unknown>>;
}

/** A field for which sources state values that cannot all be true. */
export interface Contradiction {
  field: string;
  values: readonly { value: string; assertions: readonly StatingAssertion[] }[];
}

/** A day, month, year or range (EDTF), as far as one may be a part of another. */
const DATE = /^\d{4}(-\d{2}){0,2}$/;

/**
 * Where sources contradict each other, field by field. Wordings may differ, lists add up, and "2024" leaves room for
 * "2024-03": none of these is a contradiction, nor is what one source says in two ways.
 */
export function contradictions(assertions: readonly StatingAssertion[]): Contradiction[] {
  const fields = new Set(assertions.flatMap(({ stated }) => Object.keys(stated)));
  return [...fields].filter(isComparable).flatMap((field) => {
    const values = statedValues(field, assertions);
    return values.some((one) => values.some((other) => areOpposed(one, other))) ? [{ field, values }] : [];
  });
}

type StatedValue = Contradiction['values'][number];

const isComparable = (field: string): boolean => !field.includes('__') && !field.endsWith('AsWritten');

function statedValues(field: string, assertions: readonly StatingAssertion[]): StatedValue[] {
  const found = new Map<string, StatingAssertion[]>();
  for (const assertion of assertions) {
    const value = assertion.stated[field];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    found.set(String(value), [...(found.get(String(value)) ?? []), assertion]);
  }
  return [...found].map(([value, own]) => ({ value, assertions: own }));
}

function areOpposed(one: StatedValue, other: StatedValue): boolean {
  if (one.value === other.value || isWithin(one.value, other.value) || isWithin(other.value, one.value)) return false;
  const sources = new Set([...one.assertions, ...other.assertions].map(({ source }) => source.id));
  return sources.size > 1;
}

const isWithin = (date: string, wider: string): boolean => DATE.test(wider) && date.startsWith(wider);
