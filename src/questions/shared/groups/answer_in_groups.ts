import { Field, ObjectType } from 'type-graphql';
import { Basis, basisOf } from '../basis/basis.js';
import { RankedAgent } from '../evidence/ranked.js';
import { AgentConnection } from '../rows/agent_connection.js';
import { QuestionAnswer } from '../rows/answer.js';
import { EntityList } from '../rows/row_list.js';
import { oneEvent, ungrouped } from '../warnings/of_measures.js';
import { ungroupedIn, type GroupedAnswer } from './group_of_agents.js';

/** An answer about agents in groups. */
@ObjectType()
export abstract class AnswerInGroups<A extends GroupedAnswer> extends QuestionAnswer<A> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, groups } = this.answer;
    const used = { ...selection, conflicts: selection.conflicts + groups.conflicts };
    return basisOf(this.asked, used, parameters, [oneEvent(selection), ungrouped(groups.group)]);
  }

  @EntityList(() => AgentConnection, { description: 'Counted agents in no group, by id: left out, with their ties.' })
  ungrouped(): ArrayLike<number> {
    return ungroupedIn(this.answer);
  }
}

/** One of the agents with a group. */
@ObjectType()
export abstract class AgentInGroup<A extends GroupedAnswer & { result: { order: Int32Array } }> extends RankedAgent<A> {
  @Field(() => String, { description: 'Name of its group.' })
  group(): string {
    const { names, group } = this.answer.groups;
    return names[group[this.number]!]!;
  }
}
