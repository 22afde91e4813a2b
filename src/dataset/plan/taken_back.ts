import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { statements } from '../import/statements.js';
import { assertionOf, type Assertion, type Values } from '../import/assertions/stored_assertion.js';
import type { Cover } from '../read/read_dataset.js';
import { sourceUnderAnyName } from './own_source.js';

/** What curators took back of a dataset. */
export class TakenBack {
  private constructor(private readonly byTarget: ReadonlyMap<string, readonly Assertion[]>) {}

  static async of(reader: Reader, covers: readonly Cover[]): Promise<TakenBack> {
    const found: { target: string; assertion: Assertion }[] = [];
    for (const dataset of new Set(covers.map((cover) => cover.dataset))) {
      for (const { target, assertion } of await reader.read(statements.takenBack, { dataset })) {
        found.push({ target, assertion: assertionOf(assertion) });
      }
    }
    const byTarget = groupBy(found, ({ target }) => target);
    return new TakenBack(new Map(Array.from(byTarget, ([target, all]) => [target, all.map((one) => one.assertion)])));
  }

  /**
   * Whether a row says again what was taken back: of the same fact or entity, from the same source, and nothing else
   * than that. Under another name of the file, with another quote or with a cell more it says it all the same.
   */
  hasSaid(row: AssertionRow): boolean {
    const said = this.byTarget.get(row.target) ?? [];
    return said.some(
      (assertion) =>
        assertion.dataset === row.dataset &&
        assertion.table === row.table &&
        sourceUnderAnyName(assertion) === sourceUnderAnyName(row) &&
        saysAgain(row.values, assertion.values),
    );
  }
}

/** Values that say otherwise are a correction; none in common, and they speak of something else. */
function saysAgain(values: Values, before: Values): boolean {
  const common = Object.keys(before).filter((name) => values[name] !== undefined);
  if (common.length === 0) return Object.keys(before).length === 0;
  return common.every((name) => JSON.stringify(values[name]) === JSON.stringify(before[name]));
}
