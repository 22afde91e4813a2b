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
  /** The same of fields that begin with `__`, by which the schema is asked for. */
  introspection: number;
  aliases: number;
}

/**
 * Measures an operation of a valid document (one whose fragments make no circle). Each fragment is measured once, so a
 * document that spreads fragments within fragments costs no more than its length.
 *
 * Levels below fields that begin with `__` are counted apart: tools ask for the schema in a deep question of their own.
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
    const total: Shape = { depth: 0, introspection: 0, aliases: 0 };
    const add = (shape: Shape, levels: number, aliases: number): void => {
      total.depth = Math.max(total.depth, shape.depth + levels);
      total.introspection = Math.max(total.introspection, shape.introspection);
      total.aliases += shape.aliases + aliases;
    };
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(fragmentShape(selection.name.value), 0, 0);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selectionShape(selection.selectionSet), 0, 0);
      else {
        const aliases = selection.alias ? 1 : 0;
        const shape = selectionShape(selection.selectionSet);
        if (selection.name.value.startsWith('__')) {
          add({ depth: 0, introspection: shape.depth + 1, aliases: shape.aliases }, 0, aliases);
        } else add(shape, 1, aliases);
      }
    }
    return total;
  };

  return selectionShape(operation.selectionSet);
}
