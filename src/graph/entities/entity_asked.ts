import type { EntityKind } from '../../model/identity/entity_id.js';
import type { Properties } from '../lists/rows.js';
import type { Selection } from '../lists/selection.js';
import { ALL_NAMES, BEST_NAME, NO_NAMES, TEXT_OF_BEST_NAME, type NamesAsked } from '../names.js';
import { isLocalised, propertyOf, togetherWith } from './entity_values.js';

/** What a statement is to give of the nodes of an entity, and of its names. */
export interface EntityAsked extends NamesAsked {
  /** Properties of its nodes; null: all of them. */
  fields: readonly string[] | null;
}

/** All values and no names. */
export const ALL_VALUES: EntityAsked = { fields: null, ...NO_NAMES };

/** The field that shows the best name of an entity of a kind. */
const NAMED_BY: Partial<Record<EntityKind, string>> = {
  organisation: 'name',
  person: 'name',
  event: 'title',
  issue: 'name',
};

/** What a selection below an entity of a kind asks for. */
export function entityAsked(kind: EntityKind, selection: Selection): EntityAsked {
  return { fields: fieldsAsked(kind, selection), ...namesAsked(kind, selection) };
}

/** The property that tells the language of a field that is a text, beside the one that holds the text. */
const LANGUAGE_OF: Partial<Record<EntityKind, Readonly<Record<string, string>>>> = {
  source: { title: 'language' },
};

/** The field whose value is the label of what has no name. */
const LABELLED_BY: Partial<Record<EntityKind, string>> = { source: 'title' };

/** Fields that are made of values that they do not name. */
const MADE_OF_MORE: Partial<Record<EntityKind, readonly string[]>> = {
  issue: ['broader'],
  source: ['publisher', 'publisherOrganisation', 'derivedFrom'],
};

function fieldsAsked(kind: EntityKind, selection: Selection): string[] | null {
  // No value of a person is shown but the visibility, which is known; those of an output say what it is.
  if (kind === 'person') return [];
  if (kind === 'output') return null;
  const fields = new Set<string>();
  for (const selected of selection.names) {
    const field = selected === 'label' ? (LABELLED_BY[kind] ?? selected) : selected;
    if (isLocalised(kind, field)) return null;
    const property = propertyOf(kind, field);
    if (property !== undefined) fields.add(property);
    const language = LANGUAGE_OF[kind]?.[field];
    if (language !== undefined && selection.below(selected).has('lang')) fields.add(language);
  }
  return MADE_OF_MORE[kind]?.some((field) => selection.has(field)) ? null : [...fields];
}

function namesAsked(kind: EntityKind, selection: Selection): NamesAsked {
  const fields = ['label', NAMED_BY[kind]]
    .filter((field) => field !== undefined)
    .filter((field) => selection.has(field));
  if (selection.has('acronym') || fields.some((field) => selection.isGiven(field, 'lang'))) return ALL_NAMES;
  if (fields.length === 0) return NO_NAMES;
  return selection.below(...fields).has('lang') ? BEST_NAME : TEXT_OF_BEST_NAME;
}

export const asksForValues = ({ fields }: EntityAsked): boolean => fields === null || fields.length > 0;

/**
 * Whether these nodes tell the values that were asked for. Of several nodes, one that states any of the values that are
 * stated together gives all of them: which one, only all these values tell.
 */
export function areEnough({ fields }: EntityAsked, kind: EntityKind, nodes: readonly NodeValues[]): boolean {
  return fields === null || nodes.length < 2 || fields.every((property) => togetherWith(kind, property).length === 1);
}

/**
 * A node as statements give it: its id and the properties that were asked for, or all by name. (The id may be null for
 * the node of the canonical id.)
 */
export type NodeValues = Properties | [id: string | null, ...values: unknown[]];

/** The nodes of an entity by the names of their properties. */
export function nodesRead({ fields }: EntityAsked, canonicalId: string, nodes: readonly NodeValues[]): Properties[] {
  if (fields === null) return nodes as Properties[];
  return (nodes as [string | null, ...unknown[]][]).map(([id, ...values]) => {
    const node: Properties = { id: id ?? canonicalId };
    fields.forEach((property, i) => (node[property] = values[i]));
    return node;
  });
}
