import { ObjectType } from 'type-graphql';
import { connectionOf } from '../../graph/lists/connection.js';
import type { Days } from '../../snapshot/facts/field.js';
import type { TrailEntry } from '../../snapshot/outputs/trail.js';
import { rowAt } from '../../snapshot/selection/rows.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { AttendanceRow, AttendanceRowConnection } from '../shared/attendance_row.js';
import { Evidenced, type RowKey } from '../shared/evidence/evidenced.js';
import { OutputStep } from '../shared/outputs/output_step.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import type { Asked } from '../shared/scope/asked.js';

@ObjectType({
  implements: Evidenced,
  description: 'Something that happened to a recommendation, and who was there.',
})
export class RecommendationTrailStep extends OutputStep {
  readonly #event: number;
  readonly #selection: Selection | null;

  /** @param selection what the scope counts at the events of the path; null: the path has none */
  constructor(asked: Asked, key: RowKey, entry: TrailEntry, made: Days, selection: Selection | null) {
    super(asked, key, entry, made);
    this.#event = entry.event;
    this.#selection = selection;
  }

  @RowList(() => AttendanceRowConnection, {
    nullable: true,
    description:
      'Who took part in the event, as the scope counts them: being there is not standing behind it. Null: at no known event, or at one where the scope counts nobody.',
  })
  participants(): RowsOf<AttendanceRow> | null {
    const { events, rows } = this.#selection ?? {};
    const at = events?.node.indexOf(this.#event) ?? -1;
    if (!events || !rows || at < 0) return null;
    const length = events.endRow[at]! - events.firstRow[at]!;
    const counted = Array.from({ length }, (_, i) => events.firstRow[at]! + i).filter(
      (row) => rows.uncounted[row] === -1,
    );
    return {
      count: counted.length,
      make: (place) => new AttendanceRow(this.asked, rowAt(rows, counted[place]!), place),
    };
  }
}

export const RecommendationStepConnection = connectionOf<RecommendationTrailStep>(
  'RecommendationTrailStep',
  () => RecommendationTrailStep,
  'steps, responses and assessments',
);
