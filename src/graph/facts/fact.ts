import { Field, InterfaceType } from 'type-graphql';
import { kindOf } from '../../model/identity/entity_id.js';
import { SHOWN_FACT_LABELS, type ShownFactLabel } from '../../model/identity/fact_key.js';
import { FACT_TABLES, propertyName, type Column, type FactTable } from '../../model/tables/index.js';
import type { Context } from '../context.js';
import { DERIVED_DAYS, shownValue } from '../entities/entity_values.js';
import { fieldName } from '../field_name.js';
import type { Connection, ConnectionClass, PageArguments } from '../lists/connection.js';
import { ownedList, type ListStatements } from '../lists/lists.js';
import type { FactRow, Properties } from '../lists/rows.js';
import { Node } from '../node.js';
import type { Visibility } from '../privacy/visibility.js';

@InterfaceType({
  implements: Node,
  description: 'A statement about the world that sources support. It is shown while a live assertion supports it.',
})
export abstract class Fact extends Node {
  @Field(() => Boolean, {
    description: 'Whether it involves a person who is not public: what was written of it is then not shown.',
  })
  readonly withheld: boolean;

  /** Its real id: for statements, never to be shown. */
  readonly factId: string;
  /** Real, canonical ids of the entities at its ends, by the name of the column that refers to them. */
  readonly ends: Readonly<Record<string, string>>;
  readonly visible: Visibility;
  /** Counts of its support that were read together with it. */
  readonly support: FactRow['support'];

  constructor(row: FactRow, visibility: Visibility) {
    super();
    const { ends, values } = SHAPES[row.id.slice(0, row.id.indexOf(':')) as ShownFactLabel];
    this.withheld = row.ends.some(([, id]) => visibility.isHidden(id));
    this.factId = row.id;
    this.id = visibility.shownFactId(row.id, this.withheld);
    this.visible = visibility;
    this.support = row.support;
    const known: Record<string, string> = {};
    for (const [type, id] of row.ends) known[ends[type]!] = id;
    if (known.agent !== undefined && known.onBehalfOf !== undefined && visibility.isWithheld(known.agent)) {
      // What such a person did for an organisation is shown as the organisation’s.
      known.agent = known.onBehalfOf;
      delete known.onBehalfOf;
    }
    this.ends = known;
    const shown = this as Properties;
    for (const property of DERIVED_DAYS) shown[property] = row[property] ?? null;
    for (const { property, field, type, isWritten } of values) {
      const value = row[property] ?? null;
      shown[field] =
        value === null || (this.withheld && isWritten) ? null : shownValue(value, type, row.id, visibility);
    }
  }
}

interface FactShape {
  /** Properties that hold the ends, by the types of the relationships to them. */
  ends: Record<string, string>;
  /** `isWritten`: what a person wrote or said, and not a code. */
  values: { property: string; field: string; type: Column['type']; isWritten: boolean }[];
}

const SHAPES = Object.fromEntries(
  SHOWN_FACT_LABELS.map((label) => [label, shapeOf(FACT_TABLES.find(({ fact }) => fact === label)!)]),
) as Record<ShownFactLabel, FactShape>;

function shapeOf({ name: table, columns }: FactTable): FactShape {
  const values = columns.filter(({ wire }) => !wire);
  return {
    ends: Object.fromEntries(columns.flatMap(({ name, wire }) => (wire ? [[wire, propertyName(name)]] : []))),
    values: values.map(({ name, type }) => ({
      property: propertyName(name),
      field: fieldName(table, name),
      type,
      // (The name of a post tells the role, which may be shown.)
      isWritten: type === 'text' && name !== 'role',
    })),
  };
}

/** Names and identifiers of hidden persons are not shown at all, not even as withheld. */
export function isUnshown({ id, ends }: FactRow, visibility: Visibility): boolean {
  const tells = id.startsWith('Name:') || id.startsWith('Identifier:');
  return tells && ends.some(([, end]) => kindOf(end) === 'person' && visibility.isHidden(end));
}

export type FactClass<F extends Fact> = new (row: FactRow, visibility: Visibility) => F;

/**
 * A page of facts that an entity is an end of.
 * @param field as in `Event.participations`
 * @param of real id of the entity
 * @throws PAGE_SIZE, CURSOR_STALE
 */
export function factsOf<F extends Fact, A extends object>(
  context: Context,
  Class: FactClass<F>,
  Connections: ConnectionClass<F>,
  list: { field: string; of: string; page: PageArguments; statements: ListStatements<FactRow, A>; parameters: A },
): Promise<Connection<F>> {
  return ownedList(Connections, context, { ...list, make: (row, visibility) => new Class(row, visibility) });
}
