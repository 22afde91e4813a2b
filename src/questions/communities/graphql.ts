import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { EventConnection } from '../../graph/entities/event.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { CommunityMethod } from '../../measures/communities/communities.js';
import { NO_GROUP } from '../../measures/network/groups.js';
import { listOf } from '../../measures/network/incidence.js';
import { TieWeight } from '../../measures/projection/tie_weight.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { factsAt } from '../shared/evidence/shared_events.js';
import { ScopeArguments } from '../shared/parameters/scope_arguments.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { inRange } from '../shared/parameters/ranges.js';
import { known } from '../shared/rows/numbers.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { coAttendanceOnly, oneEvent } from '../shared/warnings/of_measures.js';
import { COMMUNITIES, type CommunitiesResult } from './analysis.js';
import { MANUAL } from './manual.js';

registerEnumeration(CommunityMethod);

export interface CommunitiesAnswer extends AskedSelection {
  result: CommunitiesResult;
  parameters: Record<string, unknown>;
}

@ObjectType({
  implements: Evidenced,
  description:
    'Agents who took part in the same events more than others; it opens to their participations and stances.',
})
export class Community extends Evidenced {
  readonly #answer: CommunitiesAnswer;
  readonly #group: number;

  constructor(answer: CommunitiesAnswer, group: number) {
    super(answer.asked, { question: 'communities', parameters: answer.parameters, place: group });
    this.#answer = answer;
    this.#group = group;
  }

  /** Numbers of the members, ascending. */
  get #members(): number[] {
    return agentsIn(this.#answer, this.#group);
  }

  /** Numbers of the events with a member, by date. */
  get #events(): number[] {
    const { byAgent } = this.#answer.selection.incidence;
    const events = new Set(this.#members.flatMap((agent) => [...listOf(byAgent, agent)]));
    return [...events].sort((a, b) => a - b);
  }

  protected override references(): FactReference[] {
    const { selection, result } = this.#answer;
    const stances = this.#members.flatMap((agent) => [...listOf(result.beliefs.facts, agent)]);
    return [
      ...factsAt(selection, this.#events, this.#members),
      ...stances.map((fact): FactReference => ({ kind: 'stances', fact })),
    ];
  }

  #nodesOf(events: readonly number[]): number[] {
    const { node } = this.#answer.selection.events;
    return events.map((event) => node[event]!);
  }

