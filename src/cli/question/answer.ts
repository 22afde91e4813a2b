import { getNamedType, parse, type GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Context } from '../../graph/context.js';
import { LARGEST_PAGE } from '../../graph/lists/page_size.js';
import { executeOnOneVersion } from '../../graph/one_version.js';
import { fieldCall } from '../../questions/shared/parameters/field_call.js';
import type { QuestionField } from './questions.js';
import { listsOf, nodeOf, Selections } from './selection.js';

/** What an answer holds: GraphQL’s fields, in plain objects. */
export type Fields = Record<string, unknown>;

export interface AnswerList {
  rows: Fields[];
  /** Rows that there are. */
  total: number;
  /** Whether the rows are the nodes of a connection, and not a plain list. */
  isPaged: boolean;
}

/** A whole answer: its values (`basis` among them), and its lists by name. */
export interface QuestionAnswer {
  head: Fields;
  lists: Map<string, AnswerList>;
}

/** What is asked. */
export interface Asking {
  schema: GraphQLSchema;
  field: QuestionField;
  /** Arguments, as variables hold them. */
  input: Fields;
  lang: string | undefined;
  /** Rows of each list, at most; infinite: all. */
  first: number;
  /** Names of the lists wanted. */
  lists: readonly string[];
  /** One for each page: what it loaded is not kept beyond it. */
  context: () => Context;
}

/** An operation that gave errors. */
export class AskingFailed extends Error {
  override readonly name = 'AskingFailed';

  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Fields[];
}

/** Asks a question, its lists page by page. @throws AskingFailed; the context’s abortion */
export async function answerTo(asking: Asking): Promise<QuestionAnswer> {
  const { field, first } = asking;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const answer = await pageOf(asking, { head: true, lists: asking.lists, after: null, first });
  const head = Object.fromEntries(Object.entries(answer).filter(([name]) => !listsOf(type).includes(name)));
  const lists = new Map<string, AnswerList>();
  for (const list of asking.lists) {
    const found = answer[list];
    if (!isPage(found)) {
      const all = (found ?? []) as Fields[];
      lists.set(list, { rows: all.slice(0, first), total: all.length, isPaged: false });
      continue;
    }
    const rows = [...found.nodes];
    for (let page = found; page.pageInfo.hasNextPage && rows.length < first;) {
      const next = { head: false, lists: [list], after: page.pageInfo.endCursor, first: first - rows.length };
      const more = await pageOf(asking, next);
      page = more[list] as Page;
      rows.push(...page.nodes);
    }
    lists.set(list, { rows, total: found.totalCount, isPaged: true });
  }
  return { head, lists };
}

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null && 'pageInfo' in value;

interface Wanted {
  head: boolean;
  lists: readonly string[];
  after: string | null;
  first: number;
}

async function pageOf(asking: Asking, wanted: Wanted): Promise<Fields> {
  const { schema, field, input, lang, context } = asking;
  const contextValue = context();
  const { data, errors } = await executeOnOneVersion({
    schema,
    document: parse(documentOf(asking, wanted)),
    variableValues: { ...input, lang, pageSize: Math.min(wanted.first, LARGEST_PAGE), pageAfter: wanted.after },
    contextValue,
  });
  contextValue.signal?.throwIfAborted();
  if (errors) throw new AskingFailed(errors);
  // A question on one thing is null where there is no such thing.
  return (data![field.name] ?? {}) as Fields;
}

function documentOf({ schema, field, input }: Asking, { head, lists }: Wanted): string {
  const selections = new Selections(schema);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const { declared, call } = fieldCall(field, input);
  const rows = lists.map((list) => listField(selections, type, list));
  const fields = [...(head ? [selections.headOf(type)] : []), ...rows].join(' ');
  const variables = ['$lang: Language', '$pageSize: Int', '$pageAfter: String', ...declared].join(', ');
  return `query (${variables}) { ${call} { ${fields} } }`;
}

function listField(selections: Selections, type: GraphQLObjectType, list: string): string {
  const of = getNamedType(type.getFields()[list]!.type);
  const node = nodeOf(of);
  if (!node) return `${list} { ${selections.rowOf(of)} }`;
  const page = `totalCount pageInfo { hasNextPage endCursor } nodes { ${selections.rowOf(node)} }`;
  return `${list}(first: $pageSize, after: $pageAfter) { ${page} }`;
}
