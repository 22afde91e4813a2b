import { Args, ArgsType, Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { PageArguments, type Connection } from '../../graph/lists/connection.js';
import { countedRows, rowAt } from '../../snapshot/selection/rows.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { AttendanceRow, AttendanceRows } from '../shared/attendance_row.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { connectRows } from '../shared/rows/rows.js';
import { selectionOf } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { MANUAL } from './manual.js';

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
    return basisOf(this.selection, MANUAL, this.parameters);
  }
}

@ArgsType()
class AttendanceArguments extends PageArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all held events.' })
  scope?: ScopeInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether what the scope leaves out is listed too.' })
  includeUncounted!: boolean;
}

@Resolver()
export class AttendanceResolver {
  @Query(() => AttendanceConnection, {
    description: `${MANUAL.question} The two-mode network of agents and events, by event and agent.`,
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
}
