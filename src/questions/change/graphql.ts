import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { TieWeight } from '../../measures/projection/tie_weight.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { inRange } from '../shared/parameters/ranges.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { asked } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { CHANGE } from './analysis.js';
import { COMMUNITY_PERSISTENCE, type CommunityPersistenceArguments } from './community_persistence.js';
import { MANUAL } from './manual.js';
import { windowSteps, WindowStepsInput } from './steps_input.js';
import { ChangeWindow, type ChangeAnswer } from './window.js';

const WindowConnection = connectionOf<ChangeWindow>('ChangeWindow', () => ChangeWindow, 'windows of time');

@ObjectType({ description: 'The field window by window.' })
export class Change extends QuestionAnswer<ChangeAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on, all windows together.' })
  basis(): Basis {
    return basisOf(this.asked, this.answer.result.selection, this.answer.parameters);
  }

  @RowList(() => WindowConnection, { description: 'The windows, the earliest first.' })
  windows(): RowsOf<ChangeWindow> {
    return { count: this.answer.result.figures.length, make: (place) => new ChangeWindow(this.answer, place) };
  }
}

@ArgsType()
export class ChangeArguments {
  @Field(() => ScopeInput, {
    nullable: true,
    description: 'The filter; windows begin at its `from`, else with the calendar’s period of the first event.',
  })
  scope?: ScopeInput | null;

  @Field(() => WindowStepsInput, {
    defaultValue: { size: 'P1Y' },
    description: 'How time is cut into windows; without it years.',
  })
  window!: WindowStepsInput;

  @Field(() => TieWeight.object, {
    defaultValue: 'COUNT',
    description: 'How strongly two agents are tied, for distance and persistence.',
  })
  weight!: TieWeight;

  @Field(() => Float, { defaultValue: 1, description: 'Resolution γ of the communities, 0 to 100.' })
  resolution!: number;

  @Field(() => Int, { defaultValue: 1, description: 'Seed of the search for communities.' })
  seed!: number;

  @Field(() => Int, {
    defaultValue: 5,
    description: 'Searches for communities in each window, 1 to 1,000; the best is kept.',
  })
  runs!: number;
}

@Resolver()
export class ChangeResolver {
  @Query(() => Change, { description: `${MANUAL.question} Window by window, each beside the one before.` })
  async change(@Args(() => ChangeArguments) args: ChangeArguments, @Ctx() context: Context): Promise<Change> {
    return new Change(await changeOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function changeOf(
  context: Context,
  { scope, window, weight, resolution, seed, runs }: ChangeArguments,
): Promise<ChangeAnswer> {
  const steps = windowSteps(window);
  inRange('runs', runs);
  inRange('resolution', resolution);
  const question = await asked(context, scope, MANUAL);
  const cut = { ...steps, rule: scope?.windowRule ?? 'OVERLAPS', weight } as const;
  const result = await question.analyse(CHANGE, cut);
  const args: CommunityPersistenceArguments = { ...cut, search: { gamma: resolution, seed, runs } };
  return {
    asked: question,
    result,
    persistence: async () => (await question.analyse(COMMUNITY_PERSISTENCE, args, result.selection)).persistence,
    parameters: { ...question.parameters, window, weight, resolution, seed, runs },
  };
}
