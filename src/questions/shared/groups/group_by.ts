import { Field, ID, InputType } from 'type-graphql';
import { argumentError } from '../../../graph/errors.js';
import '../enums.js';
import type { Scope } from '../../../snapshot/selection/scope.js';
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

/**
 * @param scope whom it counts
 * @throws BAD_ARGUMENT where a group has no name, two have one, or somebody is in two; UNKNOWN_ID
 */
export function groupByOf({ by, groups }: GroupByInput, given: GivenNodes, scope: Scope): GroupBy {
  if (by) return { by };
  checkNames(groups!.map(({ name }) => name));
  const owner = new Map<number, string>();
  const resolved = groups!.map(({ name, members }, place) => ({
    name,
    members: members.map((id) => {
      const node = given.agent(id, `groupBy.groups[${place}].members`, scope);
      const other = owner.get(node);
      if (other !== undefined) {
        throw argumentError('BAD_ARGUMENT', 'IN_TWO_GROUPS', { found: id, other, name });
      }
      owner.set(node, name);
      return node;
    }),
  }));
  return { groups: resolved };
}

function checkNames(names: readonly string[]): void {
  names.forEach((name, place) => {
    if (name.trim() === '') throw argumentError('BAD_ARGUMENT', 'GROUP_UNNAMED', { place });
    const first = names.indexOf(name);
    if (first === place) return;
    throw argumentError('BAD_ARGUMENT', 'GROUP_NAMED_TWICE', { place, found: name, first });
  });
}
