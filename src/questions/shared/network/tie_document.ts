import type { GraphQLField } from 'graphql';

/** How a tie opens: the list of the question that has it, and what is shown of a row. */
export interface TieView {
  list: 'ties' | 'arcs' | 'rows';
  /** Rows that there may be: an arc and the one back, participations for different organisations. */
  most: number;
  /** Fields of a row, in GraphQL; `$lang` is the language wanted. */
  row: string;
}

const ENTITY = '... on Entity { id label(lang: $lang) { text } }';
const ASSERTIONS = `assertions(first: 20) { totalCount nodes {
  quote locator valueAsWritten source { id title(lang: $lang) { text } url published } } }`;
const FACT = `id kind agent { ${ENTITY} } onBehalfOf { id label(lang: $lang) { text } } event { id label(lang: $lang) { text } firstDay }
  roles participationStatus inference ${ASSERTIONS}`;

/** The facts of a row, with their quotes. */
const factsOf = (field: string, first: number): string => `${field}(first: ${first}) { totalCount nodes { ${FACT} } }`;

const ends = (a: string, b: string): string => `${a} { ${ENTITY} } ${b} { ${ENTITY} }`;

/** A tie that opens to its facts. */
export const TIE_VIEW: TieView = {
  list: 'ties',
  most: 1,
  row: `${ends('a', 'b')} weight sourceCount ${factsOf('facts', 50)}`,
};

/** An arc that opens to its facts. */
export const ARC_VIEW: TieView = {
  list: 'arcs',
  most: 2,
  row: `${ends('from', 'to')} weight sourceCount ${factsOf('facts', 50)}`,
};

/** A tie of agents who met: the events with what each did there, the latest first. */
export const MEETINGS_VIEW: TieView = {
  list: 'ties',
  most: 1,
  row: `${ends('a', 'b')} weight shared sourceCount meetings(first: 20) { totalCount nodes {
    event { id label(lang: $lang) { text } firstDay } ${factsOf('aFacts', 2)} ${factsOf('bFacts', 2)} } }`,
};

/** A row of the two-mode network. */
export const ATTENDANCE_VIEW: TieView = {
  list: 'rows',
  most: 10,
  row: `${ends('agent', 'event')} onBehalfOf { id label(lang: $lang) { text } } countedAs { ${ENTITY} }
    counted uncounted roles participationStatus capacity hostSide ${ASSERTIONS}`,
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
  const given = field.args.filter(({ name }) => name in input);
  const declared = given.map(({ name, type }) => `, $${name}: ${String(type)}`).join('');
  const args = given.map(({ name }) => `${name}: $${name}`).join(', ');
  return `query ($a: ID!, $b: ID!, $lang: Language${declared}) { ${field.name}${args && `(${args})`} {
    basis { dataVersion parameters warnings { code sentence } }
    ${list}(between: [$a, $b], first: ${most}) { nodes { ${row} } } } }`;
}
