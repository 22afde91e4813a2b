import type { GraphQLResolveInfo } from 'graphql';
import { kindOf, parseEntityId, type EntityKind } from '../../model/identity/entity_id.js';
import type { Context } from '../context.js';
import type { EntityRow } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import type { Visibility } from '../privacy/visibility.js';
import { loadEntityRow, type Entity } from './entity.js';
import { asksForValues, entityAsked, registerFields, type MadeOf } from './entity_asked.js';

type MakeEntity = (row: EntityRow, visibility: Visibility) => Entity;

const makers = new Map<EntityKind, MakeEntity>();

/**
 * Says how the GraphQL object of a kind of entity is made, and its fields of what. Each kind does so where it is
 * defined.
 */
export function registerEntity(kind: EntityKind, make: MakeEntity, madeOf: MadeOf): void {
  makers.set(kind, make);
  registerFields(kind, madeOf);
}

/** The GraphQL object of an entity, by the kind that its id tells. */
export function makeEntity(row: EntityRow, visibility: Visibility): Entity {
  return makers.get(kindOf(row.id)!)!(row, visibility);
}

/** The entity of a kind with an id as it is shown; null where there is none, or the text is not such an id. */
export async function entityByShownId<E extends Entity>(
  context: Context,
  info: GraphQLResolveInfo,
  kind: EntityKind,
  shownId: string,
): Promise<E | null> {
  if (parseEntityId(shownId)?.kind !== kind) return null;
  if (kind === 'person') {
    const id = (await context.visibility()).resolve(shownId);
    return id === undefined ? null : entityByReference(context, info, kind, id);
  }
  // (The row also tells the version that the visibility depends on: so it is not waited for.)
  const entity = await entityByReference<E>(context, info, kind, context.services.pseudonyms.realId(shownId));
  return entity && (await context.visibility()).resolve(shownId) !== undefined ? entity : null;
}

/** The entity that a value refers to by a real id, canonical or not; null where nothing live is known of it. */
export async function entityByReference<E extends Entity>(
  context: Context,
  info: GraphQLResolveInfo,
  kind: EntityKind,
  id: string,
): Promise<E | null> {
  const asked = entityAsked(kind, Selection.of(info));
  // (In this order: the row also tells the version that the visibility depends on.)
  const [row, visibility] = await Promise.all([loadEntityRow(context, id, asked), context.visibility()]);
  return row && kindOf(row.id) === kind ? (makeEntity(row, visibility) as E) : null;
}

/**
 * The entity at the end of a fact, by its canonical id. Its values are read only where the selection asks for one, and
 * then with its names; names alone are read when they are resolved.
 */
export async function entityEnd<E extends Entity>(context: Context, info: GraphQLResolveInfo, id: string): Promise<E> {
  const visibility = await context.visibility();
  const asked = entityAsked(kindOf(id)!, Selection.of(info));
  if (!asksForValues(asked)) return makeEntity({ id }, visibility) as E;
  return makeEntity((await loadEntityRow(context, id, asked)) ?? { id, nodes: [] }, visibility) as E;
}

/** The same for an end that a fact need not have. */
export async function optionalEnd<E extends Entity>(
  context: Context,
  info: GraphQLResolveInfo,
  id: string | undefined,
): Promise<E | null> {
  return id === undefined ? null : entityEnd<E>(context, info, id);
}

/** An entity under an id that stood for it by other judgements than those of today, with the values of today. */
export async function formerEntity<E extends Entity>(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<E> {
  const asked = entityAsked(kindOf(id)!, Selection.of(info));
  const [row, visibility] = await Promise.all([loadEntityRow(context, id, asked), context.visibility()]);
  return makeEntity({ id, nodes: [], ...row, shownAs: id }, visibility) as E;
}
