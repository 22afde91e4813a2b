import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How an operation is built, its fragments put in their places. */
export interface Shape {
  /** Levels of nested fields; a flat operation has 1. */
  depth: number;
  aliases: number;
}

/**
 * Measures an operation of a valid document (one whose fragments make no circle). Each fragment is measured once, so a
 * document that spreads fragments within fragments costs no more than its length.
 *
 * Fields that begin with `__` do not count: tools ask for the schema in a deep question of their own, and graphql's
 * own rule limits that one.
 */
export function shapeOf(operation: OperationDefinitionNode, document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();

  const fragmentShape = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    const shape = selectionShape(fragments.get(name)?.selectionSet);
    measured.set(name, shape);
    return shape;
  };

  const selectionShape = (set: SelectionSetNode | undefined): Shape => {
    const total: Shape = { depth: 0, aliases: 0 };
    const add = (shape: Shape, levels: number, aliases: number): void => {
      total.depth = Math.max(total.depth, shape.depth + levels);
      total.aliases += shape.aliases + aliases;
    };
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(fragmentShape(selection.name.value), 0, 0);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selectionShape(selection.selectionSet), 0, 0);
      else {
        const aliases = selection.alias ? 1 : 0;
        if (selection.name.value.startsWith('__')) total.aliases += aliases;
        else add(selectionShape(selection.selectionSet), 1, aliases);
      }
    }
    return total;
  };

  return selectionShape(operation.selectionSet);
}
