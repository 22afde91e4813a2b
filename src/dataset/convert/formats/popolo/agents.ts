import { languageTag } from '../../../../model/vocabulary/index.js';
import type { Conversion } from '../../conversion.js';
import type { JsonRecord } from '../../input/json_record.js';
import type { ConvertedKind, Origin } from '../../rows.js';
import { kindOfNote } from './name_notes.js';
import { originsOf, referenceOf } from './origins.js';

/** `person` → `persons`, names. */
export function convertPerson(record: JsonRecord, conversion: Conversion): void {
  const origins = originsOf(record, conversion);
  const slug = conversion.entity('person', record.text('id')!, record.pointer, origins);
  convertNames(record, 'person', slug, origins, conversion);
  record.leaveRest();
}

/** `organization` → `organisations`, names, identifiers; a unit of its parent. */
export function convertOrganisation(record: JsonRecord, conversion: Conversion): void {
  const origins = originsOf(record, conversion);
  const slug = conversion.entity('organisation', record.text('id')!, record.pointer, origins, {
    founded: record.date('founding_date'),
    dissolved: record.date('dissolution_date'),
  });
  convertNames(record, 'organisation', slug, origins, conversion);
  for (const identifier of record.list('identifiers', 'identifier')) {
    const [scheme, value] = [identifier.text('scheme'), identifier.text('identifier')];
    if (scheme && value) conversion.add('identifiers', { agent: `organisation:${slug}`, scheme, value }, origins);
    else conversion.leftOut.note('RECORD', 'identifier without a scheme or a value', identifier.pointer);
    identifier.leaveRest();
  }
  const parent = referenceOf(record, 'parent');
  if (parent !== undefined) {
    const organisation = conversion.reference('organisation', parent, record.pointer);
    conversion.add('memberships', { member: `organisation:${slug}`, organisation, kind: 'UNIT' }, origins);
  }
  record.leaveRest();
}

/** `name` and `other_names`. Popolo does not say which language a name is in; some files do, of other names. */
export function convertNames(
  record: JsonRecord,
  kind: ConvertedKind,
  slug: string,
  origins: readonly Origin[],
  conversion: Conversion,
): void {
  const name = record.text('name');
  if (name) conversion.name(kind, slug, name, origins);
  else conversion.leftOut.note('VALUE', `${record.what} without a name: shown by its kind and id`, record.pointer);
  for (const other of record.list('other_names', 'other_name')) {
    const [text, note] = [other.text('name'), other.text('note')];
    const [from, to] = [other.date('start_date'), other.date('end_date')];
    const told = note === undefined ? undefined : kindOfNote(note);
    // "The date on which the name was abandoned" makes it a former one.
    const nameKind = told ?? (to === undefined ? 'AS_WRITTEN' : 'FORMER');
    const lang = languageOf(other, conversion);
    if (text) conversion.name(kind, slug, text, origins, { kind: nameKind, lang, from, to });
    else conversion.leftOut.note('RECORD', 'other_name without a name', other.pointer);
    if (note && told === undefined) conversion.leftOut.note('FIELD', 'other_name.note', other.at('note'));
    other.leaveRest();
  }
}

function languageOf(other: JsonRecord, conversion: Conversion): string | undefined {
  const lang = other.text('lang');
  const tag = lang === undefined ? undefined : languageTag(lang);
  if (lang !== undefined && tag === undefined) {
    conversion.leftOut.note('VALUE', 'other_name.lang that is no language', other.at('lang'));
  }
  return tag;
}
