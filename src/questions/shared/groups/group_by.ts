import { Field, ID, InputType } from 'type-graphql';
import { argumentError } from '../../../graph/errors.js';
import '../enums.js';
import type { GivenNodes } from '../scope/given_nodes.js';
import { GroupKind } from './group_kind.js';

@InputType('AgentGroup', { description: 'A group of agents, one by one.' })
export class AgentGroupInput {
  @Field(() => String, { description: 'Its name in the answer.' })
  name!: string;

  @Field(() => [ID], { description: 'Its members.' })
  members!: string[];
}

@InputType('GroupBy', {
  description:
    'How agents are put in groups: by what is known of them, or one by one. Exactly one of the two is given.',
})
export class GroupByInput {
  @Field(() => GroupKind.object, { nullable: true, description: 'By this.' })
  by?: GroupKind | null;

  @Field(() => [AgentGroupInput], { nullable: true, description: 'As these groups say; nobody is in two.' })
  groups?: AgentGroupInput[] | null;
}

/** Groups in terms of a snapshot: members by canonical node index. */
export type GroupBy = { by: GroupKind } | { groups: { name: string; members: number[] }[] };

/** @throws BAD_ARGUMENT where somebody is in two groups; UNKNOWN_ID */
export function groupByOf({ by, groups }: GroupByInput, given: GivenNodes): GroupBy {
  if (by) return { by };
  const owner = new Map<number, string>();
  const resolved = groups!.map(({ name, members }, place) => ({
    name,
    members: members.map((id) => {
      const node = given.agent(id, `groupBy.groups[${place}].members`);
      const other = owner.get(node);
      if (other !== undefined) {
        throw argumentError('BAD_ARGUMENT', `groupBy: ${JSON.stringify(id)} is named in ${other} and in ${name}.`);
      }
      owner.set(node, name);
      return node;
    }),
  }));
  return { groups: resolved };
}
