import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import { groupBy } from '../../collections/group_by.js';
import { rememberObjects } from '../../collections/remember.js';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { RecommendationConnection } from '../../graph/entities/output.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import type { OutputFact } from '../../snapshot/outputs/output_facts.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { arcsAsTies } from '../shared/directed/directed.js';
import { DirectedNode, DirectedNodeConnection } from '../shared/directed/directed_node.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { givenAgent, rankedTies, tieConnectionOf, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { asked, type Asked } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { addresseesUnknown } from '../shared/warnings/of_outcomes.js';
import { ADDRESSING, type Answer } from './analysis.js';
import { MANUAL } from './manual.js';

/** A question’s answer, as its rows need it. */
export interface AddressingAnswer {
  asked: Asked;
  result: ResultOf<typeof ADDRESSING>;
  /** Canonical node index of each node’s agent. */
  agents: Int32Array;
  /** What a node’s agent issues, what addresses it, and its responses. */
  factsOf: (node: number) => FactReference[];
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'One agent issued recommendations that address another.' })
export class AddressingArc extends Evidenced {
  readonly #answer: AddressingAnswer;
  readonly #arc: number;

  constructor(answer: AddressingAnswer, place: number) {
    super(answer.asked, { question: 'addressing', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#arc = answer.result.order[place]!;
  }

  get #ends(): [issuer: number, addressee: number] {
    const { arcs } = this.#answer.result;
    return [this.#answer.agents[arcs.from[this.#arc]!]!, this.#answer.agents[arcs.to[this.#arc]!]!];
  }

  /** Places of the recommendations that the one issues and that address the other, ascending. */
  get #recommendations(): Set<number> {
    const { issuers, addressees } = this.#answer.result;
    const [issuer, addressee] = this.#ends;
    const issued = new Set(factsBy(issuers, issuer).map(({ output }) => output));
    const both = factsBy(addressees, addressee).filter(({ output }) => issued.has(output));
    return new Set(both.map(({ output }) => output));
  }

  protected override references(): FactReference[] {
    const { issuers, addressees, answers } = this.#answer.result;
    const [issuer, addressee] = this.#ends;
    const recommendations = this.#recommendations;
    const among = (facts: readonly OutputFact[]): OutputFact[] =>
      facts.filter(({ output }) => recommendations.has(output));
    return [
      ...referencesTo('parties', among(factsBy(issuers, issuer))),
      ...referencesTo('parties', among(factsBy(addressees, addressee))),
      ...referencesToAnswers(factsBy(answers, addressee).filter(({ output }) => recommendations.has(output))),
    ];
  }

  @EntityField(() => Agent, { description: 'Who issues the recommendations.' })
  from(): number {
    return this.#ends[0];
  }

  @EntityField(() => Agent, { description: 'Whom they address.' })
  to(): number {
    return this.#ends[1];
  }

  @Field(() => Int, { description: 'Number of recommendations: w.' })
  weight(): number {
    return this.#answer.result.arcs.weight[this.#arc]!;
  }

  @Field(() => Int, {
    description:
      'Recommendations of these that the addressee answered, in whatever way and on whatever day: no source says that it was before the recommendation.',
  })
  answeredCount(): number {
    return this.#answer.result.answered[this.#arc]!;
  }

  @Field(() => Float, { description: 'Share of the recommendations that the addressee answered, 0 to 1.' })
  answeredShare(): number {
    return this.answeredCount() / this.weight();
  }

  @Field(() => Int, { description: 'Number of recommendations the other way; 0: the arc is not mutual.' })
  reverseWeight(): number {
    const { arcs, reciprocity } = this.#answer.result;
    return arcs.weight[reciprocity.reverse[this.#arc]!] ?? 0;
  }

  @EntityList(() => RecommendationConnection, { description: 'The recommendations, by id.' })
  recommendations(): ArrayLike<number> {
    const nodes = this.#answer.result.recommendations;
    return [...this.#recommendations].map((place) => nodes[place]!);
  }
}

function factsOfAgent({ issuers, addressees, answers }: AddressingAnswer['result'], agent: number): FactReference[] {
  return [
    ...referencesTo('parties', [...factsBy(issuers, agent), ...factsBy(addressees, agent)]),
    ...referencesToAnswers(factsBy(answers, agent)),
  ];
}

const byAgent = rememberObjects((facts: readonly OutputFact[]) => groupBy(facts, ({ agent }) => agent));

const factsBy = <F extends OutputFact>(facts: readonly F[], agent: number): readonly F[] =>
  (byAgent(facts).get(agent) as readonly F[] | undefined) ?? [];

const referencesToAnswers = (answers: readonly Answer[]): FactReference[] => [
  ...referencesTo('responses', answers),
  ...[...new Set(answers.flatMap(({ successions }) => successions))].map((fact) => ({
    kind: 'memberships' as const,
    fact,
  })),
];

const referencesTo = (kind: FactReference['kind'], facts: readonly OutputFact[]): FactReference[] =>
  facts.map(({ fact }) => ({ kind, fact }));

const ArcConnection = tieConnectionOf<AddressingArc>('AddressingArc', () => AddressingArc);

@ObjectType({ description: 'The directed network from those who issue recommendations to those whom they address.' })
export class Addressing extends QuestionAnswer<AddressingAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { asked: question, parameters, result } = this.answer;
    return basisOfFacts(question, parameters, result, [addresseesUnknown(result.unaddressed)]);
  }

  @Field(() => Int, {
    description: 'Recommendations of the scope, those without a named issuer or addressee included.',
  })
  recommendationCount(): number {
    return this.answer.result.recommendations.length;
  }

  @EntityList(() => RecommendationConnection, { description: 'These recommendations, by id.' })
  recommendations(): ArrayLike<number> {
    return this.answer.result.recommendations;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the arcs that are answered by one the other way, 0 to 1. Null without arcs.',
  })
  reciprocity(): number | null {
    return this.answer.result.reciprocity.share;
  }

  @RowList(() => DirectedNodeConnection, {
    description: 'Issuers and addressees, those without an arc included, by id.',
  })
  nodes(): RowsOf<DirectedNode> {
    return { count: this.answer.agents.length, make: (place) => new DirectedNode(this.answer, place) };
  }

  @TieList(() => ArcConnection, { description: 'The arcs, the strongest first, those of one weight by id.' })
  arcs(): TiesOf<AddressingArc> {
    const { result, agents } = this.answer;
    return {
      ...rankedTies(arcsAsTies(result), agents),
      make: (place) => new AddressingArc(this.answer, place),
      given: givenAgent(this.asked),
    };
  }
}

@ArgsType()
export class AddressingArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; both agents of an arc have to pass it.' })
  scope?: ScopeInput | null;
}

@Resolver()
export class AddressingResolver {
  @Query(() => Addressing, {
    description: `${MANUAL.question} Arcs from the issuers of recommendations to their addressees.`,
  })
  async addressing(
    @Args(() => AddressingArguments) args: AddressingArguments,
    @Ctx() context: Context,
  ): Promise<Addressing> {
    return new Addressing(await addressingOf(context, args));
  }
}

/** @throws BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function addressingOf(context: Context, { scope }: AddressingArguments): Promise<AddressingAnswer> {
  const question = await asked(context, scope, MANUAL);
  const result = await question.analyse(ADDRESSING, {});
  const factsOf = (node: number): FactReference[] => factsOfAgent(result, result.agents[node]!);
  return { asked: question, result, agents: result.agents, factsOf, parameters: question.parameters };
}
