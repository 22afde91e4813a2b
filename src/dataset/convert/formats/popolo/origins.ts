import type { Conversion } from '../../conversion.js';
import type { JsonRecord } from '../../input/json_record.js';
import type { Origin } from '../../rows.js';

/** The documents that a record names as its `sources`, else its own place in the file. */
export function originsOf(record: JsonRecord, conversion: Conversion): Origin[] {
  const named = record.list('sources', 'source').flatMap((source) => {
    const origin = conversion.sources.document(source.text('url'), source.text('note'), source.pointer);
    source.leaveRest();
    return origin ?? [];
  });
  return named.length > 0 ? named : [conversion.sources.file(record.locator)];
}

/** The id that a field refers to: `parent_id`, or the id of the record that is nested as `parent`. */
export function referenceOf(record: JsonRecord, field: string): string | undefined {
  return record.text(`${field}_id`) ?? record.child(field, field)?.text('id');
}
