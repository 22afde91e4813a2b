import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { assertionBase, baseOf } from '../import/assertions/assertion_key.js';
import { paired, type Candidate } from '../import/assertions/match.js';
import { statements, type Former } from '../import/statements.js';
import type { Cover, ReadDataset } from '../read/read_dataset.js';
import { movedToOtherFiles } from './moved.js';
import { TakenBack } from './taken_back.js';

/** An assertion by which a former version of a dataset is known. */
type FormerAssertion = Candidate & Pick<Former, 'key' | 'target' | 'table' | 'file'>;

/** A live assertion that no row speaks for. */
export interface Gone extends FormerAssertion {
  /** Whether rows say the same, if not as often. */
  stillSaid: boolean;
}

/** A dataset beside what the graph has of what it declares as a whole. */
export interface Comparison {
  gone: Gone[];
  /** Keys of live assertions of which the same is said in a file of another name. */
  moved: ReadonlySet<string>;
  /** Rows that say again what a curator took back. */
  returned: AssertionRow[];
}

/**
 * Compares what rows say as multisets, so that a row may move.
 * @param replaced a file whose place another takes: of it, only targets count that no row speaks of
 */
export async function compare(
  reader: Reader,
  { rows, covers }: Pick<ReadDataset, 'rows' | 'covers'>,
  replaced?: string,
): Promise<Comparison> {
  const [former, takenBack] = await Promise.all([formerAssertions(reader, covers), TakenBack.of(reader, covers)]);
  const said = groupBy(rows, assertionBase);
  const targets = replaced === undefined ? undefined : new Set(rows.map(({ target }) => target));
  const unspoken: Gone[] = [];
  const saidBefore = new Set<AssertionRow>();
  for (const [base, stored] of groupBy(former, ({ key }) => baseOf(key))) {
    const pairs = paired(said.get(base) ?? [], stored);
    const spokenFor = new Set(pairs.map(({ partner }) => partner));
    for (const { row, partner } of pairs) if (partner) saidBefore.add(row);
    for (const each of stored) {
      const isReplaced = each.file === replaced && targets?.has(each.target);
      if (each.retractedAt === undefined && !spokenFor.has(each) && !isReplaced) {
        unspoken.push({ ...each, stillSaid: pairs.length > 0 });
      }
    }
  }
  const added = rows.filter((row) => row.retractedAt === undefined && !saidBefore.has(row));
  const files = new Set(rows.map(({ file }) => file));
  const elsewhere = unspoken.filter(({ file }) => file !== replaced && !files.has(file)).map(({ key }) => key);
  const moved = await movedToOtherFiles(reader, elsewhere, added);
  return {
    gone: unspoken.filter(({ key }) => !moved.has(key)),
    moved,
    returned: added.filter((row) => takenBack.hasSaid(row)),
  };
}

/** Whether an assertion belongs to what is declared as a whole. */
export const isCovered = (
  covers: readonly Cover[],
  of: { dataset: string; file: string; table: string; readAs?: string | null },
): boolean =>
  covers.some(
    ({ dataset, file, tables }) =>
      of.dataset === dataset &&
      (file === undefined || of.file === file) &&
      (tables === undefined || tables.some((table) => table === (of.readAs ?? of.table))),
  );

async function formerAssertions(reader: Reader, covers: readonly Cover[]): Promise<FormerAssertion[]> {
  const former: FormerAssertion[] = [];
  for (const { dataset, file, tables } of covers) {
    for (const each of await reader.read(statements.formerOfDataset, { dataset, file })) {
      if (!isCovered([{ dataset, tables }], { ...each, dataset })) continue;
      const { key, target, table, readAs, retractedAt } = each;
      former.push({
        ...{ key, target, table, file: each.file },
        ...{ readAs: readAs ?? undefined, retractedAt: retractedAt ?? undefined },
      });
    }
  }
  return former;
}
