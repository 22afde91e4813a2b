import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { described } from '../../graph/described.js';
import { Agent } from '../../graph/entities/agent.js';
import { Event } from '../../graph/entities/event.js';
import { Organisation } from '../../graph/entities/organisation.js';
import { Assertion, AssertionConnection } from '../../graph/facts/assertion.js';
import { loadFact } from '../../graph/facts/facts.js';
import { Membership } from '../../graph/facts/membership.js';
import { Participation } from '../../graph/facts/participation.js';
import { connectionOf, PageArguments, type Connection } from '../../graph/lists/connection.js';
import { Capacity, ParticipationStatus, Role } from '../../model/vocabulary/index.js';
import type { SelectedRow } from '../../snapshot/selection/rows.js';
import { Uncounted } from '../../snapshot/selection/uncounted.js';
import { assertionsInScope } from './evidence/scoped_assertions.js';
import { EntityField } from './rows/entity_field.js';
import { rowId } from './rows/rows.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import type { Asked } from './scope/asked.js';

/** One row of the two-mode network of agents and events. */
@ObjectType({ description: 'A participation fact as the scope has it, and whether it is counted.' })
export class AttendanceRow {
  readonly id: string;

  constructor(
    readonly asked: Asked,
    readonly row: SelectedRow,
    place: number,
  ) {
    this.id = rowId(place);
  }

  @Field(() => Boolean, { description: 'Whether the scope counts it.' })
  counted(): boolean {
    return this.row.uncounted === undefined;
  }

  @Field(() => Uncounted.object, { nullable: true, description: 'Why it is not counted; null where it is.' })
  uncounted(): Uncounted | null {
    return this.row.uncounted ?? null;
  }

  @Field(() => [Role.object], described('participations', 'roles'))
  roles(): Role[] {
    return Role.values.filter((_, bit) => this.row.roles & (1 << bit));
  }

  @Field(() => ParticipationStatus.object, described('participations', 'status'))
  participationStatus(): ParticipationStatus {
    return this.row.status;
  }

  @Field(() => Capacity.object, described('participations', 'capacity'))
  capacity(): Capacity {
    return this.row.capacity;
  }

  @Field(() => Boolean, { description: 'Whether it is of the host side of the event.' })
  hostSide(): boolean {
    return this.row.onHostSide;
  }

  get #fact(): FactReference {
    return { kind: 'participations', fact: this.row.fact };
  }

  /** Real id of the participation. Facts keep the ids of the nodes that they were coded with. */
  get participationId(): string {
    return this.asked.factId(this.#fact);
  }

  @Field(() => Participation, { nullable: true, description: 'The fact, as of today and without a scope.' })
  async participation(@Ctx() context: Context): Promise<Participation | null> {
    return (await loadFact(context, this.participationId)) as Participation | null;
  }

  @EntityField(() => Agent, described('participations', 'agent'))
  agent(): number {
    return this.row.agent;
  }

  @EntityField(() => Event, described('participations', 'event'))
  event(): number {
    return this.row.event;
  }

  @EntityField(() => Organisation, { nullable: true, ...described('participations', 'on_behalf_of') })
  onBehalfOf(): number | undefined {
    return this.row.onBehalfOf;
  }

  @EntityField(() => Agent, { nullable: true, description: 'Whom the scope counts it as; null: nobody.' })
  countedAs(): number | undefined {
    return this.row.countedAs;
  }

  @Field(() => Membership, {
    nullable: true,
    description: 'With expandNetworks: the membership by which a network’s participation counts for its member.',
  })
  async byMembership(@Ctx() context: Context): Promise<Membership | null> {
    if (this.row.byMembership < 0) return null;
    const fact = { kind: 'memberships', fact: this.row.byMembership } as const;
    return (await loadFact(context, this.asked.factId(fact))) as Membership | null;
  }

  @Field(() => AssertionConnection, {
    description: 'The assertions that the scope counts: who says so, in which words.',
  })
  assertions(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Assertion>> {
    return assertionsInScope(context, info, this.asked, this.asked.factIds(this.#fact), page);
  }
}

export const AttendanceRowConnection = connectionOf<AttendanceRow>(
  'AttendanceRow',
  () => AttendanceRow,
  'participations',
);
