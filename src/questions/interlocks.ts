import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { InterlockTiming } from '../analysis/interlocks.js';
import { connectionOf, PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { entityEnd } from '../graph/entities.js';
import { Organisation } from '../graph/organisation.js';
import { TieWeight } from '../measures/tie_weight.js';
import { Basis } from './basis.js';
import { Evidenced } from './evidenced.js';
import { basisOfFacts } from './fact_basis.js';
import type { FactReference } from './fact_references.js';
import { affiliationFacts, InterlockTie, InterlockTieConnection, type InterlocksAnswer } from './interlock_tie.js';
import type { MeasureText } from './measure_text.js';
import { connectRows, keyOf } from './rows.js';
import { ScopeInput } from './scope_input.js';
import { asked } from './selected.js';

export const INTERLOCKS: MeasureText = {
  name: 'interlocks',
  question: 'Which persons tie organisations together?',
  formula:
    'p_ij = public persons who acted for both i and j, or are tied to both by acting or by a post or membership; no unit with what it is part of. Weights as of coAttendance: persons take the place of events, n_i = persons of i, d = organisations of a person. CONCURRENT: the ties of a person to both share a possible day; SEQUENTIAL: none do. Repeat-delegate share of i = pairs of a person and an event, of persons who acted for i at two events or more / all such pairs of i.',
  citation: 'Mintz & Schwartz 1985, The Power Structure of American Business; Breiger 1974, Social Forces 53:181–190',
  caveats: [
    'Only persons who are PUBLIC link; PERSONS_WITHHELD says how many others would.',
    'A post without an end is taken as lasting, one without any day is UNDATED.',
    'That a person sits in two organisations does not say that these act together.',
    'Organisations send persons whom no source names: what is not seen is no tie.',
  ],
};

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

  @Field(() => Organisation, { description: 'The organisation.' })
  organisation(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Organisation> {
    return entityEnd(context, info, this.asked.id(this.#answer.result.agents[this.#agent]!)!);
  }

  @Field(() => Int, { description: 'Public persons who act for it or belong to it: n.' })
  persons(): number {
    const { affiliations, agents } = this.#answer.result;
    const own = affiliations.filter(({ organisation }) => organisation === agents[this.#agent]);
    return new Set(own.map(({ person }) => person)).size;
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
  delegations(): number {
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
export class Interlocks {
  readonly #answer: InterlocksAnswer;

  constructor(answer: InterlocksAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on: participations of persons, posts and memberships.' })
  basis(): Basis {
    return interlocksBasis(this.#answer);
  }

  @Field(() => InterlockNodeConnection, {
    description: 'The organisations with a public person, those without a tie included, by id.',
  })
  nodes(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<InterlockNode>> {
    return connectRows<InterlockNode>(InterlockNodeConnection, context, {
      field: 'Interlocks.nodes',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.agents.length,
      make: (place) => new InterlockNode(this.#answer, place),
    });
  }

  @Field(() => InterlockTieConnection, { description: 'The ties, the strongest first, those of one weight by id.' })
  ties(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<InterlockTie>> {
    return connectRows<InterlockTie>(InterlockTieConnection, context, {
      field: 'Interlocks.ties',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.order.length,
      make: (place) => new InterlockTie(this.#answer, place),
    });
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
    description: `${INTERLOCKS.question} Organisations tied by the public persons they share.`,
  })
  async interlocks(
    @Args(() => InterlocksArguments) args: InterlocksArguments,
    @Ctx() context: Context,
  ): Promise<Interlocks> {
    return new Interlocks(await interlocksOf(context, args));
  }
}

export function interlocksBasis({ asked, result, parameters }: InterlocksAnswer): Basis {
  return basisOfFacts(asked, INTERLOCKS, parameters, result);
}

/** @throws BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function interlocksOf(
  context: Context,
  { scope, weight, tie = null }: InterlocksArguments,
): Promise<InterlocksAnswer> {
  const question = await asked(context, scope);
  const result = await question.analyse('interlocks', { weight, tie });
  return { asked: question, result, parameters: { ...question.parameters, weight, tie } };
}
