import { allColumns, table, type Column, type TableName } from '../model/tables/index.js';

/** A column of a table. @throws Error where there is none: a fault of the code */
function columnOf(tableName: TableName, name: string): Column {
  const found = allColumns(table(tableName)).find((column) => column.name === name);
  if (!found) throw new Error(`No column ${name} in ${tableName}`);
  return found;
}

/** The description of a column, for the field that shows it. */
export function described(tableName: TableName, column: string): { description: string } {
  return { description: columnOf(tableName, column).description };
}

/** The same for a field that is null where no source states a value. */
export function stated(tableName: TableName, column: string): { description: string; nullable: true } {
  return { ...described(tableName, column), nullable: true };
}

/** For orders by name: the order is one, in whatever language names are shown. */
export const ORIGINAL_ORDER = 'The name in the original language counts, whatever language is asked for.';
