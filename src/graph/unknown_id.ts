import type { GraphQLError } from 'graphql';
import { nearest } from '../collections/nearest.js';
import { kindOf, type EntityKind } from '../model/identity/entity_id.js';
import { argumentError } from './errors.js';
import type { Visibility } from './privacy/visibility.js';

/** An id in the arguments of a field, and what it may stand for. */
export interface GivenId {
  id: string;
  /** Where it was given, as in `where.events`. */
  field: string;
  kinds: readonly EntityKind[];
  /** What it may stand for, where not all of those kinds will do: `recommendation`. The sentence has a word for it. */
  called?: string;
}

/** The kinds that an id can be meant to have: its own where that is one of those allowed, else all of these. */
export function kindsMeant({ id, kinds }: Pick<GivenId, 'id' | 'kinds'>): readonly EntityKind[] {
  const own = kindOf(id);
  return own && kinds.includes(own) ? [own] : kinds;
}

/**
 * The refusal of an id that stands for nothing of the kinds allowed, with the nearest id of such a kind. Persons who are
 * not public are never proposed, and do not change what is.
 * @param known real ids that would have done, and perhaps others of other kinds
 */
export function unknownId(given: GivenId, known: Iterable<string>, visibility: Visibility): GraphQLError {
  const kinds = kindsMeant(given);
  const bySlug = new Map<string, string>();
  for (const id of known) {
    const kind = kindOf(id);
    if (!kind || !kinds.includes(kind) || visibility.isHidden(id)) continue;
    const shown = visibility.shownId(id);
    if (!bySlug.has(slugOf(shown))) bySlug.set(slugOf(shown), shown);
  }
  const near = nearest(slugOf(given.id), bySlug.keys());
  return argumentError('UNKNOWN_ID', 'UNKNOWN_ID', {
    field: given.field,
    called: given.called ?? kinds.join('_'),
    found: given.id,
    near: bySlug.get(near ?? '') ?? null,
    kind: kinds[0]!,
  });
}

/** The part of an id behind its kind; the whole text where it names none. */
const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);
