/**
 * Lists of participations, read with what a query asks for at their other ends; those of an agent also with who took
 * part in each event. So three levels of a selection cost one statement.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { remember, rememberObjects } from '../../collections/remember.js';
import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import { propertyName, table } from '../../model/tables/index.js';
import type { Context } from '../context.js';
import { entityRow, knowEntity, type FoundEntity } from '../entities/entity.js';
import { entityAsked, type EntityAsked, type NodeValues } from '../entities/entity_asked.js';
import { fieldName } from '../field_name.js';
import { firstRows, rowsOf, type ListRow, type Paging } from '../lists/connection.js';
import type { EntityRow, FactRow } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import type { NameValues } from '../names.js';
import { allOf, type OrPromise } from '../../collections/or_promise.js';

/** A participation, and what was read of the entity at its other end. */
export type ParticipationRow = FactRow & { other?: EntityRow };

/** What a statement is to return of participations. */
interface FactsAsked {
  /** Their properties. */
  fields: readonly string[];
  /** Whether to return on whose behalf. (Of persons who are WITHHELD it always is: it is shown in their place.) */
  onBehalf: boolean;
}

/** What is asked of participations in an event. */
type OfEvents = { participants: FactsAsked; agents: EntityAsked };

/** What is asked of participations of an agent, and of the agent itself; of each event so many participants. */
type OfAgents = {
  own: EntityAsked | null;
  facts: FactsAsked;
  events: EntityAsked;
  participants: FactsAsked & { limit: number };
  agents: EntityAsked;
};

/** A participation in an event as statements return it, with what was asked of its agent. */
type Item = [
  id: string,
  values: unknown[],
  agent: string,
  onBehalfOf: string | null,
  nodes: NodeValues[],
  names: NameValues[],
];

/** A participation of an agent, with what was asked of its event. */
interface ItemOfAgent {
  id: string;
  values: unknown[];
  agent: string;
  event: string;
  onBehalfOf: string | null;
  nodes: NodeValues[];
  names: NameValues[];
  participations: Item[];
}

const ofAgents = statement('participation/of_agents') as ById<ListRow<ItemOfAgent> & FoundEntity, Paging & OfAgents>;
const ofEvents = statement('participation/of_events') as ById<ListRow<Item>, Paging & OfEvents>;

/** Reads a page of the participations in an event, by the name of the agent. `selection` is that of the connection. */
export async function readOfEvent(
  context: Context,
  selection: Selection,
  event: string,
  paging: Paging,
): Promise<ListRow<ParticipationRow> | undefined> {
  const asked = firstOfEvents(selection)(paging.limit);
  const row = await context.load(ofEvents, event, paging.after === null ? asked : { ...asked, ...paging });
  if (!row) return undefined;
  const items = row.items.map(([id, values, agent, onBehalfOf, nodes, names]) =>
    withOther(
      factRow({ id, values, agent, event, onBehalfOf }, asked.participants),
      entityRow(context, agent, asked.agents, { nodes, names }),
    ),
  );
  return { ...row, items: await allOf(items) };
}

/** Reads a page of the participations of an agent, the latest first. `selection` is that of the connection. */
export async function readOfAgent(
  context: Context,
  selection: Selection,
  agent: string,
  paging: Paging,
): Promise<ListRow<ParticipationRow> | undefined> {
  const asked = askedOfAgents(selection);
  const row = await context.load(ofAgents, agent, { ...paging, ...asked });
  if (!row) return undefined;
  const participations = rowsOf(selection).below('event').below('participations');
  const inEach = firstOfEvents(participations)(asked.participants.limit);
  const items = row.items.map((item) => {
    if (inEach.limit > 0) context.know(ofEvents, item.event, inEach, { items: item.participations, found: true });
    return withOther(factRow(item, asked.facts), entityRow(context, item.event, asked.events, item));
  });
  return { ...row, items: await allOf(items) };
}

/** Reads an organisation together with the participations that are selected below it. @param id any of its ids */
export function readWithParticipations(context: Context, info: GraphQLResolveInfo, id: string): void {
  const selection = Selection.of(info);
  const limit = firstRows(selection, 'Organisation', 'participations');
  if (limit === 0) return;
  const own = entityAsked('organisation', selection);
  const asked = { after: null, limit, ...askedOfAgents(selection.below('participations')) };
  const reading = context.load(ofAgents, id, { ...asked, own }).then((row) => {
    if (row) context.know(ofAgents, row.canonicalId, asked, row);
    return row;
  });
  knowEntity(context, id, own, reading);
}

/** @param selection that of the connection */
function askedOfEvents(selection: Selection): OfEvents {
  const rows = rowsOf(selection);
  return { participants: factsAsked(rows), agents: entityAsked('organisation', rows.below('agent')) };
}

/** What is asked of the first participations in an event, so many: the same object for each event of a page. */
const firstOfEvents = rememberObjects((selection: Selection) => {
  const asked = askedOfEvents(selection);
  return remember((limit: number): Paging & OfEvents => ({ after: null, limit, ...asked }));
});

/** @param selection that of the connection */
function askedOfAgents(selection: Selection): OfAgents {
  const rows = rowsOf(selection);
  const event = rows.below('event');
  const { participants, agents } = askedOfEvents(event.below('participations'));
  return {
    own: null,
    facts: factsAsked(rows),
    events: entityAsked('event', event),
    participants: { ...participants, limit: firstRows(event, 'Event', 'participations') },
    agents,
  };
}

/** Properties that a field of a participation is made of. */
const MADE_OF: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    table('participations').columns.flatMap(({ name, wire }) =>
      wire ? [] : [[fieldName('participations', name), [propertyName(name)]]],
    ),
  ),
  participationStatus: ['status', 'roles'],
  firstDay: ['firstDay'],
  lastDay: ['lastDay'],
};

/** The properties that a selection below a participation asks for. */
export function participationFields(selection: Selection): string[] {
  return [...new Set([...selection.names].flatMap((name) => MADE_OF[name] ?? []))];
}

function factsAsked(selection: Selection): FactsAsked {
  return { fields: participationFields(selection), onBehalf: selection.has('onBehalfOf') };
}

type Stated = Pick<ItemOfAgent, 'id' | 'values' | 'agent' | 'event' | 'onBehalfOf'>;

function factRow({ id, values, agent, event, onBehalfOf }: Stated, { fields }: FactsAsked): ParticipationRow {
  const ends: FactRow['ends'] = [
    ['PARTICIPATION_BY', agent],
    ['PARTICIPATION_AT', event],
  ];
  if (onBehalfOf !== null) ends.push(['PARTICIPATION_FOR', onBehalfOf]);
  const row: ParticipationRow = { id, ends };
  fields.forEach((field, i) => (row[field] = values[i]));
  return row;
}

function withOther(fact: ParticipationRow, other: OrPromise<EntityRow>): OrPromise<ParticipationRow> {
  const add = (row: EntityRow): ParticipationRow => {
    fact.other = row;
    return fact;
  };
  return other instanceof Promise ? other.then(add) : add(other);
}
