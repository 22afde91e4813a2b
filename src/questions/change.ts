import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { CommunityPersistenceArguments } from '../analysis/community_persistence.js';
import { connectionOf, PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { TieWeight } from '../measures/tie_weight.js';
import { Basis, basisOf } from './basis.js';
import { ChangeWindow, type ChangeAnswer } from './change_window.js';
import type { MeasureText } from './measure_text.js';
import { atLeast } from './numbers.js';
import { connectRows, keyOf } from './rows.js';
import { ScopeInput } from './scope_input.js';
import { asked } from './selected.js';
import { windowSteps, WindowStepsInput } from './window_steps_input.js';

export const CHANGE: MeasureText = {
  name: 'change',
  question: 'Is the field stable, and when did it turn?',
  formula:
    'For each window t with agents S_t and weights w_t: density Σ A/(agents × events); turnover 1 − |S_t ∩ S_t−1|/|S_t ∪ S_t−1|; newcomers: in no window before; returners: not in t − 1, but in one before; distance Σ|w_t − w_t−1|/Σ max(w_t, w_t−1) over pairs; persistence: normalised mutual information 2I/(H + H) of the communities (Louvain) of t and t − 1 over the agents in both.',
  citation:
    'Jaccard 1912, New Phytologist 11:37–50; Danon et al. 2005, doi 10.1088/1742-5468/2005/09/P09008; Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008',
  caveats: [
    'A change of the field may be a change of meetings, or of what the sources cover: look at eventTypes and sourceCount beside.',
    'A window in which nothing is seen gives null, not 0: our sources are silent.',
    'Nobody is new in the first window, for nothing is known of the time before it.',
    'With windowRule OVERLAPS, an event with a rough date or of several days may be in two windows; WITHIN puts it in one or none.',
    'Communities may differ by chance between equally good partitions: persistence below 1 is no proof of change.',
  ],
};

const WindowConnection = connectionOf<ChangeWindow>('ChangeWindow', () => ChangeWindow, 'windows of time');

@ObjectType({ description: 'The field window by window.' })
export class Change {
  readonly #answer: ChangeAnswer;

  constructor(answer: ChangeAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on, all windows together.' })
  basis(): Basis {
    return basisOf(this.#answer.result.selection, CHANGE, this.#answer.parameters);
  }

  @Field(() => WindowConnection, { description: 'The windows, the earliest first.' })
  windows(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<ChangeWindow>> {
    return connectRows<ChangeWindow>(WindowConnection, context, {
      field: 'Change.windows',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.figures.length,
      make: (place) => new ChangeWindow(this.#answer, place),
    });
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

  @Field(() => Float, { defaultValue: 1, description: 'Resolution γ of the communities, from 0.' })
  resolution!: number;

  @Field(() => Int, { defaultValue: 1, description: 'Seed of the search for communities.' })
  seed!: number;

  @Field(() => Int, { defaultValue: 5, description: 'Searches for communities in each window; the best is kept.' })
  runs!: number;
}

@Resolver()
export class ChangeResolver {
  @Query(() => Change, { description: `${CHANGE.question} Window by window, each beside the one before.` })
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
  atLeast('runs', runs, 1);
  atLeast('resolution', resolution, 0);
  const question = await asked(context, scope);
  const cut = { ...steps, rule: scope?.windowRule ?? 'OVERLAPS', weight } as const;
  const result = await question.analyse('change', cut);
  const args: CommunityPersistenceArguments = { ...cut, search: { gamma: resolution, seed, runs } };
  return {
    asked: question,
    result,
    persistence: async () => (await question.analyse('communityPersistence', args, result.selection)).persistence,
    parameters: { ...question.parameters, window, weight, resolution, seed, runs },
  };
}
