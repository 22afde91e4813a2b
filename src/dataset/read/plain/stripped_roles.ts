import { shown, type ProblemList } from '../../problems/index.js';

/** So many names are shown; the others are counted. */
const SHOWN = 10;

/** Notes from which names a role was taken. @param stripped what is left, and the first row, by the name as it was */
export function noteStripped(
  stripped: ReadonlyMap<string, { after: string; row: number }>,
  file: string,
  problems: ProblemList,
): void {
  const [first] = stripped.values();
  if (!first) return;
  const names = [...stripped].map(([before, { after }]) => `${shown(before)} is ${shown(after)}`);
  const more = names.length > SHOWN ? ` and ${(names.length - SHOWN).toLocaleString('en')} more` : '';
  const count = names.length === 1 ? 'one name' : `${names.length.toLocaleString('en')} names`;
  problems.add('ROLE_STRIPPED', { file, row: first.row }, count, names.slice(0, SHOWN).join(', ') + more);
}
