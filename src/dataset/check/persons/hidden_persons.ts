import type { Place, ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';
import type { Protection } from './protection.js';

/** Doubts where an import would hide persons who are PUBLIC today. */
export function checkHiddenPersons(gathered: Gathered, protection: Protection, problems: ProblemList): void {
  const places = new Map<string, { place: Place; says: string }>();
  const note = (id: string, place: Place, says: string): void => {
    if (!places.has(id) && protection.hides(id)) places.set(id, { place, says });
  };
  const rows = gathered.rows.filter(({ table, retractedAt }) => table === 'persons' && retractedAt === undefined);
  for (const { target, file, row, values } of rows) {
    const { visibility } = values;
    if (visibility === undefined || visibility === 'PUBLIC') continue;
    note(target, { file, row, column: 'visibility' }, `this row says ${String(visibility)}`);
  }
  for (const { target, file, row } of rows) note(target, { file, row, column: 'visibility' }, NOBODY);
  for (const { id, place } of gathered.mentions) note(id, place, NOBODY);
  for (const [id, { place, says }] of places) problems.add('PUBLIC_HIDDEN', place, id, says);
}

const NOBODY = 'no row would say PUBLIC any more';
