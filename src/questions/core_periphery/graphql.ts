import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { lengthOf } from '../../measures/network/incidence.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { RankedAgent } from '../shared/evidence/ranked.js';
import { participationsOf } from '../shared/evidence/shared_events.js';
import { TieArguments } from '../shared/parameters/scope_arguments.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { inRange } from '../shared/parameters/ranges.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { eigenvectorUnsettled, noCore, oneEvent } from '../shared/warnings/of_measures.js';
import { CORE_PERIPHERY, CoreMethod, type CorePeripheryResult } from './analysis.js';
import { MANUAL } from './manual.js';

registerEnumeration(CoreMethod);

export interface CorePeripheryAnswer extends AskedSelection {
  result: CorePeripheryResult;
  parameters: Record<string, unknown>;
}

@ObjectType({
  implements: Evidenced,
  description: 'A core that fits best; it opens to the participations of its members.',
})
export class CorePeripheryCore extends Evidenced {
  readonly #answer: CorePeripheryAnswer;
  readonly #members: number[];

  constructor(answer: CorePeripheryAnswer, place: number) {
    super(answer.asked, { question: 'corePeriphery cores', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#members = [...answer.result.discrete!.cores[place]!];
  }

  protected override references(): FactReference[] {
    return participationsOf(this.#answer.selection, this.#members);
  }

  @EntityList(() => AgentConnection, { description: 'Its members, by id.' })
  members(): ArrayLike<number> {
    return this.#members.map((agent) => this.#answer.selection.agents[agent]!);
  }
}

@ObjectType({
  implements: Evidenced,
  description: 'An agent between core and periphery; it opens to its participations.',
})
export class CorePeripheryAgent extends RankedAgent<CorePeripheryAnswer> {
  constructor(answer: CorePeripheryAnswer, place: number) {
    super('corePeriphery agents', answer, place);
  }

  @Field(() => Int, { description: 'Events that it took part in: n.' })
  eventCount(): number {
    return lengthOf(this.answer.selection.incidence.byAgent, this.number);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'DISCRETE: share of the cores listed that it is in: 1 in each, 0 in none. Null with CONTINUOUS, or without a core.',
  })
  coreShare(): number | null {
    const { discrete, inCores } = this.answer.result;
    return discrete && discrete.cores.length > 0 ? inCores[this.number]! / discrete.cores.length : null;
  }

  @Field(() => Float, { nullable: true, description: 'CONTINUOUS: its coreness, from 0 to 1. Null with DISCRETE.' })
  coreness(): number | null {
    return this.answer.result.continuous?.coreness[this.number] ?? null;
  }

  @Field(() => Int, {
    description: 'Core number: the greatest k such that it is among agents who each have k ties among them.',
  })
  coreNumber(): number {
    return this.answer.result.coreNumber[this.number]!;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'How well cores fit random networks in which every agent has as many ties as here.',
})
export class CorePeripheryRandom {
  @Field(() => Float, { description: 'Mean of their correlations.' })
  mean!: number;

  @Field(() => Float, { nullable: true, description: 'Standard deviation of the same.' })
  sd!: number | null;

  @Field(() => Float, {
    description:
      'Share of them that have a core as good as the one here or better: near 0, there is more of a core than chance would give.',
  })
  shareAtLeastAsGood!: number;

  @Field(() => Int, { description: 'Random networks made.' })
  sampleCount!: number;
}

const CoreRows = connectionOf<CorePeripheryCore>('CorePeripheryCore', () => CorePeripheryCore, 'cores');
const AgentRows = connectionOf<CorePeripheryAgent>('CorePeripheryAgent', () => CorePeripheryAgent, 'agents');

@ObjectType({ description: 'Core and periphery of a network of co-attendance.' })
export class CorePeriphery extends QuestionAnswer<CorePeripheryAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.answer;
    const warnings = [oneEvent(selection), noCore(result.random), eigenvectorUnsettled(result.continuous)];
    return basisOf(this.asked, selection, parameters, warnings);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Correlation of the ties with the pattern of the core, −1 to 1. Null with fewer than three agents, or where all pairs are alike.',
  })
  correlation(): number | null {
    const { discrete, continuous } = this.answer.result;
    return (discrete ?? continuous)?.correlation ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'DISCRETE: how many cores fit equally well; at most 100 of them are listed. Null where the search was not exact.',
  })
  optimalCoreCount(): number | null {
    return this.answer.result.discrete?.optimalCores ?? null;
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'DISCRETE: whether no core fits better; else the core is the best that a search found. Null with CONTINUOUS.',
  })
  exact(): boolean | null {
    return this.answer.result.discrete?.exact ?? null;
  }

  @Field(() => CorePeripheryRandom, {
    nullable: true,
    description: 'DISCRETE: the same for random networks. Null with CONTINUOUS, without a core, and in large networks.',
  })
  random(): CorePeripheryRandom | null {
    const { random } = this.answer.result;
    if (!random) return null;
    const { samples, ...fit } = random;
    return { sampleCount: samples, ...fit };
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Gini coefficient of the numbers of events: 0 where all agents have as many, near 1 where one has all.',
  })
  gini(): number | null {
    return this.answer.result.gini;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Herfindahl–Hirschman index of the same: from 1/agents, all alike, to 1, one has all.',
  })
  herfindahlHirschman(): number | null {
    return this.answer.result.herfindahlHirschman;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The Gini coefficient without agents who have no event (`population: LISTED`).',
  })
  giniOfParticipants(): number | null {
    return this.answer.result.participants.gini;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The Herfindahl–Hirschman index without agents who have no event: from 1/participants to 1.',
  })
  herfindahlHirschmanOfParticipants(): number | null {
    return this.answer.result.participants.herfindahlHirschman;
  }

  @RowList(() => CoreRows, { description: 'DISCRETE: the cores that fit best, by the ids of their members.' })
  cores(): RowsOf<CorePeripheryCore> {
    return {
      count: this.answer.result.discrete?.cores.length ?? 0,
      make: (place) => new CorePeripheryCore(this.answer, place),
    };
  }

  @RowList(() => AgentRows, {
    description:
      'The agents: DISCRETE, those in most of the cores first, then of the highest core number; CONTINUOUS, by coreness.',
  })
  agents(): RowsOf<CorePeripheryAgent> {
    return { count: this.answer.result.order.length, make: (place) => new CorePeripheryAgent(this.answer, place) };
  }
}

@ArgsType()
export class CorePeripheryArguments extends TieArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether every tie counts 1, whatever its weight.' })
  binary!: boolean;

  @Field(() => CoreMethod.object, { defaultValue: 'DISCRETE', description: 'What a core is.' })
  method!: CoreMethod;

  @Field(() => Int, { defaultValue: 1, description: 'Whole number that settles the random networks.' })
  seed!: number;
}

@Resolver()
export class CorePeripheryResolver {
  @Query(() => CorePeriphery, { description: `${MANUAL.question} With concentration and k-cores.` })
  async corePeriphery(
    @Args(() => CorePeripheryArguments) args: CorePeripheryArguments,
    @Ctx() context: Context,
  ): Promise<CorePeriphery> {
    return new CorePeriphery(await corePeripheryOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function corePeripheryOf(
  context: Context,
  { scope, weight, minShared, binary, method, seed }: CorePeripheryArguments,
): Promise<CorePeripheryAnswer> {
  inRange('minShared', minShared);
  const question = await selectionOf(context, scope, MANUAL);
  const given = { weight, minShared, binary, method, seed };
  const result = await question.asked.analyse(CORE_PERIPHERY, given, question.selection);
  return { ...question, result, parameters: { ...question.asked.parameters, ...given } };
}