  @Field(() => String, { description: 'Its number, from "1", the largest first. COMMUNITY groups have this name.' })
  name(): string {
    return String(this.#group + 1);
  }

  @EntityList(() => AgentConnection, { description: 'Its members, by id.' })
  members(): ArrayLike<number> {
    return this.#members.map((agent) => this.#answer.selection.agents[agent]!);
  }

  @Field(() => Int, { description: 'Participations of its members: each counts once at an event.' })
  attendanceCount(): number {
    return this.#answer.result.attendances[this.#group]!;
  }

  @Field(() => Float, { description: 'Their share of the participations of all agents. From 0 to 1.' })
  attendanceShare(): number {
    return this.attendanceCount() / this.#answer.selection.incidence.byAgent.items.length;
  }

  @Field(() => Float, { description: 'Share of the counted events that a member took part in. From 0 to 1.' })
  eventShare(): number {
    return this.#events.length / this.#answer.selection.events.node.length;
  }

  @EntityList(() => EventConnection, { description: 'The events that a member took part in, by date.' })
  events(): ArrayLike<number> {
    return this.#nodesOf(this.#events);
  }

  @EntityList(() => EventConnection, {
    nullable: true,
    description: 'BIPARTITE: the events that belong to it, by date; each belongs to one. Else null.',
  })
  ownEvents(): ArrayLike<number> | null {
    const { eventGroup } = this.#answer.result;
    const own = eventGroup && [...eventGroup.keys()].filter((event) => eventGroup[event] === this.#group);
    return own && this.#nodesOf(own);
  }

  @Field(() => Int, { description: 'Members with a stance for or against a claim or recommendation.' })
  stanceHolderCount(): number {
    return this.#answer.result.beliefs.holders[this.#group]!;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean congruence of two such members (stances of one polarity on one target, over their mean activity), 0 where they have no common target. Null without two.',
  })
  congruenceWithin(): number | null {
    return known(this.#answer.result.beliefs.within[this.#group]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The same between one such member and one of another group. Null without both.',
  })
  congruenceBetween(): number | null {
    return known(this.#answer.result.beliefs.between[this.#group]);
  }
}

const GroupConnection = connectionOf<Community>('Community', () => Community, 'groups');

@ObjectType({ description: 'Groups of agents who keep meeting, found by modularity.' })
export class Communities extends QuestionAnswer<CommunitiesAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on, stances included.' })
  basis(): Basis {
    const { selection, parameters, result } = this.answer;
    const rests = { ...selection, evidence: result.evidence, conflicts: result.conflicts };
    return basisOf(this.asked, rests, parameters, [oneEvent(selection), coAttendanceOnly(result)]);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Q: how far ties, or participations, lie within the groups beyond what numbers alone give. Null without ties.',
  })
  modularity(): number | null {
    return this.answer.result.modularity;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean normalised mutual information of the searches: 1 where all found the same groups, or there was one search; 0 where they have nothing in common. Null without ties.',
  })
  stability(): number | null {
    return this.answer.result.stability;
  }

  @RowList(() => GroupConnection, { description: 'The groups, the largest first.' })
  groups(): RowsOf<Community> {
    return { count: this.answer.result.groups, make: (group) => new Community(this.answer, group) };
  }

  @EntityList(() => AgentConnection, { description: 'Agents without a tie, by id: they are in no group.' })
  isolates(): ArrayLike<number> {
    const { selection } = this.answer;
    return agentsIn(this.answer, NO_GROUP).map((agent) => selection.agents[agent]!);
  }
}

function agentsIn({ result: { group } }: CommunitiesAnswer, wanted: number): number[] {
  return [...group.keys()].filter((agent) => group[agent] === wanted);
}

@ArgsType()
export class CommunitiesArguments extends ScopeArguments {
  @Field(() => TieWeight.object, {
    defaultValue: 'COUNT',
    description: 'How strongly two agents are tied. BIPARTITE uses no ties.',
  })
  weight!: TieWeight;

  @Field(() => CommunityMethod.object, { defaultValue: 'LOUVAIN', description: 'How groups are found.' })
  method!: CommunityMethod;

  @Field(() => Float, {
    defaultValue: 1,
    description: 'γ, 0 to 100: how much is held against large groups. More groups where it is higher.',
  })
  resolution!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Whole number that settles chance: the same one, the same groups.',
  })
  seed!: number;

  @Field(() => Int, { defaultValue: 10, description: 'Searches, of which the best is kept: 1 to 1,000.' })
  runs!: number;
}

@Resolver()
export class CommunitiesResolver {
  @Query(() => Communities, { description: `${MANUAL.question} Groups by the modularity of co-attendance.` })
  async communities(
    @Args(() => CommunitiesArguments) args: CommunitiesArguments,
    @Ctx() context: Context,
  ): Promise<Communities> {
    return new Communities(await communitiesOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function communitiesOf(
  context: Context,
  { scope, weight, method, resolution, seed, runs }: CommunitiesArguments,
): Promise<CommunitiesAnswer> {
  inRange('resolution', resolution);
  inRange('runs', runs);
  const question = await selectionOf(context, scope, MANUAL);
  const args = { weight, minShared: 1, method, search: { gamma: resolution, seed, runs } };
  const result = await question.asked.analyse(COMMUNITIES, args, question.selection);
  return { ...question, result, parameters: { ...question.asked.parameters, weight, method, resolution, seed, runs } };
}
