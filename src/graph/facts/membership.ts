import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { MembershipKind } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd } from '../entities/entities.js';
import { Organisation } from '../entities/organisation.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Edtf } from '../scalars.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An agent belongs to an organisation, holds a post in it, or succeeds it.',
})
export class Membership extends Fact {
  @Field(() => MembershipKind.object, described('memberships', 'kind'))
  membershipKind!: MembershipKind;

  @Field(() => String, stated('memberships', 'role'))
  membershipRole!: string | null;

  @Field(() => Edtf, stated('memberships', 'from'))
  from!: string | null;

  @Field(() => Edtf, stated('memberships', 'to'))
  to!: string | null;

  @Field(() => Edtf, stated('memberships', 'observed_on'))
  observedOn!: string | null;
}

export const MembershipConnection = connectionOf<Membership>('Membership', () => Membership, 'memberships');

const ofMembers = listStatements<FactRow>('membership/of_members', 'membership/count_of_members');
const ofOrganisations = listStatements<FactRow>('membership/of_organisations', 'membership/count_of_organisations');

@Resolver(() => Membership)
class MembershipResolver {
  @FieldResolver(() => Agent, described('memberships', 'member'))
  member(@Root() fact: Membership, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.member!);
  }

  @FieldResolver(() => Organisation, described('memberships', 'organisation'))
  organisation(
    @Root() fact: Membership,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation> {
    return entityEnd(context, info, fact.ends.organisation!);
  }
}

export const MEMBERSHIP_RESOLVERS = [
  MembershipResolver,
  factList({
    on: Agent,
    field: 'memberships',
    description: 'The organisations that it belongs to, holds a post in, or succeeds, by their name.',
    facts: Membership,
    connection: MembershipConnection,
    statements: ofMembers,
  }),
  factList({
    on: Organisation,
    field: 'members',
    description: 'Members, units, post holders and successors, by name.',
    facts: Membership,
    connection: MembershipConnection,
    statements: ofOrganisations,
  }),
];
