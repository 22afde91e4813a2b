import { remember } from '../../collections/remember.js';
import type { Column } from './column.js';
import * as entities from './entities.js';
import * as facts from './facts.js';
import { PROVENANCE_COLUMNS } from './provenance.js';
import type { EntityTable, FactTable, Table, TableName } from './table.js';

export * from './column.js';
export * from './provenance.js';
export * from './table.js';

/** Sources first, so that whatever refers to them is written after them. */
export const ENTITY_TABLES: readonly EntityTable[] = [
  entities.sources,
  entities.organisations,
  entities.persons,
  entities.events,
  entities.issues,
  entities.outputs,
];

export const FACT_TABLES: readonly FactTable[] = [
  facts.names,
  facts.identifiers,
  facts.participations,
  facts.memberships,
  facts.event_links,
  facts.output_links,
  facts.topics,
  facts.steps,
  facts.parties,
  facts.responses,
  facts.assessments,
  facts.stances,
  facts.judgements,
];

/** The nineteen tables of a dataset, in the order of import. */
export const TABLES: readonly Table[] = [...ENTITY_TABLES, ...FACT_TABLES];

export function tableNamed(name: string): Table | undefined {
  return TABLES.find((table) => table.name === name);
}

export function table(name: TableName): Table {
  return TABLES.find((t) => t.name === name)!;
}

/** The columns of a table with those of provenance, which every table has. */
export function allColumns(of: Table): readonly Column[] {
  return [...of.columns, ...PROVENANCE_COLUMNS];
}

/** Columns whose values an assertion states, in the order of the table. */
export const valueColumns = remember((of: Table): readonly Column[] =>
  of.columns.filter((column) => column.part === 'value'),
);
