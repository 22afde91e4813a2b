import { Args, ArgsType, Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { ScopeArguments } from '../shared/parameters/scope_arguments.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { AttendanceList, type AttendanceRows } from './attendance_list.js';
import { MANUAL } from './manual.js';
import { listedRows } from './pairs.js';

/** A question’s answer, as its rows need it. */
interface Answer extends AskedSelection {
  includeUncounted: boolean;
  parameters: Record<string, unknown>;
}

@ObjectType({ description: 'Who attended which events.' })
export class Attendance extends QuestionAnswer<Answer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { asked, selection } = this.answer;
    return basisOf(asked, selection, asked.parameters);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Σ A / (agents × N): the share of all possible attendances that is counted. Null where nothing is.',
  })
  density(): number | null {
    const { byAgent, agents, events } = this.answer.selection.incidence;
    return agents * events === 0 ? null : byAgent.items.length / (agents * events);
  }

  @AttendanceList({ description: 'One row for each participation, by event and agent.' })
  rows(): AttendanceRows {
    const { selection, includeUncounted } = this.answer;
    const { rows } = selection;
    return { rows, numbers: listedRows(rows, includeUncounted) };
  }
}

@ArgsType()
export class AttendanceArguments extends ScopeArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether what the scope leaves out is listed too.' })
  includeUncounted!: boolean;
}

@Resolver()
export class AttendanceResolver {
  @Query(() => Attendance, {
    description: `${MANUAL.question} The two-mode network of agents and events, by event and agent.`,
  })
  async attendance(
    @Args(() => AttendanceArguments) { scope, includeUncounted }: AttendanceArguments,
    @Ctx() context: Context,
  ): Promise<Attendance> {
    const { asked, selection } = await selectionOf(context, scope, MANUAL);
    return new Attendance({
      asked,
      selection,
      includeUncounted,
      parameters: { ...asked.parameters, includeUncounted },
    });
  }
}
