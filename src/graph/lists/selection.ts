import {
  getArgumentValues,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** Selections by the nodes of their field: graphql gives the same list of nodes for each element of a list. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], Selection>();

/**
 * What a query asks for below a field: fields by name, those in fragments included whatever their types, and those that
 * a directive may leave out. So what is read ahead for it may be too much, and is never too little.
 */
export class Selection {
  private readonly fields = new Map<string, FieldNode[]>();

  private constructor(
    nodes: readonly FieldNode[],
    private readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
  ) {
    for (const { selectionSet } of nodes) if (selectionSet) this.#add(selectionSet);
  }

  /** What is selected below the field that is being resolved. */
  static of(info: GraphQLResolveInfo): Selection {
    let selection = known.get(info.fieldNodes);
    if (!selection) known.set(info.fieldNodes, (selection = new Selection(info.fieldNodes, info)));
    return selection;
  }

  has(field: string): boolean {
    return this.fields.has(field);
  }

  /** Names of the selected fields. */
  get names(): Iterable<string> {
    return this.fields.keys();
  }

  /** What is selected below fields with these names, all together. */
  below(...names: string[]): Selection {
    return new Selection(
      names.flatMap((name) => this.fields.get(name) ?? []),
      this.info,
    );
  }

  /** What this or another selection asks for. */
  and(other: Selection): Selection {
    const both = new Selection([], this.info);
    for (const { fields } of [this, other]) {
      for (const [name, nodes] of fields) both.fields.set(name, [...(both.fields.get(name) ?? []), ...nodes]);
    }
    return both;
  }

  /** Whether a field with this name is given this argument. */
  isGiven(field: string, argument: string): boolean {
    const nodes = this.fields.get(field) ?? [];
    return nodes.some((node) => node.arguments?.some(({ name }) => name.value === argument));
  }

  /** The arguments of a field of an object type; undefined where the field is selected more than once, or not. */
  argumentsOf(type: string, field: string): Record<string, unknown> | undefined {
    const [node, another] = this.fields.get(field) ?? [];
    const owner = this.info.schema.getType(type);
    if (!node || another || !isObjectType(owner)) return undefined;
    return getArgumentValues(owner.getFields()[field]!, node, this.info.variableValues);
  }

  #add({ selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const same = this.fields.get(node.name.value);
        if (same) same.push(node);
        else this.fields.set(node.name.value, [node]);
      } else {
        const inner = node.kind === Kind.INLINE_FRAGMENT ? node : this.info.fragments[node.name.value];
        if (inner) this.#add(inner.selectionSet);
      }
    }
  }
}
