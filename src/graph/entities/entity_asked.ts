import type { EntityKind } from '../../model/identity/entity_id.js';
import type { Properties } from '../lists/rows.js';
import type { Selection } from '../lists/selection.js';
import { ALL_NAMES, BEST_NAME, NO_NAMES, TEXT_OF_BEST_NAME, type NamesAsked } from '../names.js';
import { isLocalised, propertyOf, togetherWith } from './entity_values.js';

/** What a statement is to return of the nodes of an entity, and of its names. */
export interface EntityAsked extends NamesAsked {
  /** Properties of its nodes; null: all of them. */
  fields: readonly string[] | null;
}

/** All values and no names. */
export const ALL_VALUES: EntityAsked = { fields: null, ...NO_NAMES };

/**
 * What the fields of a kind of entity are made of. A field that shows the value of its own column needs no mention, nor
 * does `label` where there is a name.
 */
export interface MadeOf {
  /** The field that shows the best name. */
  name?: string;
  /** Properties by field; those of `title { lang }` are at `title.lang`. */
  fields?: Readonly<Record<string, readonly string[]>>;
  /** Properties without which it cannot be told what it is. */
  always?: readonly string[];
}

const made = new Map<EntityKind, MadeOf>();

/** Says what is to be read for the fields of a kind. */
export function registerFields(kind: EntityKind, madeOf: MadeOf): void {
  made.set(kind, madeOf);
}

/** What a selection below an entity of a kind asks for. */
export function entityAsked(kind: EntityKind, selection: Selection): EntityAsked {
  return { fields: fieldsAsked(kind, selection), ...namesAsked(kind, selection) };
}

function fieldsAsked(kind: EntityKind, selection: Selection): string[] | null {
  const { fields = {}, always = [] } = made.get(kind)!;
  const properties = new Set(always);
  for (const field of selection.names) {
    const own = propertyOf(kind, field);
    for (const property of fields[field] ?? (own === undefined ? [] : [own])) {
      if (isLocalised(kind, property)) return null;
      properties.add(property);
    }
    if (selection.below(field).has('lang')) fields[`${field}.lang`]?.forEach((property) => properties.add(property));
  }
  return [...properties];
}

function namesAsked(kind: EntityKind, selection: Selection): NamesAsked {
  const fields = ['label', made.get(kind)!.name]
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
 * A node as statements return it: its id and the properties that were asked for, or all by name. (The id may be null for
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
