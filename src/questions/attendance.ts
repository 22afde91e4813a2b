import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Info,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Agent } from '../graph/agent.js';
import { connectionOf, PageArguments, type Connection, type ConnectionClass } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { described } from '../graph/described.js';
import { entityEnd, optionalEnd } from '../graph/entities.js';
import { Event } from '../graph/event.js';
import { loadFact } from '../graph/facts.js';
import { Membership } from '../graph/membership.js';
import { Organisation } from '../graph/organisation.js';
import { Participation } from '../graph/participation.js';
import { countedRows, rowAt, type SelectedRow } from '../snapshot/rows.js';
import type { Selection } from '../snapshot/selection.js';
import { Uncounted } from '../snapshot/uncounted.js';
import { Capacity, ParticipationStatus, Role } from '../vocabulary/index.js';
import { Assertion, AssertionConnection } from '../graph/assertion.js';
import { basisOf, Basis } from './basis.js';
import type { MeasureText } from './measure_text.js';
import { assertionsInScope } from './scoped_assertions.js';
import { ScopeInput } from './scope_input.js';
import { connectRows, rowId } from './rows.js';
import { factIdOf } from './fact_references.js';
import { selectionOf, type Asked } from './selected.js';

export const ATTENDANCE: MeasureText = {
  name: 'attendance',
  question: 'Who attended which consultations, in what role, and how do we know?',
  formula:
    'A[i,e] = 1 if agent i took part in event e under the scope, else 0; density = Σ A / (agents × N), N = events counted.',
  citation:
    'Breiger 1974, Social Forces 53:181–190, doi 10.2307/2576011; Borgatti & Everett 1997, Social Networks 19:243–269, doi 10.1016/S0378-8733(96)00301-2',
  caveats: [
    'Whoever is not seen on a list counts as 0. Where no source calls the list complete, PARTIAL_LISTS says so.',
    'One row is one participation fact; an agent with and without on-behalf-of has two rows and counts once.',
    'A network’s attendance is not its members’, unless the scope expands networks.',
  ],
};

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
  status(): ParticipationStatus {
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

  /** Real id of the participation. Facts keep the ids of the nodes that they were coded with. */
  get participationId(): string {
    return factIdOf(this.asked.snapshot, { kind: 'participations', fact: this.row.fact });
  }
}

export const AttendanceRows: ConnectionClass<AttendanceRow> = connectionOf<AttendanceRow>(
  'AttendanceRow',
  () => AttendanceRow,
  'participations',
);

@ObjectType({ description: 'Who attended which events, with what the answer rests on.' })
export class AttendanceConnection extends AttendanceRows {
  selection!: Selection;
  parameters!: Record<string, unknown>;

  @Field(() => Float, {
    nullable: true,
    description: 'Σ A / (agents × N): the share of all possible attendances that is counted. Null where nothing is.',
  })
  density(): number | null {
    const { byAgent, agents, events } = this.selection.incidence;
    return agents * events === 0 ? null : byAgent.items.length / (agents * events);
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    return basisOf(this.selection, ATTENDANCE, this.parameters);
  }
}

@ArgsType()
class AttendanceArguments extends PageArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all held events.' })
  scope?: ScopeInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether what the scope leaves out is listed too.' })
  includeUncounted!: boolean;
}

@Resolver(() => AttendanceRow)
export class AttendanceResolver {
  @Query(() => AttendanceConnection, {
    description: `${ATTENDANCE.question} The two-mode network of agents and events, by event and agent.`,
  })
  async attendance(
    @Args(() => AttendanceArguments) { scope, includeUncounted, ...page }: AttendanceArguments,
    @Ctx() context: Context,
  ): Promise<Connection<AttendanceRow>> {
    const { asked, selection } = await selectionOf(context, scope);
    const { rows } = selection;
    const counted = includeUncounted ? undefined : countedRows(rows);
    const connection = (await connectRows<AttendanceRow>(AttendanceConnection, context, {
      field: 'Query.attendance',
      page,
      arguments: { ...asked.parameters, includeUncounted, version: asked.version },
      count: counted ? counted.length : rows.count,
      make: (place) => new AttendanceRow(asked, rowAt(rows, counted ? counted[place]! : place), place),
    })) as AttendanceConnection;
    return Object.assign(connection, { selection, parameters: asked.parameters });
  }

  @FieldResolver(() => Participation, { nullable: true, description: 'The fact, as of today and without a scope.' })
  async participation(@Root() row: AttendanceRow, @Ctx() context: Context): Promise<Participation | null> {
    return (await loadFact(context, row.participationId)) as Participation | null;
  }

  @FieldResolver(() => Agent, described('participations', 'agent'))
  agent(@Root() row: AttendanceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, row.asked.id(row.row.agent)!);
  }

  @FieldResolver(() => Event, described('participations', 'event'))
  event(@Root() row: AttendanceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return entityEnd(context, info, row.asked.id(row.row.event)!);
  }

  @FieldResolver(() => Organisation, { nullable: true, ...described('participations', 'on_behalf_of') })
  onBehalfOf(
    @Root() row: AttendanceRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return optionalEnd(context, info, row.asked.id(row.row.onBehalfOf));
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Whom the scope counts it as; null: nobody.' })
  countedAs(
    @Root() row: AttendanceRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agent | null> {
    return optionalEnd(context, info, row.asked.id(row.row.countedAs));
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: 'With expandNetworks: the membership by which a network’s participation counts for its member.',
  })
  async byMembership(@Root() { row, asked }: AttendanceRow, @Ctx() context: Context): Promise<Membership | null> {
    if (row.byMembership < 0) return null;
    const fact = { kind: 'memberships', fact: row.byMembership } as const;
    return (await loadFact(context, factIdOf(asked.snapshot, fact))) as Membership | null;
  }

  @FieldResolver(() => AssertionConnection, {
    description: 'The assertions that the scope counts: who says so, in which words.',
  })
  assertions(
    @Root() row: AttendanceRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Assertion>> {
    return assertionsInScope(context, info, row.asked, row.participationId, page);
  }
}
