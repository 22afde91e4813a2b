import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { BrokerageMode } from '../../measures/brokerage/brokerage.js';
import type { ByRole } from '../../measures/brokerage/brokerage_roles.js';
import { soleLinks } from '../../measures/brokerage/sole_links.js';
import { TwoPaths } from '../../measures/brokerage/two_paths.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { AgentInGroup, AnswerInGroups } from '../shared/groups/answer_in_groups.js';
import { GroupByInput, groupByOf } from '../shared/groups/group_by.js';
import { GroupOfAgents, GroupOfAgentsConnection } from '../shared/groups/group_of_agents.js';
import { ScopeArguments } from '../shared/parameters/scope_arguments.js';
import { inRange } from '../shared/parameters/ranges.js';
import { known } from '../shared/rows/numbers.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { selectionOf } from '../shared/scope/asked.js';
import { BROKERAGE } from './analysis.js';
import { MANUAL } from './manual.js';
import {
  BrokerageEventPair,
  BrokerageTwoPath,
  EventPairConnection,
  TwoPathConnection,
  type BrokerageAnswer,
} from './paths.js';

registerEnumeration(BrokerageMode);

@ObjectType({ simpleResolvers: true, description: 'One number for each role of a broker b between a and c.' })
export class BrokerageRoles {
  @Field(() => Float, { nullable: true, description: 'All three in one group.' })
  coordinator!: number | null;

  @Field(() => Float, { nullable: true, description: 'a and c in one group, b in another: also called consultant.' })
  itinerant!: number | null;

  @Field(() => Float, { nullable: true, description: 'b in the group of just one of a and c.' })
  gatekeeperRepresentative!: number | null;

  @Field(() => Float, { nullable: true, description: 'All three in different groups.' })
  liaison!: number | null;

  @Field(() => Float, { nullable: true, description: 'All roles together.' })
  total!: number | null;
}

@ObjectType({
  implements: Evidenced,
  description: 'An agent as a broker; it opens to its own participations.',
})
export class BrokerageAgent extends AgentInGroup<BrokerageAnswer> {
  constructor(answer: BrokerageAnswer, place: number) {
    super('brokerage', answer, place);
  }

  @Field(() => BrokerageRoles, {
    description: 'Open two-paths (ONE_MODE) or chains (TWO_MODE) that it is the middle of, by role.',
  })
  observed(): BrokerageRoles {
    return rolesAt(this.answer.result.counts, this.number);
  }

  @Field(() => BrokerageRoles, {
    nullable: true,
    description: 'ONE_MODE: what chance would give it, by the sizes of the groups and the density. Else null.',
  })
  expected(): BrokerageRoles | null {
    const { chance } = this.answer.result;
    return chance && rolesAt(chance.expected, this.number);
  }

  @Field(() => BrokerageRoles, {
    nullable: true,
    description: 'ONE_MODE: (count − expected) / standard deviation; null where chance leaves no choice.',
  })
  z(): BrokerageRoles | null {
    const { chance } = this.answer.result;
    return chance && rolesAt(chance.z, this.number);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'TWO_MODE: pairs of events whose only common participant it is. Else null.',
  })
  eventPairCount(): number | null {
    return this.answer.result.eventPairs?.[this.number] ?? null;
  }

  @RowList(() => TwoPathConnection, {
    nullable: true,
    description: 'ONE_MODE: the two-paths that `observed` counts, by the ids of their ends. Else null.',
  })
  twoPaths(): RowsOf<BrokerageTwoPath> | null {
    const paths = this.answer.paths?.of(this.number);
    if (!paths) return null;
    return {
      count: paths.count,
      make: (place) => new BrokerageTwoPath(this.answer, this.number, paths.at(place), place),
    };
  }

  @RowList(() => EventPairConnection, {
    nullable: true,
    description: 'TWO_MODE: these pairs, by date; the chains of `observed` go through them. Else null.',
  })
  eventPairs(): RowsOf<BrokerageEventPair> | null {
    if (!this.answer.result.eventPairs) return null;
    const pairs = soleLinks(this.answer.selection.incidence, this.number);
    return {
      count: pairs.length,
      make: (place) => new BrokerageEventPair(this.answer, this.number, pairs[place]!, place),
    };
  }
}

function rolesAt(values: ByRole<Float64Array>, agent: number): BrokerageRoles {
  return {
    coordinator: known(values.coordinator[agent]),
    itinerant: known(values.itinerant[agent]),
    gatekeeperRepresentative: known(values.gatekeeperRepresentative[agent]),
    liaison: known(values.liaison[agent]),
    total: known(values.total[agent]),
  };
}

const BrokerRows = connectionOf<BrokerageAgent>('BrokerageAgent', () => BrokerageAgent, 'agents');

@ObjectType({ description: 'Who stands between agents, or events, that are not tied otherwise.' })
export class Brokerage extends AnswerInGroups<BrokerageAnswer> {
  @Field(() => BrokerageRoles, { description: 'Sums of the counts of all agents.' })
  totals(): BrokerageRoles {
    return this.answer.result.totals;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'ONE_MODE: share of the pairs of agents with a group that are tied. Null with fewer than two of them.',
  })
  density(): number | null {
    return known(this.answer.result.chance?.density);
  }

  @RowList(() => BrokerRows, {
    description:
      'The agents with a group: those of most two-paths first, in TWO_MODE of most pairs of events; then by id.',
  })
  brokers(): RowsOf<BrokerageAgent> {
    return { count: this.answer.result.order.length, make: (place) => new BrokerageAgent(this.answer, place) };
  }

  @RowList(() => GroupOfAgentsConnection, {
    description: 'The groups that have a member: communities by size, else in the order of the vocabulary or as given.',
  })
  groups(): RowsOf<GroupOfAgents> {
    return { count: this.answer.groups.names.length, make: (place) => new GroupOfAgents(this.answer, place) };
  }
}

@ArgsType()
export class BrokerageArguments extends ScopeArguments {
  @Field(() => GroupByInput, {
    description: 'The groups. COMMUNITY: those that `communities` finds with its defaults.',
  })
  groupBy!: GroupByInput;

  @Field(() => Int, { defaultValue: 1, description: 'ONE_MODE: shared events that a tie needs.' })
  minShared!: number;

  @Field(() => BrokerageMode.object, { defaultValue: 'ONE_MODE', description: 'Between whom a broker stands.' })
  mode!: BrokerageMode;
}

@Resolver()
export class BrokerageResolver {
  @Query(() => Brokerage, { description: `${MANUAL.question} Roles by the groups of the three.` })
  async brokerage(
    @Args(() => BrokerageArguments) args: BrokerageArguments,
    @Ctx() context: Context,
  ): Promise<Brokerage> {
    return new Brokerage(await brokerageOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function brokerageOf(
  context: Context,
  { scope, groupBy, minShared, mode }: BrokerageArguments,
): Promise<BrokerageAnswer> {
  inRange('minShared', minShared);
  const question = await selectionOf(context, scope, MANUAL);
  const resolved = groupByOf(groupBy, question.asked.given, question.asked.scope);
  const result = await question.asked.analyse(BROKERAGE, { groupBy: resolved, minShared, mode }, question.selection);
  const parameters = { ...question.asked.parameters, groupBy, minShared, mode };
  const paths = result.ties && new TwoPaths(result.ties);
  return { ...question, question: 'brokerage', result, paths, groups: result.groups, parameters };
}
