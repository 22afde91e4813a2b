import { groupBy } from '../../../collections/group_by.js';
import { periodOf } from '../../../model/days/edtf_date.js';
import type { AssertionRow } from '../../../model/tables/assertion_row.js';
import type { ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';

const SHOWN = 3;

/** Doubts whether an event of a plain table is one, where rows give it dates that share no day. */
export function checkSeveralDates(
  { rows, isPlain, dated: headers, severalDates }: Gathered,
  problems: ProblemList,
): void {
  if (!isPlain) return;
  const dated = rows.filter((row) => row.table === 'events' && row.values['start'] !== undefined);
  for (const [event, said] of groupBy(dated, ({ target }) => target)) {
    const other = said.find((row) => isApart(row, said[0]!));
    if (!other) continue;
    severalDates.add(event);
    const dates = [...new Set(said.map(({ values }) => String(values['start'])))].sort();
    const list = dates.slice(0, SHOWN).join(', ') + (dates.length > SHOWN ? ' …' : '');
    problems.add(
      'SEVERAL_DATES',
      { file: other.file, row: other.row, column: 'start', ...headers.get(other.readAs!) },
      event,
      list,
    );
  }
}

function isApart(a: AssertionRow, b: AssertionRow): boolean {
  const [one, other] = [a, b].map(({ values }) => {
    const start = periodOf(String(values['start']));
    return { first: start?.first, last: values['end'] ? periodOf(String(values['end']))?.last : start?.last };
  });
  const ends = (before: typeof one, after: typeof one): boolean =>
    before?.last !== undefined && after?.first !== undefined && before.last < after.first;
  return ends(one, other) || ends(other, one);
}
