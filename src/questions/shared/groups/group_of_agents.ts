import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graph/lists/connection.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import { Evidenced } from '../evidence/evidenced.js';
import { participationsOf } from '../evidence/shared_events.js';
import { AgentConnection } from '../rows/agent_connection.js';
import { EntityList } from '../rows/row_list.js';
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
  memberCount(): number {
    return this.#members.length;
  }

  @EntityList(() => AgentConnection, { description: 'These agents, by id.' })
  members(): ArrayLike<number> {
    return nodesOf(this.#answer, this.#members);
  }
}

export const GroupOfAgentsConnection = connectionOf<GroupOfAgents>('GroupOfAgents', () => GroupOfAgents, 'groups');

/** Node indices of the agents in no group. */
export const ungroupedIn = (answer: GroupedAnswer): number[] => nodesOf(answer, agentsIn(answer.groups, -1));

/** Numbers of the agents of a group, ascending. */
function agentsIn({ group }: AgentGroups, wanted: number): number[] {
  return [...group.keys()].filter((agent) => group[agent] === wanted);
}

const nodesOf = ({ selection }: AskedSelection, agents: readonly number[]): number[] =>
  agents.map((agent) => selection.agents[agent]!);
