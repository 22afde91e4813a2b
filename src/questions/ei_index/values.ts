import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EiValues } from '../../measures/groups/ei_index.js';
import type { EiPermutation as Permutation } from '../../measures/groups/ei_permutation.js';
import { known } from '../shared/rows/numbers.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What the index would be with the groups dealt at random over the agents, sizes and ties as they are.',
})
export class EiIndexPermutation {
  @Field(() => Float, { nullable: true, description: 'Mean over all assignments, by formula. Null without ties.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard deviation over the same. Null without ties.' })
  sd!: number | null;

  @Field(() => Float, { nullable: true, description: '(index − mean) / sd. Null where sd is 0.' })
  z!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of assignments with an index as small, as inward, or smaller. Null without permutations.',
  })
  pAsSmallOrSmaller!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of assignments with an index as large or larger.' })
  pAsLargeOrLarger!: number | null;

  @Field(() => Boolean, {
    description: 'Whether all different assignments were tried; else a sample, and p are estimates.',
  })
  exact!: boolean;

  @Field(() => Int, { description: 'Assignments tried.' })
  assignmentCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'E-I index of the whole network, each tie counted once.' })
export class EiIndexOfNetwork {
  @Field(() => Float, { description: 'E: ties between groups, or their weights.' })
  external!: number;

  @Field(() => Float, { description: 'I: ties within groups, or their weights.' })
  internal!: number;

  @Field(() => Float, {
    nullable: true,
    description: '(E − I)/(E + I): from −1, all within groups, to 1, all between them. Null without ties.',
  })
  ei!: number | null;

  @Field(() => Float, { nullable: true, description: 'What the sizes of the groups alone would give.' })
  expected!: number | null;

  @Field(() => EiIndexPermutation, { description: 'The same against chance.' })
  permutation!: EiIndexPermutation;
}

@ObjectType({
  simpleResolvers: true,
  description: 'E-I index of a group. `Edges` counts a tie within the group once, `Ends` at both its ends.',
})
export class EiIndexOfGroup {
  @Field(() => Float, { description: 'E: ties that leave the group, or their weights.' })
  external!: number;

  @Field(() => Float, { description: 'I: ties within the group, or their weights, each once.' })
  internalEdges!: number;

  @Field(() => Float, { nullable: true, description: '(E − I)/(E + I). Null without ties.' })
  eiEdges!: number | null;

  @Field(() => Float, { nullable: true, description: '(E − 2I)/(E + 2I), as UCINET’s tables have it.' })
  eiEnds!: number | null;

  @Field(() => Float, { nullable: true, description: 'What sizes alone would give for `eiEdges`.' })
  expectedEdges!: number | null;

  @Field(() => Float, { nullable: true, description: 'What sizes alone would give for `eiEnds`.' })
  expectedEnds!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'E-I index of an agent, by its own ties.' })
export class EiIndexOfAgent {
  @Field(() => Float, { description: 'E: its ties to other groups, or their weights.' })
  external!: number;

  @Field(() => Float, { description: 'I: its ties within its group, or their weights.' })
  internal!: number;

  @Field(() => Float, { nullable: true, description: '(E − I)/(E + I). Null without ties.' })
  ei!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What sizes alone would give. Null where there is no other agent.',
  })
  expected!: number | null;
}

export function eiOfNetwork({ network, permutation }: EiValues): EiIndexOfNetwork {
  const { external, internal, ei, expected } = network;
  return { external, internal, ei: known(ei), expected: known(expected), permutation: permutationOf(permutation) };
}

export function eiOfGroup({ groups }: EiValues, g: number): EiIndexOfGroup {
  return {
    external: groups.external[g]!,
    internalEdges: groups.internalEdges[g]!,
    eiEdges: known(groups.eiEdges[g]),
    eiEnds: known(groups.eiEnds[g]),
    expectedEdges: known(groups.expectedEdges[g]),
    expectedEnds: known(groups.expectedEnds[g]),
  };
}

export function eiOfAgent({ nodes }: EiValues, agent: number): EiIndexOfAgent {
  return {
    external: nodes.external[agent]!,
    internal: nodes.internal[agent]!,
    ei: known(nodes.ei[agent]),
    expected: known(nodes.expected[agent]),
  };
}

function permutationOf({
  mean,
  sd,
  z,
  pAsSmallOrSmaller,
  pAsLargeOrLarger,
  assignments,
  exact,
}: Permutation): EiIndexPermutation {
  return {
    mean: known(mean),
    sd: known(sd),
    z: known(z),
    pAsSmallOrSmaller: known(pAsSmallOrSmaller),
    pAsLargeOrLarger: known(pAsLargeOrLarger),
    assignmentCount: assignments,
    exact,
  };
}
