import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { AgentInGroup, AnswerInGroups } from '../shared/groups/answer_in_groups.js';
import { GroupByInput, groupByOf } from '../shared/groups/group_by.js';
import { GroupOfAgents } from '../shared/groups/group_of_agents.js';
import { TieArguments } from '../shared/parameters/scope_arguments.js';
import { inRange } from '../shared/parameters/ranges.js';
import { RowList } from '../shared/rows/row_list.js';
import { keyOf, rowId, type RowsOf } from '../shared/rows/rows.js';
import { selectionOf, type Asked } from '../shared/scope/asked.js';
import { EI_INDEX } from './analysis.js';
import { MANUAL } from './manual.js';
import { CountedTies, EiIndexTieConnection, tieRows, type EiIndexAnswer, type EiIndexTie } from './ties.js';
import { EiIndexOfAgent, EiIndexOfGroup, EiIndexOfNetwork, eiOfAgent, eiOfGroup, eiOfNetwork } from './values.js';

@ObjectType({ description: 'How inward-looking one group is.' })
export class EiIndexGroup {
  readonly id: string;
  readonly asked: Asked;
  /** What the cursors of its ties hold for. */
  readonly key: object;
  readonly #answer: EiIndexAnswer;
  readonly #group: number;

  constructor(answer: EiIndexAnswer, place: number) {
    this.id = rowId(place);
    this.asked = answer.asked;
    this.key = { ...keyOf(answer), group: place };
    this.#answer = answer;
    this.#group = place;
  }

  @Field(() => GroupOfAgents, { description: 'The group.' })
  group(): GroupOfAgents {
    return new GroupOfAgents(this.#answer, this.#group);
  }

  @Field(() => EiIndexOfGroup, { description: 'Every tie counts 1.' })
  unweighted(): EiIndexOfGroup {
    return eiOfGroup(this.#answer.result.index.unweighted, this.#group);
  }

  @Field(() => EiIndexOfGroup, { description: 'Every tie counts its weight.' })
  weighted(): EiIndexOfGroup {
    return eiOfGroup(this.#answer.result.index.weighted, this.#group);
  }

  @RowList(() => EiIndexTieConnection, { description: 'The ties of its members, by the ids of the two.' })
  ties(): RowsOf<EiIndexTie> {
    return tieRows(this.#answer, `group ${this.#group}`, this.#answer.ties.ofGroup(this.#group));
  }
}

@ObjectType({
  implements: Evidenced,
  description: 'How inward-looking one agent is; it opens to its own participations.',
})
export class EiIndexAgent extends AgentInGroup<EiIndexAnswer> {
  constructor(answer: EiIndexAnswer, place: number) {
    super('eiIndex agents', answer, place);
  }

  @Field(() => EiIndexOfAgent, { description: 'Every tie counts 1.' })
  unweighted(): EiIndexOfAgent {
    return eiOfAgent(this.answer.result.index.unweighted, this.number);
  }

  @Field(() => EiIndexOfAgent, { description: 'Every tie counts its weight.' })
  weighted(): EiIndexOfAgent {
    return eiOfAgent(this.answer.result.index.weighted, this.number);
  }

  @RowList(() => EiIndexTieConnection, { description: 'Its ties, by the ids of the two.' })
  ties(): RowsOf<EiIndexTie> {
    return tieRows(this.answer, `agent ${this.number}`, this.answer.ties.ofAgent(this.number));
  }
}

const GroupRows = connectionOf<EiIndexGroup>('EiIndexGroup', () => EiIndexGroup, 'groups');
const AgentRows = connectionOf<EiIndexAgent>('EiIndexAgent', () => EiIndexAgent, 'agents');

@ObjectType('EiIndex', { description: 'How inward-looking groups are: the E-I index of network, groups and agents.' })
export class EiIndexOfGroups extends AnswerInGroups<EiIndexAnswer> {
  @Field(() => EiIndexOfNetwork, { description: 'The whole network, every tie counting 1.' })
  unweighted(): EiIndexOfNetwork {
    return eiOfNetwork(this.answer.result.index.unweighted);
  }

  @Field(() => EiIndexOfNetwork, { description: 'The whole network, every tie counting its weight.' })
  weighted(): EiIndexOfNetwork {
    return eiOfNetwork(this.answer.result.index.weighted);
  }

  @RowList(() => EiIndexTieConnection, { description: 'The ties of agents with a group, by the ids of the two.' })
  ties(): RowsOf<EiIndexTie> {
    return tieRows(this.answer, 'all', this.answer.ties.all());
  }

  @RowList(() => GroupRows, {
    description: 'The groups that have a member: communities by size, else in the order of the vocabulary or as given.',
  })
  groups(): RowsOf<EiIndexGroup> {
    return { count: this.answer.groups.names.length, make: (place) => new EiIndexGroup(this.answer, place) };
  }

  @RowList(() => AgentRows, {
    description: 'The agents with a group, the most inward-looking first by the unweighted index; without ties last.',
  })
  agents(): RowsOf<EiIndexAgent> {
    return { count: this.answer.result.order.length, make: (place) => new EiIndexAgent(this.answer, place) };
  }
}

@ArgsType()
export class EiIndexArguments extends TieArguments {
  @Field(() => GroupByInput, {
    description: 'The groups. COMMUNITY: those that `communities` finds with its defaults, by the weight asked for.',
  })
  groupBy!: GroupByInput;

  @Field(() => Int, {
    defaultValue: 100_000,
    description: 'Assignments of groups to try at most, 0 to 1,000,000; 0 gives no p values.',
  })
  permutations!: number;

  @Field(() => Int, { defaultValue: 1, description: 'Whole number that settles which assignments are drawn.' })
  seed!: number;
}

@Resolver()
export class EiIndexResolver {
  @Query(() => EiIndexOfGroups, { description: `${MANUAL.question} The E-I index, against group sizes and chance.` })
  async eiIndex(
    @Args(() => EiIndexArguments) args: EiIndexArguments,
    @Ctx() context: Context,
  ): Promise<EiIndexOfGroups> {
    return new EiIndexOfGroups(await eiIndexOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function eiIndexOf(
  context: Context,
  { scope, groupBy, weight, minShared, permutations, seed }: EiIndexArguments,
): Promise<EiIndexAnswer> {
  inRange('minShared', minShared);
  inRange('permutations', permutations);
  const question = await selectionOf(context, scope, MANUAL);
  const given = { weight, minShared, permutations, seed };
  const result = await question.asked.analyse(
    EI_INDEX,
    { groupBy: groupByOf(groupBy, question.asked.given, question.asked.scope), ...given },
    question.selection,
  );
  const parameters = { ...question.asked.parameters, groupBy, ...given };
  const ties = new CountedTies(result);
  return { ...question, question: 'eiIndex', result, ties, groups: result.groups, parameters };
}
