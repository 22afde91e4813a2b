import type { GraphQLResolveInfo } from 'graphql';
import { kindOf, parseEntityId, type EntityKind } from '../identity/entity_id.js';
import type { Context } from './context.js';
import { loadEntityRow, type Entity } from './entity.js';
import { asksForValues, entityAsked } from './entity_asked.js';
import { ownFirst } from './entity_values.js';
import { Event } from './event.js';
import { Issue } from './issue.js';
import { Organisation } from './organisation.js';
import { OtherOutput, Recommendation } from './output.js';
import { Person } from './person.js';
import type { EntityRow } from './rows.js';
import { Selection } from './selection.js';
import { Source } from './source.js';
import type { Visibility } from './visibility.js';

interface EntityOf {
  organisation: Organisation;
  person: Person;
  event: Event;
  issue: Issue;
  output: Recommendation | OtherOutput;
  source: Source;
}

const MAKE: { [K in EntityKind]: (row: EntityRow, visibility: Visibility) => EntityOf[K] } = {
  organisation: (row, visibility) => new Organisation(row, visibility),
  person: (row, visibility) => new Person(row, visibility),
  event: (row, visibility) => new Event(row, visibility),
  issue: (row, visibility) => new Issue(row, visibility),
  output: (row, visibility) =>
    ownFirst(row.id, row.nodes ?? []).find(({ kind }) => kind)?.kind === 'RECOMMENDATION'
      ? new Recommendation(row, visibility)
      : new OtherOutput(row, visibility),
  source: (row, visibility) => new Source(row, visibility),
};

/** The GraphQL object of an entity, by the kind that its id tells. */
export function makeEntity(row: EntityRow, visibility: Visibility): Entity {
  return MAKE[kindOf(row.id)!](row, visibility);
}

/** The entity of a kind with an id as it is shown; null where there is none, or the text is not such an id. */
export async function entityByShownId<K extends EntityKind>(
  context: Context,
  info: GraphQLResolveInfo,
  kind: K,
  shownId: string,
): Promise<EntityOf[K] | null> {
  if (parseEntityId(shownId)?.kind !== kind) return null;
  const id = kind === 'person' ? (await context.visibility()).resolve(shownId) : shownId;
  return id === undefined ? null : entityByReference(context, info, kind, id);
}

/** The entity that a value refers to by a real id, canonical or not; null where nothing live is known of it. */
export async function entityByReference<K extends EntityKind>(
  context: Context,
  info: GraphQLResolveInfo,
  kind: K,
  id: string,
): Promise<EntityOf[K] | null> {
  const asked = entityAsked(kind, Selection.of(info));
  // (In this order: the row also tells the version that the visibility depends on.)
  const [row, visibility] = await Promise.all([loadEntityRow(context, id, asked), context.visibility()]);
  return row && kindOf(row.id) === kind ? MAKE[kind](row, visibility) : null;
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
