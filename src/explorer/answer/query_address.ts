import type { Argument } from '../address/argument.js';
import { inputOf } from '../address/input.js';

/** Where the API answers a query: whoever opens it sees it there, and runs it. */
export const queryAddress = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

/**
 * A query of a question, with its arguments written out.
 * @param args as an address has them @param known arguments of the question @param selection what is asked of the answer
 */
export function questionQuery(
  question: string,
  args: Readonly<Record<string, string>>,
  known: readonly Argument[],
  selection: string,
): string {
  const given = Object.entries(inputOf(args, known, asCode)).map(([name, value]) => `${name}: ${literal(value)}`);
  return `{ ${question}${given.length === 0 ? '' : `(${given.join(', ')})`} { ${selection} } }`;
}

/** What the figures of warnings count: how many, and the events and sources that were looked at. */
export const BASIS_FIELDS =
  'basis { agentCount eventCount factCount warnings { code count sentence values } ' +
  'events(first: 100) { totalCount nodes { id label { text } attendanceList } } ' +
  'sources(first: 100) { totalCount nodes { id title { text } publisher } } }';

/** A value of an enum, which GraphQL writes without quotation marks. */
class Code {
  constructor(readonly name: string) {}
}

const asCode = ({ codes }: Argument, text: string): Code | undefined => (codes ? new Code(text) : undefined);

function literal(value: unknown): string {
  if (value instanceof Code) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, of]) => `${name}: ${literal(of)}`)
    .join(', ')} }`;
}
