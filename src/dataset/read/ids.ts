import {
  ENTITY_KINDS,
  entityId,
  isFileSource,
  kindOf,
  parseEntityId,
  type EntityKind,
} from '../../model/identity/entity_id.js';
import { isSlug, slugOf } from '../../model/identity/slug.js';
import { plainSpelling } from '../../model/identity/spelling.js';
import type { Column } from '../../model/tables/index.js';
import { Complaint } from './cells/complaint.js';

const LONGEST_SLUG = 200;
const isShort = (slug: string): boolean => slug.length <= LONGEST_SLUG;
const LOOKS_LIKE_ID = new RegExp(`^(${ENTITY_KINDS.join('|')}):\\S*$`);
const SLUGS = 'Expected a slug: small letters, digits, -, _ or ., at most 200 characters.';

/** The entity that a cell names. */
export interface Named {
  id: string;
  /** It is named by a text of the table, and its id was made from it. */
  byText: boolean;
}

/** How the cells of a dataset name entities. */
export interface IdScheme {
  /** Whether what a cell refers to comes into being by that; otherwise it has to be known. */
  readonly creates: boolean;
  /** The id column of an entity table. */
  own(kind: EntityKind, text: string): Named | Complaint;
  /** A column of type `reference`. */
  reference(column: Pick<Column, 'kinds'>, text: string): Named | Complaint;
}

/** In a package an id is a slug; references are a slug or, where the column takes several kinds, `kind:slug`. */
export const PACKAGE_IDS: IdScheme = {
  creates: false,
  own(kind, text) {
    const written = isSlug(text) || (kind === 'source' && isFileSource(text));
    if (written && isShort(text)) return { id: entityId(kind, text), byText: false };
    const slug = slugOf(text);
    return new Complaint('INVALID_ID', isSlug(slug) ? `${SLUGS} For example ${slug}.` : SLUGS);
  },
  reference(column, text) {
    const kinds = column.kinds ?? [];
    const [only] = kinds;
    const bare = isSlug(text) || (only === 'source' && isFileSource(text));
    if (kinds.length === 1 && only && bare) return { id: entityId(only, text), byText: false };
    return explicit(column, text) ?? new Complaint('INVALID_REFERENCE', expectedReference(column));
  },
};

/**
 * In a plain table an id is `dataset-slug(value)`, so that tables do not meet by accident, unless it is written
 * `kind:slug`; names that look alike are one.
 */
export function plainIds(dataset: string): IdScheme {
  const named = (kind: EntityKind, text: string): Named | Complaint => {
    const slug = `${dataset}-${slugOf(plainSpelling(text))}`;
    if (!isSlug(slug)) return new Complaint('INVALID_ID', SLUGS);
    if (!isShort(slug))
      return new Complaint('INVALID_ID', `${SLUGS} Give the dataset a shorter name: ids begin with it.`);
    return { id: entityId(kind, slug), byText: true };
  };
  return {
    creates: true,
    own(kind, text) {
      const written = explicit({ kinds: [kind] }, text);
      return written ?? named(kind, text);
    },
    reference(column, text) {
      const written = explicit(column, text);
      if (written) return written;
      const [only, other] = column.kinds ?? [];
      const kind = other ? undefined : only;
      if (kind === 'source' && isFileSource(text)) return { id: entityId('source', text), byText: false };
      return kind ? named(kind, text) : new Complaint('INVALID_REFERENCE', expectedReference(column));
    },
  };
}

/** Whether a text is meant as `kind:slug`. */
export const isWrittenId = (text: string): boolean => LOOKS_LIKE_ID.test(text);

/** `kind:slug`, where the text is meant as one. */
function explicit(column: Pick<Column, 'kinds'>, text: string): Named | Complaint | undefined {
  if (!isWrittenId(text)) return undefined;
  const kind = kindOf(text)!;
  if (!column.kinds?.includes(kind)) return new Complaint('WRONG_KIND', expectedReference(column));
  const slug = parseEntityId(text)?.slug;
  if (slug !== undefined && isShort(slug)) return { id: text, byText: false };
  return new Complaint('INVALID_REFERENCE', `${kind}: and a slug of small letters and digits`);
}

function expectedReference({ kinds = [] }: Pick<Column, 'kinds'>): string {
  const [only, other] = kinds;
  return other ? kinds.map((kind) => `${kind}:slug`).join(' or ') : `the slug of one ${only}`;
}
