import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Organisation } from '../../graph/entities/organisation.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { TieWeight } from '../../measures/projection/tie_weight.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, listCounts } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { rankedTies, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { asked } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { partialLists } from '../shared/warnings/of_selection.js';
import { INTERLOCKS, InterlockTiming } from './analysis.js';
import { MANUAL } from './manual.js';
import {
  affiliationFacts,
  affiliationsOf,
  InterlockTie,
  InterlockTieConnection,
  type InterlocksAnswer,
} from './tie.js';

registerEnumeration(InterlockTiming);

@ObjectType({ implements: Evidenced, description: 'An organisation in a network of shared persons.' })
export class InterlockNode extends Evidenced {
  readonly #answer: InterlocksAnswer;
  readonly #agent: number;

  constructor(answer: InterlocksAnswer, place: number) {
    super(answer.asked, { question: 'interlocks.nodes', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#agent = place;
  }

  protected override references(): FactReference[] {
    return affiliationFacts(this.#answer.result, { agents: [this.#agent] });
  }

  @EntityField(() => Organisation, { description: 'The organisation.' })
  organisation(): number {
    return this.#answer.result.agents[this.#agent]!;
  }

  @Field(() => Int, { description: 'Public persons who act for it or belong to it: n.' })
  personCount(): number {
    const { result } = this.#answer;
    return new Set(affiliationsOf(result, result.agents[this.#agent]!).map(({ person }) => person)).size;
  }

  @Field(() => Int, { description: 'Organisations that it is tied to.' })
  degree(): number {
    return this.#answer.result.degree[this.#agent]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of its ties.' })
  strength(): number {
    return this.#answer.result.strength[this.#agent]!;
  }

  @Field(() => Int, { description: 'Pairs of a public person and an event at which the person acted for it.' })
  delegationCount(): number {
    return this.#answer.result.delegations[this.#agent]!;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of these that fall to persons who acted for it at two events or more. Null where there are none.',
  })
  repeatDelegateShare(): number | null {
    const { delegations, repeated } = this.#answer.result;
    return delegations[this.#agent] === 0 ? null : repeated[this.#agent]! / delegations[this.#agent]!;
  }
}

const InterlockNodeConnection = connectionOf<InterlockNode>('InterlockNode', () => InterlockNode, 'organisations');

@ObjectType({ description: 'The network of organisations that share public persons.' })
export class Interlocks extends QuestionAnswer<InterlocksAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on: participations of persons, posts and memberships.' })
  basis(): Basis {
    return interlocksBasis(this.answer);
  }

  @RowList(() => InterlockNodeConnection, {
    description: 'The organisations with a public person, those without a tie included, by id.',
  })
  nodes(): RowsOf<InterlockNode> {
    return { count: this.answer.result.agents.length, make: (place) => new InterlockNode(this.answer, place) };
  }

  @TieList(() => InterlockTieConnection, { description: 'The ties, the strongest first, those of one weight by id.' })
  ties(): TiesOf<InterlockTie> {
    const { result } = this.answer;
    return {
      ...rankedTies(result, result.agents),
      make: (place) => new InterlockTie(this.answer, place),
      given: (id) => this.asked.given.entity(id, 'between', ['organisation']),
    };
  }
}

@ArgsType()
export class InterlocksArguments {
  @Field(() => ScopeInput, {
    nullable: true,
    description: 'The filter; without it all that persons did and belong to.',
  })
  scope?: ScopeInput | null;

  @Field(() => TieWeight.object, {
    defaultValue: 'COUNT',
    description: 'How strongly two organisations are tied; persons take the place of events.',
  })
  weight!: TieWeight;

  @Field(() => InterlockTiming.object, { nullable: true, description: 'Only links of this timing.' })
  tie?: InterlockTiming | null;
}

@Resolver()
export class InterlocksResolver {
  @Query(() => Interlocks, {
    description: `${MANUAL.question} Organisations tied by the public persons they share.`,
  })
  async interlocks(
    @Args(() => InterlocksArguments) args: InterlocksArguments,
    @Ctx() context: Context,
  ): Promise<Interlocks> {
    return new Interlocks(await interlocksOf(context, args));
  }
}

export function interlocksBasis({ asked, result, parameters }: InterlocksAnswer): Basis {
  const { attendanceLists } = result;
  const lists = listCounts({ attendanceList: attendanceLists });
  return basisOfFacts(asked, parameters, result, [partialLists(attendanceLists)], lists);
}

/** @throws BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function interlocksOf(
  context: Context,
  { scope, weight, tie = null }: InterlocksArguments,
): Promise<InterlocksAnswer> {
  const question = await asked(context, scope, MANUAL);
  const result = await question.analyse(INTERLOCKS, { weight, tie });
  return { asked: question, result, parameters: { ...question.parameters, weight, tie } };
}
