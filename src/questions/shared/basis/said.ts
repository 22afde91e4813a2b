import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { methodBehind } from '../rows/behind.js';
import type { RowsOf } from '../rows/rows.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * What an answer rests on opens from what it says, and is no part of it: fields of these names, these lists of what a
 * count or a share is of, and the fields of `Evidenced`.
 */
const EVIDENCE = new Set([
  ...['basis', 'meetings', 'sourceCount', 'publisherCount'],
  ...['BrokerageAgent.twoPaths', 'BrokerageAgent.eventPairs'],
  ...['Congruence.pairs', 'IssueOverlap.pairs'],
  ...['EiIndex.ties', 'EiIndexGroup.ties', 'EiIndexAgent.ties'],
  'RecommendationOutcomePoint.answered',
]);
const NUMBERS = new Set(['Int', 'Float', 'Boolean']);

type Leaf = number | boolean | string | null;

/** A number, the code of an enumeration, or an entity by node index; null and −1 where there is none. */
export type Said = { field: string; value: Leaf } | { field: string; node: number | null };

/** A field whose value is said, or leads to what is. */
interface Saying {
  name: string;
  /** `Type.name`. */
  field: string;
  isEntity: boolean;
  /** The type of its values, or of the rows of a connection; undefined for leaves and entities. */
  below: Composite | undefined;
  /** Whether it is a connection. */
  isPaged: boolean;
}

const SAYING = new WeakMap<Composite, readonly Saying[]>();

/**
 * All numbers, codes and entities that an answer says, row after row, in the order of the names of its fields. Texts are
 * left out, and what needs arguments or the database.
 */
export async function* saidBy(type: Composite, answer: object): AsyncGenerator<Said> {
  for (const { name, field, isEntity, below, isPaged } of sayingOf(type)) {
    const member = (answer as Record<string, unknown>)[name];
    const behind = typeof member === 'function' ? methodBehind(member) : undefined;
    const method = behind ?? (typeof member === 'function' ? callable(member) : () => member);
    // What the graph says of an entity or a fact, as of today, is no part of an answer.
    if (isEntity && !behind) continue;
    if (!method) throw new Error(`${field} needs more than its object: no digest can hold it.`);
    const value: unknown = await method.call(answer);
    if (below) yield* saidBelow({ field, below, isPaged }, value);
    else if (isEntity) for (const node of listOf<number>(value)) yield { field, node };
    else for (const leaf of listOf<Leaf>(value)) yield { field, value: leaf };
  }
}

async function* saidBelow(
  { field, below, isPaged }: { field: string; below: Composite; isPaged: boolean },
  value: unknown,
): AsyncGenerator<Said> {
  if (value === null || value === undefined) {
    yield { field, value: null };
    return;
  }
  if (!isRows(value)) {
    if (isPaged) throw new Error(`${field} does not say its rows: no digest can hold it.`);
    for (const one of listOf<object>(value)) if (one) yield* saidBy(below, one);
    return;
  }
  yield { field, value: value.count };
  for (let place = 0; place < value.count; place++) yield* saidBy(below, value.make(place));
}

/** One value or several, in an array or a typed one; null where there is none. */
function listOf<T>(value: unknown): readonly (T | null)[] {
  const isList = typeof value === 'object' && value !== null && 'length' in value;
  return isList ? Array.from(value as ArrayLike<T>) : [(value ?? null) as T | null];
}

/** The fields of a type that say something, by name. */
export function sayingOf(type: Composite): readonly Saying[] {
  let saying = SAYING.get(type);
  if (!saying) {
    const fields = Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1));
    SAYING.set(type, (saying = fields.flatMap((field) => sayingAt(type, field))));
  }
  return saying;
}

function sayingAt(type: Composite, field: GraphQLField<unknown, unknown>): Saying[] {
  if (EVIDENCE.has(field.name) || EVIDENCE.has(`${type.name}.${field.name}`) || isOfEvidence(type, field.name))
    return [];
  const named = getNamedType(field.type);
  const isPaged = isObjectType(named) && 'pageInfo' in named.getFields();
  const found = { name: field.name, field: `${type.name}.${field.name}`, isPaged };
  if (isEnumType(named) || NUMBERS.has(named.name)) return [{ ...found, isEntity: false, below: undefined }];
  if (!isObjectType(named) && !isInterfaceType(named)) return [];
  const row = 'pageInfo' in named.getFields() ? getNamedType(named.getFields().nodes!.type) : named;
  if (isNode(row)) return [{ ...found, isEntity: true, below: undefined }];
  return isObjectType(row) || isInterfaceType(row) ? [{ ...found, isEntity: false, below: row }] : [];
}

const isOfEvidence = (type: Composite, field: string): boolean =>
  type.getInterfaces().some((each) => each.name === 'Evidenced' && field in each.getFields());

const isNode = (type: GraphQLNamedType): boolean =>
  type.name === 'Node' ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'));

const isRows = (value: object): value is RowsOf<object> => 'make' in value;

/** A method that needs nothing but its object. */
const callable = (method: object): (() => unknown) | undefined =>
  (method as () => unknown).length === 0 ? (method as () => unknown) : undefined;
