import { groupBy } from '../../../collections/group_by.js';
import { table, type FactTable } from '../../../model/tables/index.js';
import { keyCells } from '../../../model/tables/target.js';
import type { Place, ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';
import type { CheckSetting } from '../check_setting.js';
import type { KnownEntities } from '../graph/known_entities.js';
import { isReplaced } from '../replaced.js';

const AWAITED: readonly unknown[] = ['INVITED', 'REGISTERED', 'DECLINED'];

/** The first row that says something of an event, and what. */
interface FirstRow {
  place: Place;
  status: string;
}

/** What a dataset says of the statuses of its events. By event. */
interface Statuses {
  stated: Map<string, Set<string>>;
  awaited: Map<string, FirstRow>;
  attended: Map<string, FirstRow>;
}

/**
 * Whether events took place, by the dataset and the graph. It warns, once for each event, where somebody was awaited,
 * nobody is said to have come and nobody states the status: the event then counts as held; and where somebody came, a
 * status is stated and it is not HELD: a blank status may have made them present; or the event is still to come.
 */
export async function checkEventStatuses(
  gathered: Gathered,
  entities: KnownEntities,
  { graph, covers }: CheckSetting,
  problems: ProblemList,
): Promise<void> {
  const { stated, awaited, attended } = statusesOf(gathered);
  const known = await graph.eventStatuses([...new Set([...awaited.keys(), ...attended.keys()])]);
  const elsewhere = groupBy(
    known.filter((each) => !isReplaced(covers, each)),
    ({ id }) => id,
  );
  for (const [event, { place, status }] of awaited) {
    const isSettled = stated.has(event) || attended.has(event) || elsewhere.has(event);
    if (!isSettled) problems.add('EVENT_STATUS_UNSTATED', place, event, status);
  }
  for (const [event, { place }] of attended) {
    const statuses = stated.get(event) ?? new Set((elsewhere.get(event) ?? []).flatMap(({ status }) => status ?? []));
    if (statuses.size === 0 || statuses.has('HELD')) {
      const day = entities.daysOf(event).firstDay;
      if (day && day > latestToday()) problems.add('ATTENDED_IN_FUTURE', place, `${event} (${day})`);
      continue;
    }
    problems.add('ATTENDED_NOT_HELD', place, event, [...statuses].toSorted().join(', '));
  }
}

const FURTHEST_ZONE_MS = 14 * 60 * 60 * 1000;

/** The day that it is where the day begins first. */
const latestToday = (): string => new Date(Date.now() + FURTHEST_ZONE_MS).toISOString().slice(0, 10);

function statusesOf({ rows }: Gathered): Statuses {
  const statuses: Statuses = { stated: new Map(), awaited: new Map(), attended: new Map() };
  for (const { table: name, target, values, retractedAt, file, row } of rows) {
    if (retractedAt !== undefined || values.status === undefined) continue;
    const status = String(values.status);
    if (name === 'events') statuses.stated.set(target, (statuses.stated.get(target) ?? new Set()).add(status));
    if (name !== 'participations') continue;
    const { event = '' } = keyCells(table(name) as FactTable, target);
    const first = status === 'ATTENDED' ? statuses.attended : AWAITED.includes(status) ? statuses.awaited : undefined;
    if (first && !first.has(event)) first.set(event, { place: { file, row, column: 'status' }, status });
  }
  return statuses;
}
