import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { Output } from '../../graph/entities/output.js';
import { connectionOf } from '../../graph/lists/connection.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { isoDay } from '../shared/iso_day.js';
import { OutputStep, OutputStepConnection } from '../shared/outputs/output_step.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { asked, type Asked } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { noFollowUpSource } from '../shared/warnings/of_outcomes.js';
import { FOLLOW_UPS, type FollowUpRow } from './analysis.js';
import { MANUAL } from './manual.js';

interface Answer {
  asked: Asked;
  result: ResultOf<typeof FOLLOW_UPS>;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'An action that was to follow.' })
export class FollowUp extends Evidenced {
  readonly #row: FollowUpRow;
  readonly #parameters: object;

  constructor({ asked: question, result, parameters }: Answer, place: number) {
    super(question, { question: 'followUps', parameters, place });
    this.#row = result.actions[place]!;
    this.#parameters = { ...parameters, place };
  }

  protected override references(): FactReference[] {
    const { responsible, path } = this.#row;
    return [
      ...responsible.map(({ fact }): FactReference => ({ kind: 'parties', fact })),
      ...path.map(({ kind, fact }): FactReference => ({ kind, fact })),
    ];
  }

  @EntityField(() => Output, { description: 'The action.' })
  action(): number {
    return this.#row.node;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day on which it was agreed.' })
  firstDay(): string | null {
    return isoDay(this.#row.days.first);
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day on which it was agreed.' })
  lastDay(): string | null {
    return isoDay(this.#row.days.last);
  }

  @EntityList(() => AgentConnection, { description: 'Who is responsible, as the scope counts agents, by id.' })
  responsible(): ArrayLike<number> {
    const agents = new Set(this.#row.responsible.map(({ agent }) => agent));
    return [...agents];
  }

  @RowList(() => OutputStepConnection, { description: 'How it moved, in order of time; undated steps last.' })
  path(): RowsOf<OutputStep> {
    const { path, days } = this.#row;
    return {
      count: path.length,
      make: (place) => {
        const key = { question: 'followUps path', parameters: this.#parameters, place };
        return new OutputStep(this.asked, key, path[place]!, days);
      },
    };
  }

  @Field(() => Boolean, {
    description: 'Whether a source of the scope is later than the action; if not, nothing can be known.',
  })
  followUpSource(): boolean {
    return this.#row.followedUp;
  }
}

const FollowUpConnection = connectionOf<FollowUp>('FollowUp', () => FollowUp, 'actions');

@ObjectType({ description: 'Actions that were to follow.' })
export class FollowUps extends QuestionAnswer<Answer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { asked: question, parameters, result } = this.answer;
    const silent = noFollowUpSource(result.actions.filter(({ followedUp }) => !followedUp).length);
    return basisOfFacts(question, parameters, result, [silent]);
  }

  @RowList(() => FollowUpConnection, { description: 'The actions, by id.' })
  rows(): RowsOf<FollowUp> {
    return { count: this.answer.result.actions.length, make: (place) => new FollowUp(this.answer, place) };
  }
}

@ArgsType()
class FollowUpsArguments {
  @Field(() => ScopeInput, {
    nullable: true,
    description: 'The filter: the window asks for the day of the action, filters on agents for who is responsible.',
  })
  scope?: ScopeInput | null;
}

@Resolver()
export class FollowUpsResolver {
  @Query(() => FollowUps, { description: `${MANUAL.question} Actions by id, with their steps.` })
  async followUps(
    @Args(() => FollowUpsArguments) { scope }: FollowUpsArguments,
    @Ctx() context: Context,
  ): Promise<FollowUps> {
    const question = await asked(context, scope, MANUAL);
    const result = await question.analyse(FOLLOW_UPS, {});
    return new FollowUps({ asked: question, result, parameters: question.parameters });
  }
}
