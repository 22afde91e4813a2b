import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from '../../graph/lists/connection.js';
import { rowAt, type Rows } from '../../snapshot/selection/rows.js';
import { AttendanceRow, AttendanceRowConnection } from '../shared/attendance_row.js';
import { listing, type FieldTexts, type Listing } from '../shared/rows/row_list.js';
import { connectRows, type RowsOf } from '../shared/rows/rows.js';
import type { Asked } from '../shared/scope/asked.js';

@ArgsType()
class AttendancePage extends PageArguments {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Only rows that join two of these, an event and an agent who is there or is counted there. No number changes.',
  })
  between?: string[] | null;
}

/** The rows that are listed, by number. */
export interface AttendanceRows {
  rows: Rows;
  numbers: Int32Array;
}

/** A field that lists rows of the two-mode network; `between` comes with it. */
export const AttendanceList = (texts: FieldTexts): Listing<AttendanceRows> =>
  listing<AttendanceRow, AttendanceRows, AttendancePage>(
    () => AttendanceRowConnection,
    texts,
    (context, { page, ...list }, listed, asked) => {
      const { between } = page;
      const shown = between ? among(listed, nodesOf(asked, between)) : listed;
      return connectRows(AttendanceRowConnection, context, {
        ...list,
        page,
        arguments: { ...list.arguments, between },
        ...rowsOf(shown, asked),
      });
    },
    AttendancePage,
    rowsOf,
  );

const rowsOf = ({ rows, numbers }: AttendanceRows, asked: Asked): RowsOf<AttendanceRow> => ({
  count: numbers.length,
  make: (place) => new AttendanceRow(asked, rowAt(rows, numbers[place]!), place),
});

/** @throws UNKNOWN_ID */
const nodesOf = ({ given }: Asked, ids: readonly string[]): Set<number> =>
  new Set(ids.map((id) => given.entity(id, 'between', ['organisation', 'person', 'event'])));

function among({ rows, numbers }: AttendanceRows, nodes: ReadonlySet<number>): AttendanceRows {
  const joins = (row: number): boolean =>
    nodes.has(rows.event[row]!) && (nodes.has(rows.countedAs[row]!) || nodes.has(rows.agent[row]!));
  return { rows, numbers: numbers.filter(joins) };
}
