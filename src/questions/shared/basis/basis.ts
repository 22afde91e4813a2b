import { assertObjectType, type GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, Field, Info, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import { EventConnection } from '../../../graph/entities/event.js';
import { ListCompleteness } from '../../../model/vocabulary/index.js';
import { factList, FactLists, type FactList, type FactSequence } from '../../../snapshot/facts/fact_list.js';
import { countedRows } from '../../../snapshot/selection/rows.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import '../enums.js';
import { Evidenced } from '../evidence/evidenced.js';
import { inOrder } from '../evidence/fact_references.js';
import { EntityList } from '../rows/row_list.js';
import type { Asked } from '../scope/asked.js';
import { WarningCode } from '../warnings/codes.js';
import { importUnfinished, scopeFieldUnused, warningsOf } from '../warnings/of_selection.js';
import { type WarningValue } from '../warnings/warning.js';
import { digestOf } from './digest.js';
import { Measure } from './measure.js';

@ObjectType({ simpleResolvers: true, description: 'What to keep in mind before relying on an answer.' })
export class Warning {
  @Field(() => WarningCode.object, { description: 'Stable code.' })
  code!: WarningCode;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence!: string;

  @Field(() => Int, { description: 'How many things it concerns; the sentence says what.' })
  count!: number;

  @Field(() => GraphQLJSON, {
    description: 'What the sentence is made of, by name: with the code, it can be said in any language.',
  })
  values!: object;
}

/** What the basis of an answer holds. */
export interface BasisValues {
  parameters: Record<string, unknown>;
  agentCount: number;
  /** Node indices of the events counted. */
  events: ArrayLike<number>;
  factCount: number;
  /** The same facts; made when they are asked for. */
  lists: () => readonly FactList[];
  /** Node indices of the originals behind them. */
  sources: readonly number[];
  publisherCount: number;
  exhaustiveListCount: number;
  partialListCount: number;
  unknownListCount: number;
  warnings: Warning[];
}

@ObjectType({ implements: Evidenced, description: 'What an answer rests on.' })
export class Basis extends Evidenced {
  constructor(
    asked: Asked,
    readonly values: BasisValues,
  ) {
    super(asked, { question: `basis of ${asked.manual.name}`, parameters: values.parameters, place: 0 });
  }

  protected override references(): FactSequence {
    return new FactLists(this.values.lists().map((list) => inOrder(this.asked.snapshot, list)));
  }

  protected override get originals(): readonly number[] {
    return this.values.sources;
  }

  @Field(() => Measure, { description: 'How the question is answered.' })
  measure(): Measure {
    return this.asked.manual;
  }

  @Field(() => GraphQLJSON, { description: 'The arguments that the numbers depend on, defaults included.' })
  parameters(): Record<string, unknown> {
    return this.values.parameters;
  }

  @Field(() => Int, { description: 'Agents counted.' })
  agentCount(): number {
    return this.values.agentCount;
  }

  @Field(() => Int, { description: 'Events counted: N.' })
  eventCount(): number {
    return this.values.events.length;
  }

  @EntityList(() => EventConnection, { description: 'The events counted.' })
  events(): ArrayLike<number> {
    return this.values.events;
  }

  @Field(() => Int, { description: 'Facts counted: participations, and memberships where networks are expanded.' })
  factCount(): number {
    return this.values.factCount;
  }

  @Field(() => Int, { description: 'Known publishers of the original documents behind these facts.' })
  override publisherCount(): number {
    return this.values.publisherCount;
  }

  @Field(() => Int, { description: 'Events counted whose attendance list is declared complete.' })
  exhaustiveListCount(): number {
    return this.values.exhaustiveListCount;
  }

  @Field(() => Int, { description: 'Events counted whose attendance list is declared open.' })
  partialListCount(): number {
    return this.values.partialListCount;
  }

  @Field(() => Int, { description: 'Events counted whose sources do not say whether the list is complete.' })
  unknownListCount(): number {
    return this.values.unknownListCount;
  }

  @Field(() => String, { description: 'Version of the data: the same version and arguments give the same answer.' })
  dataVersion(): string {
    return String(this.asked.version);
  }

  @Field(() => String, {
    description:
      'SHA-256 of the question, its arguments, and all ids and numbers of the whole answer (12 significant digits), in hexadecimal; names, texts and the version of the data are no part of it. The same digest: the same answer. It is made of all rows, so it costs more than a page of them.',
  })
  digest(@Ctx() context: Context, @Info() { schema, path }: GraphQLResolveInfo): Promise<string> {
    const type = schema.getType(path.prev!.typename ?? '');
    return digestOf(context, this.asked, this.values.parameters, assertObjectType(type), this.asked.answer!);
  }

  @Field(() => [Warning], { description: 'What to keep in mind.' })
  warnings(): Warning[] {
    return this.values.warnings;
  }
}

/** The basis of an answer that counts the participations of a selection. `more`: warnings of the question’s own. */
export function basisOf(
  asked: Asked,
  selection: Selection,
  parameters: Record<string, unknown>,
  more: readonly WarningValue[] = [],
): Basis {
  const { evidence, events, agents } = selection;
  return new Basis(asked, {
    parameters,
    agentCount: agents.length,
    events: events.node,
    factCount: evidence.facts,
    lists: () => [...countedFacts(selection), ...(evidence.besides ?? [])],
    sources: evidence.sources,
    publisherCount: evidence.publishers,
    ...listCounts(selection.events),
    warnings: [
      ...warningsOf(selection),
      importUnfinished(asked.unfinishedImports),
      scopeFieldUnused(asked.unused),
      ...more,
    ].filter(({ count }) => count > 0),
  });
}

type ListCounts = Pick<BasisValues, 'exhaustiveListCount' | 'partialListCount' | 'unknownListCount'>;

/** How many of the events have a list of participants of each kind. */
export function listCounts({ attendanceList }: Pick<Selection['events'], 'attendanceList'>): ListCounts {
  const lists = (of: ListCompleteness): number =>
    attendanceList.reduce((count, code) => count + Number(code === ListCompleteness.code[of]), 0);
  return {
    exhaustiveListCount: lists('EXHAUSTIVE'),
    partialListCount: lists('PARTIAL'),
    unknownListCount: lists('UNKNOWN'),
  };
}

function countedFacts({ rows }: Selection): FactList[] {
  const counted = [...countedRows(rows)];
  const members = counted.map((row) => rows.byMembership[row]!).filter((fact) => fact >= 0);
  return [
    factList(
      'participations',
      counted.map((row) => rows.fact[row]!),
    ),
    factList('memberships', members),
  ];
}
