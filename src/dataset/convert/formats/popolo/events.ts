import { EventStatus } from '../../../../model/vocabulary/index.js';
import { shown } from '../../../problems/index.js';
import type { Conversion } from '../../conversion.js';
import type { JsonRecord } from '../../input/json_record.js';
import { convertNames } from './agents.js';
import { originsOf, referenceOf } from './origins.js';

/** `event` → `events` and names; who was there, who organised it, and what it is a part of. */
export function convertEvent(record: JsonRecord, nestedIn: string | undefined, conversion: Conversion): void {
  const origins = originsOf(record, conversion);
  const event = conversion.entity('event', record.text('id')!, record.pointer, origins, {
    type_as_written: record.text('classification'),
    start: record.date('start_date'),
    end: record.date('end_date'),
    place: record.text('location'),
    status: statusOf(record, conversion),
  });
  convertNames(record, 'event', event, origins, conversion);
  const host = referenceOf(record, 'organization');
  if (host !== undefined) {
    const organisation = conversion.reference('organisation', host, record.at('organization_id'));
    conversion.add('participations', { event, agent: `organisation:${organisation}`, roles: 'HOST' }, origins);
  }
  for (const attendee of record.list('attendees', 'person')) {
    const person = attendee.text('id');
    if (person === undefined) continue; // Said already, when it was gathered.
    const slug = conversion.reference('person', person, attendee.pointer);
    conversion.add('participations', { event, agent: `person:${slug}`, status: 'ATTENDED' }, origins);
  }
  const parent = referenceOf(record, 'parent') ?? nestedIn;
  if (parent !== undefined) {
    const to = conversion.reference('event', parent, record.pointer);
    conversion.add('event_links', { from: event, to, kind: 'PART_OF' }, origins);
  }
  record.leaveRest();
}

/** The words of iCalendar, which Popolo’s events follow, for ours. */
const STATUSES: Readonly<Record<string, string>> = { CANCELED: 'CANCELLED', TENTATIVE: 'PLANNED' };

/** Popolo has no list of statuses: only one that says what ours says is taken. */
function statusOf(record: JsonRecord, conversion: Conversion): string | undefined {
  const status = record.text('status');
  if (status === undefined) return undefined;
  const said = status.trim().toUpperCase();
  const word = STATUSES[said] ?? said;
  if (EventStatus.values.includes(word as EventStatus)) return word;
  conversion.leftOut.note('VALUE', `event.status ${shown(status)}`, record.at('status'));
  return undefined;
}
