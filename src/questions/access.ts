import { Args, ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BenchmarkActivity, type AccessArguments as AnalysisArguments } from '../analysis/access.js';
import type { ResultOf } from '../analysis/index.js';
import { PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { argumentError } from '../graph/errors.js';
import { AccessGroup, AccessGroupConnection } from './access_group.js';
import { Basis, basisOf, type Warning } from './basis.js';
import { GroupByInput, groupByOf } from './group_by.js';
import type { MeasureText } from './measure_text.js';
import { connectRows, keyOf } from './rows.js';
import { nodeOf, ScopeInput } from './scope_input.js';
import { selectionOf, type Asked, type AskedSelection } from './selected.js';
import { circularBenchmark, many } from './warnings.js';

export const ACCESS: MeasureText = {
  name: 'access',
  question: 'Which groups are over- or under-represented among the participants?',
  formula:
    'ratio = (participants of the group / participants) / (organisations of the group in the benchmark / benchmark). Where all lists are complete: the odds ratio of taking part, participants against the rest of the benchmark, by conditional maximum likelihood with its exact 95 % interval (Fisher).',
  citation:
    'Rasmussen & Gross 2015, Biased access? Exploring selection to advisory committees, doi 10.1017/S1755773914000228; Halpin & Fraussen 2017, Conceptualising the policy engagement of interest groups, doi 10.1111/1475-6765.12194; Fisher 1935, Journal of the Royal Statistical Society 98:39–54',
  caveats: [
    'The answer is as good as the benchmark: who is active and in no source of the graph is not in it.',
    'The host side is never among the participants, whatever `hosts` says: it gives access.',
    'Where a list is open, the ratio is that of those who are named, and no interval is given.',
    'An organisation that takes part in several events of the scope counts once.',
    'A ratio above 1 does not say why: some are not invited, others do not come.',
  ],
};

/** A question’s answer, as its rows need it. */
export interface AccessAnswer extends AskedSelection {
  result: ResultOf<'access'>;
  parameters: Record<string, unknown>;
}

@ObjectType({ description: 'Groups by their share among the participants and in a benchmark.' })
export class Access {
  readonly #answer: AccessAnswer;

  constructor(answer: AccessAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the participants rest on; the benchmark is not in its numbers.' })
  basis(): Basis {
    const { selection, result, parameters } = this.#answer;
    const conflicts = selection.conflicts + result.conflicts;
    const basis = basisOf({ ...selection, conflicts }, ACCESS, parameters, [circularBenchmark(result.circular)]);
    return { ...basis, warnings: basis.warnings.map(hostsGiveAccess) };
  }

  @Field(() => Int, { description: 'Organisations that take part, the host side left out.' })
  participants(): number {
    return this.#answer.result.participants;
  }

  @Field(() => Int, { description: 'Organisations in the benchmark; collectives are left out.' })
  benchmark(): number {
    return this.#answer.result.benchmark;
  }

  @Field(() => Int, { description: 'Participants that the benchmark does not have.' })
  participantsOutsideBenchmark(): number {
    return this.#answer.result.outside;
  }

  @Field(() => Int, { description: 'Participants in no group: counted among all participants.' })
  ungroupedParticipants(): number {
    return this.#answer.result.ungrouped.participants;
  }

  @Field(() => Int, { description: 'Organisations of the benchmark in no group: counted in the benchmark.' })
  ungroupedBenchmark(): number {
    return this.#answer.result.ungrouped.benchmark;
  }

  @Field(() => AccessGroupConnection, {
    description:
      'Groups with a participant or an organisation in the benchmark: the highest ratio first, then by name.',
  })
  groups(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<AccessGroup>> {
    return connectRows<AccessGroup>(AccessGroupConnection, context, {
      field: 'Access.groups',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.groups.length,
      make: (place) => new AccessGroup(this.#answer, place),
    });
  }
}

@InputType('Benchmark', { description: 'What participants are compared with.' })
class BenchmarkInput {
  @Field(() => [ID], { nullable: true, description: 'These organisations.' })
  organisations?: string[] | null;

  @Field(() => BenchmarkActivity.object, {
    nullable: true,
    description: 'Organisations active on the issues of the scope, else of its events, within its window.',
  })
  activity?: BenchmarkActivity | null;
}

@ArgsType()
class AccessArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; the host side is left out.' })
  scope?: ScopeInput | null;

  @Field(() => GroupByInput, { description: 'The groups: by SECTOR or FORM, or one by one.' })
  groupBy!: GroupByInput;

  @Field(() => BenchmarkInput, {
    nullable: true,
    description: 'What they are compared with; without it organisations active ELSEWHERE.',
  })
  benchmark?: BenchmarkInput | null;
}

@Resolver()
export class AccessResolver {
  @Query(() => Access, { description: `${ACCESS.question} Shares among the participants over shares in a benchmark.` })
  async access(
    @Args(() => AccessArguments) { scope, groupBy, benchmark }: AccessArguments,
    @Ctx() context: Context,
  ): Promise<Access> {
    const question = await selectionOf(context, scope, { hosts: 'EXCLUDE' });
    if (question.asked.scope.unit === 'PERSON') {
      throw argumentError('BAD_ARGUMENT', 'access: unit is PERSON. It is asked of organisations: take the unit out.');
    }
    const args = await resolved(context, question.asked, groupBy, benchmark);
    const result = await question.asked.analyse('access', args, question.selection);
    return new Access({ ...question, result, parameters: { ...question.asked.parameters, groupBy, benchmark } });
  }
}

/** The warning on the host side, whose sentence would have asked for a scope that changes nothing here. */
function hostsGiveAccess(warning: Warning): Warning {
  if (warning.code !== 'HOSTS_EXCLUDED') return warning;
  return {
    ...warning,
    sentence: `${many(warning.count, 'participation')} of the host side not counted: it gives access.`,
  };
}

async function resolved(
  context: Context,
  { snapshot }: Asked,
  by: GroupByInput,
  benchmark: BenchmarkInput | null | undefined,
): Promise<AnalysisArguments> {
  const { organisations, activity }: BenchmarkInput = benchmark ?? { activity: 'ELSEWHERE' };
  const visibility = await context.visibility();
  const groupBy = groupByOf(by, snapshot, visibility);
  if ('by' in groupBy && groupBy.by === 'COMMUNITY') {
    throw argumentError('BAD_ARGUMENT', 'groupBy: by is COMMUNITY: access takes SECTOR, FORM or groups.');
  }
  const grouping = 'by' in groupBy ? { by: groupBy.by as 'SECTOR' | 'FORM' } : groupBy;
  if (activity && !organisations) return { groupBy: grouping, benchmark: { activity } };
  if (!organisations || activity) {
    throw argumentError('BAD_ARGUMENT', 'benchmark: give either organisations or activity, and not both.');
  }
  const nodes = organisations.map((id) => nodeOf(id, 'benchmark.organisations', 'organisation', snapshot, visibility));
  return { groupBy: grouping, benchmark: { organisations: nodes } };
}
