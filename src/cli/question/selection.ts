import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Rows of a list within a row. */
const INNER_ROWS = 20;
/** Objects within objects, at most: a row, what stands in it, and what stands in that. */
const DEPTH = 3;

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/**
 * Chooses of a type what a person wants to see: values; of an entity its id and label; of lists within rows theirs, but
 * no evidence (`facts`, `sources`, assertions), which is there for each row and would outweigh it. Documents declare
 * `$lang`.
 */
export class Selections {
  constructor(private readonly schema: GraphQLSchema) {}

  /** Fields of an answer, its lists left out (`listsOf` returns them); without braces. */
  headOf(type: GraphQLObjectType): string {
    const lists = listsOf(type);
    return this.#fields(type, DEPTH, (field) => !lists.includes(field.name));
  }

  /** Fields of a row of a list; without braces. */
  rowOf(type: GraphQLNamedType): string {
    if (this.#isEntity(type)) return this.#entity(type);
    return this.#fields(type as Composite, DEPTH, () => true);
  }

  #fields(type: Composite, depth: number, wanted: (field: Field) => boolean): string {
    const evidence = this.#evidence(type);
    const fields = Object.values(type.getFields()).filter(
      (field) => !field.args.some(isRequiredArgument) && wanted(field),
    );
    // What the row is about first; how well it is supported after that.
    return [...fields.filter(({ name }) => !evidence.includes(name)), ...fields.filter(isSupport(evidence))]
      .map((field) => this.#field(field, depth))
      .filter(Boolean)
      .join(' ');
  }

  #field(field: Field, depth: number): string {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return field.name;
    if (this.#isEntity(type)) return `${field.name} { ${this.#entity(type)} }`;
    if (isAbstractType(type) || !isObjectType(type) || this.#isFact(type)) return '';
    if (type.name === 'LocalisedText') return `${field.name}${langOf(field)} { text }`;
    const node = nodeOf(type);
    if (node === undefined)
      return depth > 0
        ? braced(
            field.name,
            this.#fields(type, depth - 1, () => true),
          )
        : '';
    if (depth < DEPTH || this.#isFact(node)) return '';
    const rows = this.#isEntity(node) ? this.#entity(node) : this.#fields(node as Composite, 0, () => true);
    return `${field.name}(first: ${INNER_ROWS}) { totalCount ${braced('nodes', rows)} }`;
  }

  /** Id and label. */
  #entity(type: GraphQLNamedType): string {
    const fields = 'id label(lang: $lang) { text }';
    return isUnionType(type) ? `... on Entity { ${fields} }` : fields;
  }

  #isEntity(type: GraphQLNamedType): boolean {
    const entity = this.schema.getType('Entity') as GraphQLInterfaceType;
    if (type === entity) return true;
    if (isObjectType(type) || isInterfaceType(type)) return type.getInterfaces().includes(entity);
    return isAbstractType(type) && this.schema.getPossibleTypes(type).every((kind) => this.#isEntity(kind));
  }

  #isFact(type: GraphQLNamedType): boolean {
    const fact = this.schema.getType('Fact') as GraphQLInterfaceType;
    if (type === fact || ['Assertion', 'CitedFact'].includes(type.name)) return true;
    return isObjectType(type) && type.getInterfaces().includes(fact);
  }

  /** Names of the fields that a type has because it opens to facts. */
  #evidence(type: Composite): string[] {
    const evidenced = this.schema.getType('Evidenced') as GraphQLInterfaceType;
    return type.getInterfaces().includes(evidenced) ? Object.keys(evidenced.getFields()) : [];
  }
}

const isSupport =
  (evidence: readonly string[]) =>
  ({ name, type }: Field): boolean =>
    evidence.includes(name) && isLeafType(getNamedType(type));

/** Names of the lists of an answer: its connections and lists of objects. */
export function listsOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter(({ type: of }) => {
      const inner = getNamedType(of);
      return nodeOf(inner) !== undefined || (isListType(getNullableType(of)) && isObjectType(inner));
    })
    .map(({ name }) => name);
}

/** The type of the rows of a connection; undefined for another type. */
export function nodeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  const { nodes, pageInfo } = isObjectType(type) ? type.getFields() : {};
  return nodes && pageInfo && getNamedType(nodes.type);
}

const langOf = ({ args }: Field): string => (args.some(({ name }) => name === 'lang') ? '(lang: $lang)' : '');

const braced = (name: string, fields: string): string => (fields === '' ? '' : `${name} { ${fields} }`);
