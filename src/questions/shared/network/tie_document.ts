import type { GraphQLField } from 'graphql';
import { fieldCall } from '../parameters/field_call.js';

/** How a tie opens: the list of the question that has it, and what is shown of a row. */
export interface TieView {
  list: 'ties' | 'arcs' | 'rows';
  /** Rows that there may be: an arc and the one back, participations for different organisations. */
  most: number;
  /** Fields of a row, in GraphQL; `$lang` is the language wanted. */
  row: (sizes: RowSizes) => string;
}

/** How many of each a row lists at most. */
export interface RowSizes {
  meetings: number;
  facts: number;
  assertions: number;
}

const ONE_TIE: RowSizes = { meetings: 20, facts: 50, assertions: 20 };

const ENTITY = '... on Entity { id label(lang: $lang) { text } }';
const EVENT = 'id label(lang: $lang) { text } firstDay dateAsWritten attendanceList';

const assertionsOf = ({ assertions }: RowSizes): string => `assertions(first: ${assertions}) { totalCount nodes {
  quote locator valueAsWritten inference source { id title(lang: $lang) { text } publisher language url archiveUrl published } } }`;

/** The facts of a row, with their quotes. */
const factsOf = (
  field: string,
  first: number,
  sizes: RowSizes,
): string => `${field}(first: ${first}) { totalCount nodes {
  id kind agent { ${ENTITY} } onBehalfOf { id label(lang: $lang) { text } } event { ${EVENT} }
  roles participationStatus inference ${assertionsOf(sizes)} } }`;

const ends = (a: string, b: string): string => `${a} { ${ENTITY} } ${b} { ${ENTITY} }`;

/** A tie that opens to its facts. */
export const TIE_VIEW: TieView = {
  list: 'ties',
  most: 1,
  row: (sizes) => `${ends('a', 'b')} weight sourceCount ${factsOf('facts', sizes.facts, sizes)}`,
};

/** An arc that opens to its facts. */
export const ARC_VIEW: TieView = {
  list: 'arcs',
  most: 2,
  row: (sizes) => `${ends('from', 'to')} weight sourceCount ${factsOf('facts', sizes.facts, sizes)}`,
};

/** A tie of agents who met: the events with what each did there, the latest first. */
export const MEETINGS_VIEW: TieView = {
  list: 'ties',
  most: 1,
  row: (sizes) => `${ends('a', 'b')} weight shared sourceCount meetings(first: ${sizes.meetings}) { totalCount nodes {
    event { ${EVENT} } ${factsOf('aFacts', 2, sizes)} ${factsOf('bFacts', 2, sizes)} } }`,
};

/** A row of the two-mode network. */
export const ATTENDANCE_VIEW: TieView = {
  list: 'rows',
  most: 10,
  row: (sizes) => `agent { ${ENTITY} } event { ${EVENT} } onBehalfOf { id label(lang: $lang) { text } }
    countedAs { ${ENTITY} } counted uncounted roles participationStatus capacity hostSide ${assertionsOf(sizes)}`,
};

/**
 * The operation that opens the tie between `$a` and `$b`.
 * @param field of the question; @param input names of arguments that are given, which are variables too
 */
export function tieDocument(
  field: GraphQLField<unknown, unknown>,
  input: object,
  { list, most, row }: TieView,
): string {
  const { declared, call } = fieldCall(field, input);
  return `query (${['$a: ID!', '$b: ID!', '$lang: Language', ...declared].join(', ')}) { ${call} {
    basis { dataVersion parameters warnings { code sentence } }
    ${list}(between: [$a, $b], first: ${most}) { nodes { ${row(ONE_TIE)} } } } }`;
}

/** The operation that lists ties with their facts, page by page (`$first`, `$after`), and what all rests on. */
export function tiesDocument(
  field: GraphQLField<unknown, unknown>,
  input: object,
  { list, row }: TieView,
  { sizes, arguments: given, sources }: { sizes: RowSizes; arguments: string; sources: number },
): string {
  const { declared, call } = fieldCall(field, input);
  return `query (${['$first: Int!', '$after: String', '$lang: Language', ...declared].join(', ')}) { ${call} {
    basis { factCount agentCount eventCount sourceCount publisherCount
      sources(first: ${sources}) { totalCount nodes { id title(lang: $lang) { text } publisher published url } } }
    ${list}(first: $first, after: $after${given}) { totalCount pageInfo { hasNextPage endCursor }
      nodes { ${row(sizes)} } } } }`;
}
