import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ListCompleteness } from '../../../model/vocabulary/index.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import '../enums.js';
import type { Asked } from '../scope/asked.js';
import { Measure } from './measure.js';
import { scopeFieldUnused, WarningCode, warningsOf, type WarningValue } from './warnings.js';

@ObjectType({ simpleResolvers: true, description: 'What to keep in mind before relying on an answer.' })
export class Warning {
  @Field(() => WarningCode.object, { description: 'Stable code.' })
  code!: WarningCode;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence!: string;

  @Field(() => Int, { description: 'How many things it concerns; the sentence says what.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What an answer rests on.' })
export class Basis {
  @Field(() => Measure, { description: 'How the question is answered.' })
  measure!: Measure;

  @Field(() => GraphQLJSON, { description: 'The arguments that the numbers depend on, defaults included.' })
  parameters!: Record<string, unknown>;

  @Field(() => Int, { description: 'Agents counted.' })
  agentCount!: number;

  @Field(() => Int, { description: 'Events counted: N.' })
  eventCount!: number;

  @Field(() => Int, { description: 'Facts counted: participations, and memberships where networks are expanded.' })
  factCount!: number;

  @Field(() => Int, { description: 'Original documents behind these facts; reprints count as what they repeat.' })
  sourceCount!: number;

  @Field(() => Int, { description: 'Known publishers of those documents.' })
  publisherCount!: number;

  @Field(() => Int, { description: 'Events counted whose attendance list is declared complete.' })
  exhaustiveListCount!: number;

  @Field(() => Int, { description: 'Events counted whose attendance list is declared open.' })
  partialListCount!: number;

  @Field(() => Int, { description: 'Events counted whose sources do not say whether the list is complete.' })
  unknownListCount!: number;

  @Field(() => String, { description: 'Version of the data: the same version and arguments give the same answer.' })
  dataVersion!: string;

  @Field(() => [Warning], { description: 'What to keep in mind.' })
  warnings!: Warning[];
}

/** The basis of an answer that counts the participations of a selection. `more`: warnings of the question’s own. */
export function basisOf(
  { manual: measure, unused }: Asked,
  selection: Selection,
  parameters: Record<string, unknown>,
  more: readonly WarningValue[] = [],
): Basis {
  const { evidence, events, agents } = selection;
  const lists = (of: ListCompleteness): number =>
    events.attendanceList.reduce((count, code) => count + Number(code === ListCompleteness.code[of]), 0);
  return {
    measure,
    parameters,
    agentCount: agents.length,
    eventCount: events.node.length,
    factCount: evidence.facts,
    sourceCount: evidence.sources.length,
    publisherCount: evidence.publishers,
    exhaustiveListCount: lists('EXHAUSTIVE'),
    partialListCount: lists('PARTIAL'),
    unknownListCount: lists('UNKNOWN'),
    dataVersion: String(selection.version),
    warnings: [...warningsOf(selection), scopeFieldUnused(unused), ...more].filter(({ count }) => count > 0),
  };
}
