import { allColumns,ORIGIN_COLUMNS,type Column,type Table } from '../../model/tables/index.js';

/** Languages that the Table Schemas show for columns that have one for each language. */
const SHOWN_LANGUAGES = ['id', 'en'];

const PATTERNS: Partial<Record<Column['type'], string>> = {
  uri: '^https?://.*$',
  instant: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$`,
};

/** A field of a Frictionless Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  description: string;
  example?: string;
  constraints?: { required?: true; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
  trueValues?: string[];
  falseValues?: string[];
}

/** A Frictionless Table Schema: its fields are, in order, those of a table. */
export interface TableSchema {
  fields: Field[];
  /** An absent cell, and no other text, states nothing. */
  missingValues: string[];
}

/** The headers that the Table Schema of a table shows: all of its columns, with two languages for the localised ones. */
export function schemaHeaders(table: Table): string[] {
  return allColumns(table).flatMap(({ name, localised }) =>
    localised ? SHOWN_LANGUAGES.map((language) => `${name}__${language}`) : [name],
  );
}

/**
 * The Table Schema of a file of a table with just these headers, for the resource of a data package: validators expect
 * every field of a schema to be there.
 * @throws Error where a header is no column of the table
 */
export function tableSchema(table: Table, headers: readonly string[] = schemaHeaders(table)): TableSchema {
  const columns = new Map([...allColumns(table), ...ORIGIN_COLUMNS].map((column) => [column.name, column]));
  const fields = headers.map((header) => {
    const column = columns.get(header.split('__')[0]!);
    if (!column) throw new Error(`The table ${table.name} has no column ${header}.`);
    return field(column, header);
  });
  return { fields, missingValues: [''] };
}

function field(column: Column, header: string): Field {
  const constraints = constraintsOf(column);
  return {
    name: header,
    type: column.type === 'integer' || column.type === 'boolean' ? column.type : 'string',
    description: descriptionOf(column),
    ...(column.example !== undefined && { example: column.example }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(column.type === 'boolean' && {
      trueValues: ['true', 'True', 'TRUE'],
      falseValues: ['false', 'False', 'FALSE'],
    }),
  };
}

function descriptionOf({ description, filling, kinds, list, localised, type }: Column): string {
  const notes = [
    description,
    filling,
    type === 'edtf' && 'EDTF (ISO 8601-2).',
    kinds?.length === 1 && `Reference to one ${kinds[0]}.`,
    kinds && kinds.length > 1 && `Reference, written kind:slug; kinds: ${kinds.join(', ')}.`,
    list && 'Several values are separated by ;.',
    localised && 'One column for each language: the tag after __ is BCP 47.',
  ];
  return notes.filter(Boolean).join(' ');
}

function constraintsOf({ required, values, list, type, minimum, maximum }: Column): NonNullable<Field['constraints']> {
  const one = values && `(${values.values.join('|')})`;
  const pattern = one && list ? `^${one}(\\s*;\\s*${one})*$` : PATTERNS[type];
  return {
    ...(required && { required }),
    ...(values && !list && { enum: [...values.values] }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}
