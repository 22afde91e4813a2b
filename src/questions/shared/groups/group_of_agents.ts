import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import { Agent } from '../../../graph/entities/agent.js';
import { connectionOf, PageArguments, type Connection } from '../../../graph/lists/connection.js';
import { Evidenced } from '../evidence/evidenced.js';
import type { FactReference } from '../evidence/fact_references.js';
import { participationsOf } from '../evidence/shared_events.js';
import { AgentConnection } from '../rows/agent_connection.js';
import { connectEntities } from '../rows/rows.js';
import type { AskedSelection } from '../scope/asked.js';
import type { AgentGroups } from './agent_groups.js';

/** An answer about agents in groups. */
export interface GroupedAnswer extends AskedSelection {
  /** Name of the question’s field. */
  question: string;
  groups: AgentGroups;
  parameters: Record<string, unknown>;
}

@ObjectType({
  implements: Evidenced,
  description: 'A group of agents, as `groupBy` asks; it opens to the participations of its members.',
})
export class GroupOfAgents extends Evidenced {
  readonly #answer: GroupedAnswer;
  readonly #group: number;

  constructor(answer: GroupedAnswer, group: number) {
    super(answer.asked, { question: `${answer.question} groups`, parameters: answer.parameters, place: group });
    this.#answer = answer;
    this.#group = group;
  }

  get #members(): number[] {
    return agentsIn(this.#answer.groups, this.#group);
  }

  protected override references(): FactReference[] {
    return participationsOf(this.#answer.selection, this.#members);
  }

  @Field(() => String, { description: 'The sector, the form, the number of the community, or the name given.' })
  name(): string {
    return this.#answer.groups.names[this.#group]!;
  }

  @Field(() => Int, { description: 'Counted agents in it, those without a tie included.' })
  size(): number {
    return this.#members.length;
  }

  @Field(() => AgentConnection, { description: 'These agents, by id.' })
  members(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<Agent>> {
    return connectAgents(this.#answer, this.#members, { field: 'GroupOfAgents.members', page, of: this.key }, context);
  }
}

export const GroupOfAgentsConnection = connectionOf<GroupOfAgents>('GroupOfAgents', () => GroupOfAgents, 'groups');

/** The agents in no group. */
export function connectUngrouped(
  answer: GroupedAnswer,
  page: PageArguments,
  context: Context,
): Promise<Connection<Agent>> {
  const of = { ...answer.parameters, question: answer.question, version: answer.asked.version };
  return connectAgents(answer, agentsIn(answer.groups, -1), { field: 'ungrouped', page, of }, context);
}

/** Numbers of the agents of a group, ascending. */
function agentsIn({ group }: AgentGroups, wanted: number): number[] {
  return [...group.keys()].filter((agent) => group[agent] === wanted);
}

function connectAgents(
  { asked, selection }: AskedSelection,
  agents: readonly number[],
  { field, page, of }: { field: string; page: PageArguments; of: object },
  context: Context,
): Promise<Connection<Agent>> {
  return connectEntities<Agent>(AgentConnection, context, {
    field,
    page,
    arguments: of,
    ids: agents.map((agent) => asked.id(selection.agents[agent]!)!),
  });
}
