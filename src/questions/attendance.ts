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
import { connect, connectionOf, PageArguments, type Connection, type ConnectionClass } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { described } from '../graph/described.js';
import { entityEnd, optionalEnd } from '../graph/entities.js';
import { Event } from '../graph/event.js';
import { loadFact } from '../graph/facts.js';
import { Membership } from '../graph/membership.js';
import { Organisation } from '../graph/organisation.js';
import { Participation } from '../graph/participation.js';
import { factId, factKey } from '../identity/fact_key.js';
import { Uncounted, type SelectedParticipation, type Selection } from '../snapshot/selection.js';
import { Capacity, ParticipationStatus, Role } from '../vocabulary/index.js';
import { Assertion, AssertionConnection } from '../graph/assertion.js';
import { basisOf, Basis, countedAgents } from './basis.js';
import { ATTENDANCE } from './manual.js';
import { assertionsInScope } from './scoped_assertions.js';
import { ScopeInput } from './scope_input.js';
import { selectionOf } from './selected.js';

/** One row of the two-mode network of agents and events. */
@ObjectType({ description: 'A participation fact as the scope has it, and whether it is counted.' })
export class AttendanceRow {
  /** Place among the rows: with the data version and the arguments, which the cursor holds too, it names the row. */
  readonly id: string;

  constructor(
    readonly selection: Selection,
    readonly row: SelectedParticipation,
    place: number,
  ) {
    this.id = `row:${place}`;
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

  /** Real id of an entity of the snapshot; undefined for −1. */
  entity(node: number): string | undefined {
    return this.selection.view.snapshot.entities.ids[node];
  }

  /** Real id of the participation. Facts keep the ids of the nodes that they were coded with. */
  get participationId(): string {
    const { entities, participations } = this.selection.view.snapshot;
    const { fact } = this.row;
    const ends = [participations.agent[fact]!, participations.event[fact]!, participations.onBehalfOf[fact]!];
    return factId(
      factKey(
        'Participation',
        ends.map((node) => entities.ids[node] ?? ''),
      ),
    );
  }
}

const AttendanceRows: ConnectionClass<AttendanceRow> = connectionOf<AttendanceRow>(
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
    const { participations, events } = this.selection;
    const counted = participations.filter(({ uncounted }) => uncounted === undefined);
    const ones = new Set(counted.map(({ countedAs, event }) => `${countedAs} ${event.node}`)).size;
    const cells = countedAgents(this.selection).size * events.length;
    return cells === 0 ? null : ones / cells;
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
    const { selection, parameters } = await selectionOf(context, scope);
    const rows = selection.participations.filter(({ uncounted }) => includeUncounted || uncounted === undefined);
    const connection = (await connect<AttendanceRow, [SelectedParticipation, number]>(AttendanceConnection, context, {
      field: 'Query.attendance',
      page,
      arguments: { parameters, includeUncounted, version: selection.view.snapshot.version },
      read: ({ after, limit }) => {
        const start = after === null ? 0 : Number(after.slice('row:'.length)) + 1;
        const items = rows
          .slice(start, start + limit)
          .map((row, i): [SelectedParticipation, number] => [row, start + i]);
        return Promise.resolve({ items, found: true });
      },
      count: () => Promise.resolve(rows.length),
      make: ([row, place]) => new AttendanceRow(selection, row, place),
    })) as AttendanceConnection;
    return Object.assign(connection, { selection, parameters });
  }

  @FieldResolver(() => Participation, { nullable: true, description: 'The fact, as of today and without a scope.' })
  async participation(@Root() row: AttendanceRow, @Ctx() context: Context): Promise<Participation | null> {
    return (await loadFact(context, row.participationId)) as Participation | null;
  }

  @FieldResolver(() => Agent, described('participations', 'agent'))
  agent(@Root() row: AttendanceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, row.entity(row.row.agent)!);
  }

  @FieldResolver(() => Event, described('participations', 'event'))
  event(@Root() row: AttendanceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return entityEnd(context, info, row.entity(row.row.event.node)!);
  }

  @FieldResolver(() => Organisation, { nullable: true, ...described('participations', 'on_behalf_of') })
  onBehalfOf(
    @Root() row: AttendanceRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return optionalEnd(context, info, row.entity(row.row.onBehalfOf));
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Whom the scope counts it as; null: nobody.' })
  countedAs(
    @Root() row: AttendanceRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agent | null> {
    return optionalEnd(context, info, row.entity(row.row.countedAs));
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: 'With expandNetworks: the membership by which a network’s participation counts for its member.',
  })
  async byMembership(@Root() { row, selection }: AttendanceRow, @Ctx() context: Context): Promise<Membership | null> {
    if (row.byMembership === undefined) return null;
    const key = selection.view.snapshot.facts.memberships.keys[row.byMembership]!;
    return (await loadFact(context, factId(key))) as Membership | null;
  }

  @FieldResolver(() => AssertionConnection, {
    description: 'The assertions that the scope counts: who says so, in which words.',
  })
  assertions(
    @Root() row: AttendanceRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Assertion>> {
    return assertionsInScope(context, row.selection.view, row.participationId, page);
  }
}
