import type { Matched, Writing } from '../import/assertions/match.js';
import type { Assertion } from '../import/assertions/stored_assertion.js';

/** Who takes an assertion back, and why. */
export interface Curator {
  by: string;
  reason: string;
}

/** What becomes of the assertions on a target where some that no row speaks for are retracted besides. */
export function retracting(
  matched: Matched,
  isRetracted: (assertion: Assertion) => boolean,
  { recordedAt, version, curator }: Writing & { curator?: Curator },
): Matched {
  if (matched.after.length === matched.create.length) return matched;
  const spokenFor = new Set([...matched.kept, ...matched.create.map(({ key }) => key)]);
  const retracted = new Map<string, Assertion>();
  for (const assertion of matched.after) {
    if (assertion.retractedAt !== undefined || spokenFor.has(assertion.key) || !isRetracted(assertion)) continue;
    retracted.set(assertion.key, {
      ...assertion,
      // The time of this import, but not before the assertion was recorded.
      retractedAt: assertion.recordedAt > recordedAt ? assertion.recordedAt : recordedAt,
      retractedVersion: version,
      retractedBy: curator?.by,
      retractedReason: curator?.reason,
    });
  }
  if (retracted.size === 0) return matched;
  return {
    ...matched,
    update: [...matched.update, ...[...retracted.values()].map(retraction)],
    retract: [...matched.retract, ...retracted.keys()],
    after: matched.after.map((assertion) => retracted.get(assertion.key) ?? assertion),
  };
}

/** What becomes of the assertions on a target where some that were retracted stand again. */
export function restoring(matched: Matched, isRestored: (assertion: Assertion) => boolean): Matched {
  const restored = matched.after.filter((each) => each.retractedAt !== undefined && isRestored(each));
  if (restored.length === 0) return matched;
  return {
    ...matched,
    update: [...matched.update, ...restored.map(({ key }) => ({ key, changes: STANDING }))],
    after: matched.after.map((each) => (restored.includes(each) ? standing(each) : each)),
  };
}

const STANDING = { retractedAt: null, retractedVersion: null, retractedBy: null, retractedReason: null };

const standing = (assertion: Assertion): Assertion => ({
  ...assertion,
  retractedAt: undefined,
  retractedVersion: undefined,
  retractedBy: undefined,
  retractedReason: undefined,
});

function retraction(assertion: Assertion): Matched['update'][number] {
  const { key, row, locator, method, recordedBy, recordedAt } = assertion;
  const { retractedAt, retractedVersion, retractedBy, retractedReason, readAs } = assertion;
  const retracted = { retractedAt, retractedVersion, retractedBy, retractedReason };
  return { key, changes: { row, locator, method, recordedBy, recordedAt, ...retracted, readAs } };
}
