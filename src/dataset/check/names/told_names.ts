import { kindOf, type EntityKind } from '../../../model/identity/entity_id.js';
import { keyParts } from '../../../model/identity/fact_key.js';
import { fold } from '../../../model/identity/folding.js';
import { plainSpelling } from '../../../model/identity/spelling.js';
import type { AssertionRow } from '../../../model/tables/assertion_row.js';
import type { Place } from '../../problems/index.js';

/** A text by which a row calls an entity. */
export interface ToldName {
  id: string;
  kind: EntityKind | undefined;
  /** `name`, or the property of a source or output: what is compared is of one field. */
  field: string;
  text: string;
  folded: string;
  dataset: string;
  place: Place;
}

/** What sources and outputs, which have no rows in `names`, are known by. */
const CALLED_BY: Partial<Record<AssertionRow['table'], RegExp>> = {
  sources: /^(title|url)$/,
  outputs: /^(reference|text__.*)$/,
};

/** What lists put before a name and behind it: numbers, dashes, footnote marks, a full stop. */
const BEFORE = /^(?:\d{1,3}[.)]\s*|[-–•*]\s+)/u;
const BEHIND = /(?:\s*\[\d{1,3}\]|[.,;:*¹²³⁴-⁹⁰]|\*\))+$/u;

/** A name without what lists put around it. */
export const bareName = (text: string): string => text.replace(BEFORE, '').replace(BEHIND, '') || text;

export const foldedName = (text: string): string => fold(plainSpelling(text));

/** What live rows call entities, in their order. */
export function* toldNames(rows: readonly AssertionRow[]): Generator<ToldName> {
  for (const { table, target, values, retractedAt, dataset, file, row } of rows) {
    if (retractedAt !== undefined) continue;
    const told = (id: string, field: string, text: string): ToldName => {
      return { id, kind: kindOf(id), field, text, folded: foldedName(text), dataset, place: { file, row } };
    };
    if (table === 'names') {
      const [id = '', text = ''] = keyParts(target);
      yield told(id, 'name', text);
    }
    const called = CALLED_BY[table];
    if (!called) continue;
    for (const [field, text] of Object.entries(values)) {
      if (called.test(field) && typeof text === 'string') yield told(target, field, text);
    }
  }
}
