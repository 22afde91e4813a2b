/**
 * Lists of participations, read with what a query asks for at their other ends; those of an agent also with who took
 * part in each event. So three levels of a selection cost one statement.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import { propertyName, table } from '../dataset/tables/index.js';
import { rowsOf, rowsOfPage, type ListRow } from './connection.js';
import type { Context } from './context.js';
import { entityRow } from './entity.js';
import { entityAsked, type EntityAsked, type NodeValues } from './entity_asked.js';
import type { NameValues } from './names.js';
import { LARGEST_PAGE } from './page_size.js';
import type { EntityRow, FactRow } from './rows.js';
import { Selection } from './selection.js';

/** A participation, and what was read of the entity at its other end. */
export type ParticipationRow = FactRow & { other?: EntityRow };

interface Paging {
  after: string | null;
  limit: number;
}

/** What a statement is to give of participations. */
interface FactsAsked {
  /** Their properties. */
  fields: readonly string[];
  /** Whether to give on whose behalf. */
  onBehalf: boolean;
}

/** What is asked of participations in an event. */
type OfEvents = { facts: FactsAsked; agents: EntityAsked };

/** What is asked of participations of an agent; of each event so many participants. */
type OfAgents = {
  facts: FactsAsked;
  events: EntityAsked;
  participants: FactsAsked & { limit: number };
  agents: EntityAsked;
};

/** A participation in an event as statements give it, with what was asked of its agent. */
interface Item {
  id: string;
  values: unknown[];
  agent: string;
  onBehalfOf: string | null;
  nodes: NodeValues[];
  names: NameValues[];
}

/** A participation of an agent, with what was asked of its event. */
type ItemOfAgent = Item & { event: string; participations: Item[] };

const ofAgents = statement('participation/of_agents') as ById<ListRow<ItemOfAgent>, Paging & OfAgents>;
const ofEvents = statement('participation/of_events') as ById<ListRow<Item>, Paging & OfEvents>;

/** Reads a page of the participations in an event, by the name of the agent. */
export async function readOfEvent(
  context: Context,
  info: GraphQLResolveInfo,
  event: string,
  paging: Paging,
): Promise<ListRow<ParticipationRow> | undefined> {
  const asked = askedOfEvents(rowsOf(Selection.of(info)));
  const row = await context.load(ofEvents, event, { ...paging, ...asked });
  if (!row) return undefined;
  const items = row.items.map(async (item) => ({
    ...factRow(item, event, asked.facts),
    other: await entityRow(context, item.agent, asked.agents, item),
  }));
  return { found: row.found, items: await Promise.all(items) };
}

/** Reads a page of the participations of an agent, the latest first. */
export async function readOfAgent(
  context: Context,
  info: GraphQLResolveInfo,
  agent: string,
  paging: Paging,
): Promise<ListRow<ParticipationRow> | undefined> {
  const selection = rowsOf(Selection.of(info));
  const event = selection.below('event');
  const page = firstPage(event);
  const inEach = askedOfEvents(rowsOf(event.below('participations')));
  const asked: OfAgents = {
    facts: factsAsked(selection),
    events: entityAsked('event', event),
    participants: { ...inEach.facts, limit: page?.limit ?? 0 },
    agents: inEach.agents,
  };
  const row = await context.load(ofAgents, agent, { ...paging, ...asked });
  if (!row) return undefined;
  const items = row.items.map(async (item) => {
    if (page) context.know(ofEvents, item.event, { ...page, ...inEach }, { items: item.participations, found: true });
    return {
      ...factRow(item, item.event, asked.facts),
      other: await entityRow(context, item.event, asked.events, item),
    };
  });
  return { found: row.found, items: await Promise.all(items) };
}

/** The paging of the one list of participants that is selected below an event, if it starts at the beginning. */
function firstPage(event: Selection): Paging | undefined {
  const given = event.argumentsOf('Event', 'participations');
  const first = given?.first as number | undefined;
  if (first === undefined || given?.after || first < 1 || first > LARGEST_PAGE) return undefined;
  return { after: null, limit: rowsOfPage(event.below('participations'), first) };
}

function askedOfEvents(selection: Selection): OfEvents {
  return { facts: factsAsked(selection), agents: entityAsked('organisation', selection.below('agent')) };
}

/** Properties that a field of a participation is made of. */
const MADE_OF: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    table('participations').columns.flatMap(({ name, wire }) =>
      wire ? [] : [[propertyName(name), [propertyName(name)]]],
    ),
  ),
  status: ['status', 'roles'],
  firstDay: ['firstDay'],
  lastDay: ['lastDay'],
};

function factsAsked(selection: Selection): FactsAsked {
  const fields = new Set([...selection.names].flatMap((name) => MADE_OF[name] ?? []));
  return { fields: [...fields], onBehalf: selection.has('onBehalfOf') };
}

function factRow({ id, agent, onBehalfOf, values }: Item, event: string, { fields }: FactsAsked): FactRow {
  const ends: FactRow['ends'] = [
    ['PARTICIPATION_BY', agent],
    ['PARTICIPATION_AT', event],
  ];
  if (onBehalfOf !== null) ends.push(['PARTICIPATION_FOR', onBehalfOf]);
  const row: FactRow = { id, ends };
  fields.forEach((field, i) => (row[field] = values[i]));
  return row;
}
