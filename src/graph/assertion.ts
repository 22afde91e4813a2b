import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import { propertyName, table, valueColumns, type TableName } from '../dataset/tables/index.js';
import { Inference, Method } from '../vocabulary/index.js';
import { connectionOf, PageArguments, type Connection } from './connection.js';
import type { Context } from './context.js';
import { described, stated } from './described.js';
import { ownedList, listStatements } from './lists.js';
import { loadNode, loadSource } from './load.js';
import { Node } from './node.js';
import type { Properties } from './rows.js';
import { Source } from './source.js';
import type { Visibility } from './visibility.js';

/** An assertion as statements give it: its node’s properties, and what it is wired to. */
export type AssertionRow = Properties & {
  id: string;
  table: TableName;
  /** Canonical id of its source. */
  source: string;
  /** Canonical id of the entity that it speaks of, or the id of the fact. */
  target: string | null;
  fact: string | null;
  /** Canonical ids of the persons that its fact involves. */
  persons: string[];
};

@ObjectType({
  implements: Node,
  description: 'One source saying one fact: with the values it states, the words, and the place.',
})
export class Assertion extends Node {
  private readonly row: AssertionRow;
  private readonly visible: Visibility;

  @Field(() => Boolean, {
    description: 'Whether its words are withheld, since it involves a person who may not be named.',
  })
  withheld: boolean;

  constructor(row: AssertionRow, visibility: Visibility) {
    super();
    this.row = row;
    this.visible = visibility;
    const persons = row.target === null ? row.persons : [...row.persons, row.target];
    this.withheld = visibility.involvesHidden(persons);
    this.id = visibility.shownFactId(row.id, this.withheld);
  }

  @Field(() => String, { ...stated('names', 'quote') })
  quote(): string | null {
    return this.words('quote');
  }

  @Field(() => String, { ...stated('names', 'locator') })
  locator(): string | null {
    return (this.row.locator as string | undefined) ?? null;
  }

  @Field(() => String, { ...stated('names', 'value_as_written') })
  valueAsWritten(): string | null {
    return this.words('valueAsWritten');
  }

  @Field(() => GraphQLJSONObject, {
    description: 'The values that it states, by name; what it leaves blank is not here. Texts are left out where withheld.',
  })
  stated(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const column of valueColumns(table(this.row.table))) {
      // A curator’s note on a person is not for answers.
      if (this.row.table === 'persons' && column.name === 'note') continue;
      const stem = propertyName(column.name);
      for (const [property, value] of Object.entries(this.row)) {
        if (property.split('__')[0] !== stem || value === null) continue;
        if (typeof value !== 'string' || column.type === 'enumeration' || column.type === 'edtf') values[property] = value;
        else if (column.type === 'reference') values[property] = this.visible.shownId(value);
        else if (!this.withheld) values[property] = this.visible.mask(value);
      }
    }
    return values;
  }

  @Field(() => Inference.object, { ...described('names', 'inference') })
  inference(): Inference {
    return this.row.inference as Inference;
  }

  @Field(() => Method.object, { ...described('names', 'method') })
  method(): Method {
    return this.row.method as Method;
  }

  @Field(() => GraphQLDateTimeISO, { description: 'When it was recorded.' })
  recordedAt(): Date {
    return new Date(this.row.recordedAt as string);
  }

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was taken back; null: it stands.' })
  retractedAt(): Date | null {
    return this.row.retractedAt ? new Date(this.row.retractedAt as string) : null;
  }

  @Field(() => String, { description: 'The dataset that it was imported from.' })
  dataset(): string {
    return this.row.dataset as string;
  }

  @Field(() => String, { description: 'The file of that dataset.' })
  file(): string {
    return this.row.file as string;
  }

  @Field(() => Int, { description: 'The row of that file; the header is row 1.' })
  rowNumber(): number {
    return this.row.row as number;
  }

  @Field(() => Source, { description: 'The document that says so.' })
  async source(@Ctx() context: Context): Promise<Source> {
    return (await loadSource(context, this.row.source))!;
  }

  @Field(() => Node, {
    nullable: true,
    description: 'The fact or entity that it supports; null where that is the name of a person who may not be named.',
  })
  supports(@Ctx() context: Context): Promise<Node | null> {
    return loadNode(context, this.row.fact ?? this.row.target!);
  }

  /** Id of its source and what decides whether a scope counts it. For questions. */
  get provenance(): { source: string; inference: Inference; recorded: number; retracted: number } {
    const { source, inference, recordedAt, retractedAt } = this.row;
    return {
      source,
      inference: inference as Inference,
      recorded: Date.parse(recordedAt as string),
      retracted: retractedAt ? Date.parse(retractedAt as string) : Infinity,
    };
  }

  private words(property: string): string | null {
    const text = this.row[property] as string | undefined;
    return text === undefined || this.withheld ? null : this.visible.mask(text);
  }
}

@ArgsType()
export class RetractedArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether those that were taken back are listed too.' })
  retracted!: boolean;
}

export const AssertionConnection = connectionOf<Assertion>('Assertion', () => Assertion, 'assertions');

type Target = 'FACT' | 'ENTITY' | 'SOURCE';

const statements = {
  FACT: listStatements<AssertionRow, { retracted: boolean }>('assertion/on_facts', 'assertion/count_on_facts'),
  ENTITY: listStatements<AssertionRow, { retracted: boolean }>('assertion/on_entities', 'assertion/count_on_entities'),
  SOURCE: listStatements<AssertionRow, { retracted: boolean }>('assertion/of_sources', 'assertion/count_of_sources'),
};

/** A page of the assertions on a fact, on an entity, or of a source; `id` is its real id. */
export function assertionsOn(
  context: Context,
  target: Target,
  id: string,
  page: RetractedArguments,
): Promise<Connection<Assertion>> {
  return ownedList(AssertionConnection, context, {
    field: `${target}.assertions`,
    of: id,
    page,
    statements: statements[target],
    parameters: { retracted: page.retracted },
    make: (row: AssertionRow, visibility) => new Assertion(row, visibility),
  });
}

/** How many live assertions, originals and known publishers something rests on. */
export interface Support {
  assertionCount: number;
  sourceCount: number;
  publisherCount: number;
}

const support = {
  FACT: statement('assertion/support_of_facts') as ById<Support>,
  ENTITY: statement('assertion/support_of_entities') as ById<Support>,
};

const NO_SUPPORT: Support = { assertionCount: 0, sourceCount: 0, publisherCount: 0 };

export async function supportOf(context: Context, target: 'FACT' | 'ENTITY', id: string): Promise<Support> {
  return (await context.load(support[target], id, {})) ?? NO_SUPPORT;
}
