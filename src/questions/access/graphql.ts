import { Args, ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { OrganisationConnection } from '../../graph/entities/organisation.js';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { Basis, basisOf, type Warning } from '../shared/basis/basis.js';
import { GroupByInput, groupByOf } from '../shared/groups/group_by.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { selectionOf, type Asked } from '../shared/scope/asked.js';
import { requireOrganisations, ScopeInput } from '../shared/scope/scope_input.js';
import { warning } from '../shared/warnings/warning.js';
import { circularBenchmark } from '../shared/warnings/of_measures.js';
import { ACCESS, BenchmarkActivity, type AccessArguments as AnalysisArguments } from './analysis.js';
import { AccessGroup, AccessGroupConnection, type AccessAnswer } from './group.js';
import { MANUAL } from './manual.js';

registerEnumeration(BenchmarkActivity);

@ObjectType({ description: 'Groups by their share among the participants and in a benchmark.' })
export class Access extends QuestionAnswer<AccessAnswer> {
  @Field(() => Basis, { description: 'What the participants rest on; the benchmark is not in its numbers.' })
  basis(): Basis {
    const { selection, result, parameters } = this.answer;
    const conflicts = selection.conflicts + result.conflicts;
    const { values } = basisOf(this.asked, { ...selection, conflicts }, parameters, [
      circularBenchmark(result.circular),
    ]);
    return new Basis(this.asked, { ...values, warnings: values.warnings.map(hostsGiveAccess) });
  }

  @Field(() => Int, { description: 'Organisations that take part, the host side left out.' })
  participantCount(): number {
    return this.answer.result.participants.length;
  }

  @EntityList(() => OrganisationConnection, { description: 'The participants, by id.' })
  participants(): ArrayLike<number> {
    return this.answer.result.participants;
  }

  @Field(() => Int, { description: 'Organisations in the benchmark; collectives are left out.' })
  benchmarkCount(): number {
    return this.answer.result.benchmark.length;
  }

  @EntityList(() => OrganisationConnection, { description: 'The benchmark, by id.' })
  benchmark(): ArrayLike<number> {
    return this.answer.result.benchmark;
  }

  @Field(() => Int, { description: 'Participants that the benchmark does not have.' })
  outsideBenchmarkCount(): number {
    return this.answer.result.outside.length;
  }

  @EntityList(() => OrganisationConnection, { description: 'Participants that the benchmark does not have, by id.' })
  outsideBenchmark(): ArrayLike<number> {
    return this.answer.result.outside;
  }

  @Field(() => Int, { description: 'Participants in no group: counted among all participants.' })
  ungroupedParticipantCount(): number {
    return this.answer.result.ungrouped.participants.length;
  }

  @EntityList(() => OrganisationConnection, { description: 'Participants in no group, by id.' })
  ungroupedParticipants(): ArrayLike<number> {
    return this.answer.result.ungrouped.participants;
  }

  @Field(() => Int, { description: 'Organisations of the benchmark in no group: counted in the benchmark.' })
  ungroupedBenchmarkCount(): number {
    return this.answer.result.ungrouped.benchmark.length;
  }

  @EntityList(() => OrganisationConnection, { description: 'Organisations of the benchmark in no group, by id.' })
  ungroupedBenchmark(): ArrayLike<number> {
    return this.answer.result.ungrouped.benchmark;
  }

  @RowList(() => AccessGroupConnection, {
    description:
      'Groups with a participant or an organisation in the benchmark: the highest ratio first, then by name.',
  })
  groups(): RowsOf<AccessGroup> {
    return { count: this.answer.result.groups.length, make: (place) => new AccessGroup(this.answer, place) };
  }
}

@InputType('Benchmark', { description: 'What participants are compared with. Exactly one of the two is given.' })
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
  @Query(() => Access, { description: `${MANUAL.question} Shares among the participants over shares in a benchmark.` })
  async access(
    @Args(() => AccessArguments) { scope, groupBy, benchmark }: AccessArguments,
    @Ctx() context: Context,
  ): Promise<Access> {
    const question = await selectionOf(context, scope, MANUAL);
    requireOrganisations('access', question.asked.scope);
    const args = resolved(question.asked, groupBy, benchmark);
    const result = await question.asked.analyse(ACCESS, args, question.selection);
    return new Access({ ...question, result, parameters: { ...question.asked.parameters, groupBy, benchmark } });
  }
}

/** The warning on the host side, whose sentence would have asked for a scope that changes nothing here. */
function hostsGiveAccess(told: Warning): Warning {
  const { code, count } = told;
  return code === 'HOSTS_EXCLUDED' ? warning(code, count, { participations: count, givesAccess: true }) : told;
}

function resolved(
  { given, scope }: Asked,
  by: GroupByInput,
  benchmark: BenchmarkInput | null | undefined,
): AnalysisArguments {
  const { organisations, activity }: BenchmarkInput = benchmark ?? { activity: 'ELSEWHERE' };
  const groupBy = groupByOf(by, given, scope);
  if ('by' in groupBy && groupBy.by === 'COMMUNITY') {
    throw argumentError('BAD_ARGUMENT', 'ACCESS_OF_COMMUNITIES');
  }
  const grouping = 'by' in groupBy ? { by: groupBy.by as 'SECTOR' | 'FORM' } : groupBy;
  if (activity) return { groupBy: grouping, benchmark: { activity } };
  const nodes = organisations!.map((id) => given.entity(id, 'benchmark.organisations', ['organisation']));
  return { groupBy: grouping, benchmark: { organisations: nodes } };
}
