import {
  isInterfaceType,
  isObjectType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
} from 'graphql';
import { createSchema } from '../../src/schema.js';

/** Parts of a connection that are there when its rows are. */
const WITH_THE_ROWS = ['nodes', 'edges', 'pageInfo'];

/**
 * The fields of a document that may each send a statement: one for each distinct level, type, name and arguments (for
 * the count of a connection, those of the connection). Fields that have neither a resolver nor arguments need no
 * data.
 */
export async function fieldsThatNeedData(source: string): Promise<Set<string>> {
  const schema = await createSchema();
  const typeInfo = new TypeInfo(schema);
  const fields = new Set<string>();
  const path: string[] = [];
  const enter = ({ name: { value: name }, arguments: given = [] }: FieldNode): void => {
    const parent = typeInfo.getParentType();
    const type = isInterfaceType(parent) ? schema.getImplementations(parent).objects[0] : parent;
    const field = `${parent?.name}.${name}(${given.map(print).sort().join()})`;
    const key = [path.length, type?.name.endsWith('Connection') ? path.at(-1) : '', field];
    path.push(field);
    const { resolve, args } = (isObjectType(type) && type.getFields()[name]) || { resolve: undefined, args: [] };
    if (!resolve && args.length === 0) return;
    if (!type?.name.endsWith('Connection') || !WITH_THE_ROWS.includes(name)) fields.add(JSON.stringify(key));
  };
  visit(parse(source), visitWithTypeInfo(typeInfo, { Field: { enter, leave: () => void path.pop() } }));
  return fields;
}
