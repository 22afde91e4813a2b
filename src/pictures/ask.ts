import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Context } from '../graph/context.js';
import { NETWORK_QUESTIONS, type NetworkAsked } from '../questions/networks.js';
import { tiesDocument } from '../questions/shared/network/tie_document.js';
import { fieldCall } from '../questions/shared/parameters/field_call.js';
import type { TieRow } from '../drawing/evidence/rows.js';

/** Rows that are asked for at a time. */
const PAGE = 100;
/** Sources that a caption lists. */
const SOURCES = 12;
const SIZES = { meetings: 10, facts: 10, assertions: 3 };

/** How much an answer rests on. */
export interface Counts {
  factCount: number;
  agentCount: number;
  eventCount: number;
  sourceCount: number;
  publisherCount: number;
  sources: { totalCount: number; nodes: SourceAnswer[] };
}

export interface SourceAnswer {
  id: string;
  title: { text: string } | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
}

export interface TieRows {
  counts: Counts;
  rows: TieRow[];
}

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: TieRow[];
}

/** The ties of a network with the facts that they rest on, as its question lists them. */
export async function tieRows(
  schema: GraphQLSchema,
  context: Context,
  { question, input, lang, strongest }: NetworkAsked,
): Promise<TieRows> {
  const field = schema.getQueryType()!.getFields()[question]!;
  const { tie } = NETWORK_QUESTIONS.get(question)!;
  const given = strongest === undefined ? '' : `, strongest: ${strongest}`;
  const document = tiesDocument(field, input, tie, { sizes: SIZES, arguments: given, sources: SOURCES });
  const rows: TieRow[] = [];
  for (let after: string | null = null; ;) {
    const data = await answered(schema, context, document, { ...input, lang, first: PAGE, after });
    const answer = data[question] as { basis: Counts } & Record<string, Page>;
    const page = answer[tie.list]!;
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { counts: answer.basis, rows };
    after = page.pageInfo.endCursor;
  }
}

/** Which of the events that an answer rests on feed into which; of the first 100, more than a grid has. */
export async function eventLinks(
  schema: GraphQLSchema,
  context: Context,
  { question, input }: NetworkAsked,
): Promise<EventPair[]> {
  const { declared, call } = fieldCall(schema.getQueryType()!.getFields()[question]!, input);
  const variables = declared.length === 0 ? '' : ` (${declared.join(', ')})`;
  const document = `query${variables} { ${call} { basis { events(first: 100) { nodes {
    id links(direction: FROM, first: 100) { nodes { eventLinkKind toEvent { id } } } } } } } }`;
  const data = await answered(schema, context, document, input);
  const { basis } = data[question] as { basis: { events: { nodes: LinkedEvent[] } } };
  const events = new Set(basis.events.nodes.map(({ id }) => id));
  return basis.events.nodes.flatMap(({ id, links }) =>
    links.nodes
      .filter(({ eventLinkKind, toEvent }) => eventLinkKind === 'FEEDS_INTO' && events.has(toEvent.id))
      .map(({ toEvent }) => ({ from: id, to: toEvent.id })),
  );
}

interface LinkedEvent {
  id: string;
  links: { nodes: { eventLinkKind: string; toEvent: { id: string } }[] };
}

/** Ids of an event, and of one that it feeds into. */
export interface EventPair {
  from: string;
  to: string;
}

/** @throws the first error of the answer */
async function answered(
  schema: GraphQLSchema,
  contextValue: Context,
  text: string,
  variableValues: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { data, errors } = await execute({ schema, document: parse(text), variableValues, contextValue });
  contextValue.signal?.throwIfAborted();
  if (errors) throw errors[0]!;
  return data!;
}
