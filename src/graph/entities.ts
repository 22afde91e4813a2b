import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { kindOf, parseEntityId, type EntityKind } from '../identity/entity_id.js';
import type { Context } from './context.js';
import { loadEntityRow, type Entity } from './entity.js';
import { isValue, ownFirst } from './entity_values.js';
import { Event } from './event.js';
import { Issue } from './issue.js';
import { Organisation } from './organisation.js';
import { OtherOutput, Recommendation } from './output.js';
import { Person } from './person.js';
import type { Properties } from './rows.js';
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

type Given = { id: string; nodes?: Properties[] };

const MAKE: { [K in EntityKind]: (row: Given, visibility: Visibility) => EntityOf[K] } = {
  organisation: (row, visibility) => new Organisation(row, visibility),
  person: (row, visibility) => new Person(row, visibility),
  event: (row, visibility) => new Event(row, visibility),
  issue: (row, visibility) => new Issue(row, visibility),
  output: (row, visibility) =>
    ownFirst(row.nodes ?? []).find(({ kind }) => kind)?.kind === 'RECOMMENDATION'
      ? new Recommendation(row, visibility)
      : new OtherOutput(row, visibility),
  source: (row, visibility) => new Source(row, visibility),
};

/** The GraphQL object of an entity, by the kind that its id tells. */
export function makeEntity(row: Given, visibility: Visibility): Entity {
  return MAKE[kindOf(row.id)!](row, visibility);
}

/** The entity of a kind with an id as it is shown; null where there is none, or the text is not such an id. */
export async function entityByShownId<K extends EntityKind>(
  context: Context,
  kind: K,
  shownId: string,
): Promise<EntityOf[K] | null> {
  if (parseEntityId(shownId)?.kind !== kind) return null;
  if (kind !== 'person') return entityByReference(context, kind, shownId);
  const visibility = await context.visibility();
  const id = visibility.resolve(shownId);
  const row = id === undefined ? undefined : await loadEntityRow(context, id);
  return row ? MAKE[kind](row, visibility) : null;
}

/** The entity that a value refers to by a real id, canonical or not; null where nothing live is known of it. */
export async function entityByReference<K extends EntityKind>(
  context: Context,
  kind: K,
  id: string,
): Promise<EntityOf[K] | null> {
  const [visibility, row] = await Promise.all([context.visibility(), loadEntityRow(context, id)]);
  return row && kindOf(row.id) === kind ? MAKE[kind](row, visibility) : null;
}

/**
 * The entity at the end of a fact, by its canonical id. Its values are read only where the selection asks for one.
 * (Those of an output always: they say whether it is a recommendation.)
 */
export async function entityEnd<E extends Entity>(context: Context, info: GraphQLResolveInfo, id: string): Promise<E> {
  const kind = kindOf(id)!;
  const selections = info.fieldNodes.map(({ selectionSet }) => selectionSet!);
  const asked = kind === 'output' || selections.some((selection) => selectsValue(selection, kind, info));
  const row = asked && kind !== 'person' ? await loadEntityRow(context, id) : undefined;
  return makeEntity({ id, ...(asked && { nodes: row?.nodes ?? [] }) }, await context.visibility()) as E;
}

/** The same for an end that a fact need not have. */
export async function optionalEnd<E extends Entity>(
  context: Context,
  info: GraphQLResolveInfo,
  id: string | undefined,
): Promise<E | null> {
  return id === undefined ? null : entityEnd<E>(context, info, id);
}

/** Whether a selection holds a field that is a value of the kind, in fragments too, whatever their type. */
function selectsValue(selection: SelectionSetNode, kind: EntityKind, info: GraphQLResolveInfo): boolean {
  return selection.selections.some((node) => {
    if (node.kind === Kind.FIELD) return isValue(kind, node.name.value);
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    return inner !== undefined && selectsValue(inner.selectionSet, kind, info);
  });
}
