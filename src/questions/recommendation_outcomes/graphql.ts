import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { Edtf } from '../../graph/scalars.js';
import { dayNumber, periodOf } from '../../model/days/edtf_date.js';
import { ResponseKind } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { isoDay } from '../shared/iso_day.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { asked, type Asked } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import {
  addresseesUnknown,
  differingAssessors,
  noEndOfObservation,
  noFollowUpSource,
} from '../shared/warnings/of_outcomes.js';
import { OutcomeGrouping, RECOMMENDATION_OUTCOMES } from './analysis.js';
import { assessorsDiffer } from './assessments.js';
import { RecommendationCaseConnection, RecommendationOutcomeCase } from './case.js';
import { CaseStatus } from './cases.js';
import { OutcomeGroupConnection, RecommendationOutcomeGroup } from './group.js';
import { MANUAL } from './manual.js';

[OutcomeGrouping, CaseStatus].forEach(registerEnumeration);

/** A question’s answer, as its rows need it. */
interface Answer {
  asked: Asked;
  result: ResultOf<typeof RECOMMENDATION_OUTCOMES>;
  groupBy: OutcomeGrouping;
  parameters: Record<string, unknown>;
}

@ObjectType({ description: 'What became of recommendations.' })
export class RecommendationOutcomes extends QuestionAnswer<Answer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { asked: question, parameters, result } = this.answer;
    const silent = result.cases.filter(({ followedUp }) => !followedUp);
    return basisOfFacts(question, parameters, result, [
      noFollowUpSource(new Set(silent.map(({ recommendation }) => recommendation)).size),
      noEndOfObservation(result.observedUntil === NONE ? result.cases.length : 0),
      differingAssessors(result.cases.filter(({ assessments }) => assessorsDiffer(assessments)).length),
      addresseesUnknown(result.unaddressed),
    ]);
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'End of observation (ISO 8601). Null: NO_END_OF_OBSERVATION.',
  })
  observedUntil(): string | null {
    return isoDay(this.answer.result.observedUntil);
  }

  @Field(() => RecommendationOutcomeGroup, { description: 'All cases together.' })
  all(): RecommendationOutcomeGroup {
    const { asked: question, parameters, result } = this.answer;
    return new RecommendationOutcomeGroup(question, parameters, 0, { by: null, row: result.all, cases: result.cases });
  }

  @RowList(() => OutcomeGroupConnection, {
    description: 'The groups asked for: those with the most cases first, what is not stated last among equals.',
  })
  groups(): RowsOf<RecommendationOutcomeGroup> {
    const { asked: question, parameters, result, groupBy: by } = this.answer;
    return {
      count: result.groups.length,
      make: (place) =>
        new RecommendationOutcomeGroup(question, parameters, place, {
          by,
          row: result.groups[place]!,
          cases: result.cases,
        }),
    };
  }

  @RowList(() => RecommendationCaseConnection, { description: 'The cases, by recommendation and addressee.' })
  cases(): RowsOf<RecommendationOutcomeCase> {
    const { asked: question, parameters, result } = this.answer;
    return {
      count: result.cases.length,
      make: (place) => {
        const key = { question: 'recommendationOutcomes cases', parameters, place };
        return new RecommendationOutcomeCase(question, key, result.cases[place]!);
      },
    };
  }
}

@ArgsType()
class RecommendationOutcomesArguments {
  @Field(() => ScopeInput, {
    nullable: true,
    description: 'The filter: the window asks for the day of the recommendation, filters on agents for the addressee.',
  })
  scope?: ScopeInput | null;

  @Field(() => OutcomeGrouping.object, { defaultValue: 'ADDRESSEE', description: 'What is set side by side.' })
  groupBy!: OutcomeGrouping;

  @Field(() => Edtf, {
    nullable: true,
    description:
      'End of observation: its last possible day. Without it, the latest day of any source, step, response or assessment of the scope.',
  })
  observedUntil?: string | null;

  @Field(() => [ResponseKind.object], {
    nullable: true,
    description: 'Which kinds of response count as one; without it all.',
  })
  responseKinds?: ResponseKind[] | null;
}

@Resolver()
export class RecommendationOutcomesResolver {
  @Query(() => RecommendationOutcomes, {
    description: `${MANUAL.question} By groups of recommendation and addressee.`,
  })
  async recommendationOutcomes(
    @Args(() => RecommendationOutcomesArguments)
    { scope, groupBy, observedUntil, responseKinds }: RecommendationOutcomesArguments,
    @Ctx() context: Context,
  ): Promise<RecommendationOutcomes> {
    if (responseKinds?.length === 0) throw argumentError('BAD_ARGUMENT', 'NO_RESPONSE_KIND');
    const question = await asked(context, scope, MANUAL);
    const until = observedUntil ? endOf(observedUntil) : null;
    const args = { groupBy, observedUntil: until, responseKinds: responseKinds ?? null };
    const result = await question.analyse(RECOMMENDATION_OUTCOMES, args);
    const parameters = {
      ...question.parameters,
      ...{ groupBy, responseKinds: responseKinds ?? [...ResponseKind.values] },
      observedUntil: isoDay(result.observedUntil),
    };
    return new RecommendationOutcomes({ asked: question, result, groupBy, parameters });
  }
}

/** @throws BAD_ARGUMENT where a date has no end */
function endOf(date: string): number {
  const last = periodOf(date)?.last;
  if (last) return dayNumber(last);
  throw argumentError('BAD_ARGUMENT', 'NO_LAST_DAY', { found: date });
}
