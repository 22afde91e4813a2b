import { shown, type ProblemList } from '../../../problems/index.js';
import type { MappedTable } from './mapped_tables.js';
import { isByName, listedNames, nameWord } from './kinds.js';

/** Warns of names in lists of kinds that no cell has. @param found names that occur, as they are compared */
export function checkKindLists(
  tables: readonly MappedTable[],
  found: ReadonlySet<string>,
  file: string,
  problems: ProblemList,
): void {
  const lists = new Map(
    tables.flatMap(({ reading: { kind = {} } }) =>
      Object.entries(kind).flatMap(([column, one]) => (isByName(one) ? [[one, column] as const] : [])),
    ),
  );
  for (const [list, column] of lists) {
    for (const name of listedNames(list).flatMap(([, names]) => names)) {
      if (!found.has(nameWord(name))) problems.add('MAPPING_NAME_ABSENT', { file, column }, shown(name));
    }
  }
}
