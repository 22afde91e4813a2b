import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { entityEnd } from '../../graph/entities/entities.js';
import { Recommendation } from '../../graph/entities/output.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { PartyRole } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, listCounts } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { isoDay } from '../shared/iso_day.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { asked, type Asked } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { type WarningCode } from '../shared/warnings/codes.js';
import { noFollowUpSource } from '../shared/warnings/of_outcomes.js';
import { warningsOf } from '../shared/warnings/of_selection.js';
import { RECOMMENDATION_TRAIL, type RecommendationTrailResult, type TrailPartyRow } from './analysis.js';
import { MANUAL } from './manual.js';
import { RecommendationStepConnection, RecommendationTrailStep } from './step.js';

/** A question’s answer, as its rows need it. */
interface Answer {
  asked: Asked;
  result: RecommendationTrailResult;
  recommendation: string;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'An agent’s relation to a recommendation.' })
export class RecommendationTrailParty extends Evidenced {
  readonly #party: TrailPartyRow;

  constructor({ asked: question, parameters }: Answer, party: TrailPartyRow, place: number) {
    super(question, { question: 'recommendationTrail', parameters: { ...parameters, role: party.role }, place });
    this.#party = party;
  }

  protected override references(): FactReference[] {
    return [{ kind: 'parties', fact: this.#party.fact }];
  }

  @EntityField(() => Agent, { description: 'The agent. Collectives and persons are among them.' })
  agent(): number {
    return this.#party.agent;
  }

  @Field(() => PartyRole.object, { description: 'Its relation to the recommendation.' })
  partyRole(): PartyRole {
    return PartyRole.values[this.#party.role]!;
  }
}

const PartyConnection = connectionOf<RecommendationTrailParty>(
  'RecommendationTrailParty',
  () => RecommendationTrailParty,
  'parties',
);

@ObjectType({ description: 'The path of a recommendation, and who stands in a relation to it.' })
export class RecommendationTrail extends QuestionAnswer<Answer> {
  #parties(role: PartyRole): RowsOf<RecommendationTrailParty> {
    const rows = this.answer.result.parties.filter((party) => party.role === PartyRole.code[role]);
    return { count: rows.length, make: (place) => new RecommendationTrailParty(this.answer, rows[place]!, place) };
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { asked: question, parameters, result } = this.answer;
    const { selection, followedUp } = result;
    const more = selection ? warningsOf(selection).filter(({ code }) => OF_ATTENDANCE.includes(code)) : [];
    const silent = noFollowUpSource(followedUp ? 0 : 1);
    return basisOfFacts(question, parameters, result, [...more, silent], selection ? listCounts(selection.events) : {});
  }

  @Field(() => Recommendation, { description: 'The recommendation.' })
  recommendation(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Recommendation> {
    return entityEnd(context, info, this.answer.recommendation);
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'First possible day on which it was made (ISO 8601): as stated, else that of its first ISSUED step, else of its first step.',
  })
  firstDay(): string | null {
    return isoDay(this.answer.result.days.first);
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day on which it was made (ISO 8601).' })
  lastDay(): string | null {
    return isoDay(this.answer.result.days.last);
  }

  @RowList(() => RecommendationStepConnection, {
    description: 'Its steps, responses and assessments in order of time; undated ones come last.',
  })
  path(): RowsOf<RecommendationTrailStep> {
    const { asked: question, result, parameters } = this.answer;
    return {
      count: result.path.length,
      make: (place) => {
        const key = { question: 'recommendationTrail', parameters, place };
        return new RecommendationTrailStep(question, key, result.path[place]!, result.days, result.selection);
      },
    };
  }

  @RowList(() => PartyConnection, { description: 'Who issues it, by id.' })
  issuers(): RowsOf<RecommendationTrailParty> {
    return this.#parties('ISSUER');
  }

  @RowList(() => PartyConnection, { description: 'Who endorses it, by id.' })
  endorsers(): RowsOf<RecommendationTrailParty> {
    return this.#parties('ENDORSER');
  }

  @RowList(() => PartyConnection, { description: 'Who is asked to act on it, by id.' })
  addressees(): RowsOf<RecommendationTrailParty> {
    return this.#parties('ADDRESSEE');
  }

  @RowList(() => PartyConnection, { description: 'Who has taken on to carry it out, by id.' })
  responsible(): RowsOf<RecommendationTrailParty> {
    return this.#parties('RESPONSIBLE');
  }

  @RowList(() => PartyConnection, { description: 'Who is to gain from it, by id.' })
  beneficiaries(): RowsOf<RecommendationTrailParty> {
    return this.#parties('BENEFICIARY');
  }
}

/** Warnings that speak of who took part in the events of the path. The others are made of all facts together. */
const OF_ATTENDANCE: readonly WarningCode[] = [
  ...(['PARTIAL_LISTS', 'HOST_IS_PUBLISHER', 'HOSTS_EXCLUDED'] as const),
  ...(['UNNAMED_PARTICIPANTS', 'PERSONS_DROPPED', 'PERSONS_WITHHELD'] as const),
];

@ArgsType()
class RecommendationTrailArguments {
  @Field(() => ID, { description: 'As in `output:homeworkers-recommendations-2025`.' })
  id!: string;

  @Field(() => ScopeInput, {
    nullable: true,
    description:
      'Whose word counts; the window and filters on events choose among steps, responses and assessments, all about attendance among participants.',
  })
  scope?: ScopeInput | null;
}

@Resolver()
export class RecommendationTrailResolver {
  @Query(() => RecommendationTrail, {
    nullable: true,
    description: `${MANUAL.question} Null: no source of the scope tells of such a recommendation.`,
  })
  async recommendationTrail(
    @Args(() => RecommendationTrailArguments) { id, scope }: RecommendationTrailArguments,
    @Ctx() context: Context,
  ): Promise<RecommendationTrail | null> {
    const question = await asked(context, scope, MANUAL);
    const recommendation = question.given.recommendation(id, 'id');
    const { trail } = await question.analyse(RECOMMENDATION_TRAIL, { recommendation });
    if (!trail) return null;
    const shown = question.id(recommendation)!;
    const parameters = { ...question.parameters, id: shown };
    return new RecommendationTrail({ asked: question, result: trail, recommendation: shown, parameters });
  }
}
