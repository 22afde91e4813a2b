import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AuditAction } from '../../../audit/actions.js';
import { CANDIDATE_KINDS, type CandidateKind } from '../../../curation/candidates/kinds.js';
import { DecisionVerdict } from '../../../curation/judge/decision.js';
import { registerEnumeration } from '../../../graph/enums.js';
import { Verdict, Visibility } from '../../../model/vocabulary/index.js';

registerEnumeration(AuditAction);
registerEnumeration(DecisionVerdict);

/** Kinds of entity that candidates are found of. */
export const CandidateKinds = Object.fromEntries(CANDIDATE_KINDS.map((kind) => [kind.toUpperCase(), kind])) as Record<
  string,
  CandidateKind
>;
registerEnumType(CandidateKinds, { name: 'CandidateKind', description: 'What candidates are of.' });

@ObjectType({ simpleResolvers: true, description: 'One side of a pair, as a curator is shown it.' })
export class Side {
  @Field(() => ID, { description: 'Its id; that of the smallest where several were judged to be one.' })
  id!: string;

  @Field(() => [String], {
    description: 'All its names, the best first; of an output its texts, a long one cut, and its reference too.',
  })
  names!: readonly string[];

  @Field(() => [String], {
    description:
      'Of an event or output: the days on which it may have been, as EDTF: `2025-01-02`, `2025-03-01/2025-03-31`.',
  })
  days!: readonly string[];

  @Field(() => [ID], { description: 'Ids of the events that it is named at, or moved at, the latest first.' })
  events!: readonly string[];

  @Field(() => [ID], { description: 'Ids of who issued it. Empty for what is no output.' })
  issuers!: readonly string[];

  @Field(() => Int, { description: 'How many originals speak of it.' })
  sources!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two entities as they are now.' })
export class Pair {
  @Field(() => Side, { description: 'One.' })
  a!: Side;

  @Field(() => Side, { description: 'The other.' })
  b!: Side;

  @Field(() => Verdict.object, {
    nullable: true,
    description: 'What was judged of them, or of any that are one with them. Null: nothing.',
  })
  verdict!: Verdict | null;

  @Field(() => String, {
    description: 'Digest of what is shown of the two: `judge` takes it as `expected`, and decides only while it holds.',
  })
  shown!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Two that may be one, for a curator to judge.' })
export class CandidatePair extends Pair {
  @Field(() => Float, { description: 'How likely they are one, from 0 to 1: an estimate to sort by, no probability.' })
  score!: number;

  @Field(() => String, { description: 'SAME; or UNIT, where one is rather a part of the other.' })
  proposal!: string;

  @Field(() => String, { description: 'What speaks for and against it, in words.' })
  why!: string;

  @Field(() => [[String]], {
    nullable: true,
    description: 'The words that only one of each has. Null where they may hold a name that is not shown.',
  })
  differing!: readonly (readonly string[])[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A judgement that holds.' })
export class HeldJudgement {
  @Field(() => ID, { description: 'Its id: `revokeJudgement` takes it.' })
  id!: string;

  @Field(() => ID, { description: 'One of the two.' })
  a!: string;

  @Field(() => ID, { description: 'The other.' })
  b!: string;

  @Field(() => Verdict.object, { description: 'What was judged.' })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  by!: string | null;

  @Field(() => String, { description: 'When: a moment in ISO 8601, in UTC.' })
  recordedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An entry of the log: one thing that was decided.' })
export class LogEntry {
  @Field(() => Int, { description: 'Its number, from 1, without gaps.' })
  number!: number;

  @Field(() => String, { description: 'When: a moment in ISO 8601, in UTC.' })
  at!: string;

  @Field(() => String, { description: 'Who decided: the name of a key, or a curator at the command line.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Id of the key. Null: at the command line.' })
  keyId!: string | null;

  @Field(() => AuditAction.object, { description: 'What was decided.' })
  action!: AuditAction;

  @Field(() => String, { nullable: true, description: 'What was said: a verdict, a visibility, a table, scopes.' })
  said!: string | null;

  @Field(() => [ID], {
    description: 'Ids of what it was decided on. Persons have pseudonyms; so has whatever has a name in its id.',
  })
  targets!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the client called its decision.' })
  requestId!: string | null;

  @Field(() => String, { description: 'Digest of the entry and of the one before.' })
  digest!: string;
}

/** What every decision that was taken is answered with. */
@ObjectType({ simpleResolvers: true, description: 'It was decided.' })
export class Taken {
  @Field(() => [LogEntry], { description: 'What the log says of it. Empty: it held already.' })
  entries!: readonly LogEntry[];
}

@ObjectType({ simpleResolvers: true, description: 'It was taken back.' })
export class Retracted extends Taken {
  @Field(() => Int, { description: 'How many assertions were retracted.' })
  assertions!: number;

  @Field(() => Int, {
    description: 'How many sources are derived from the one that was taken back: they say what they say all the same.',
  })
  derivedSources!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How often a visibility of a person is stated.' })
export class StatedVisibility {
  @Field(() => Visibility.object, { description: 'The visibility.' })
  visibility!: Visibility;

  @Field(() => Int, { description: 'In how many rows it is stated.' })
  rows!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A person was protected.' })
export class Protected extends Taken {
  @Field(() => Visibility.object, { description: 'What holds now: the most protective of what is stated.' })
  visibility!: Visibility;

  @Field(() => [StatedVisibility], { description: 'All that is stated of it, the most protective last.' })
  stated!: readonly StatedVisibility[];
}

@ObjectType({ simpleResolvers: true, description: 'A row was added.' })
export class Added extends Taken {
  @Field(() => Int, { description: 'How many assertions there are more.' })
  assertions!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The two are no longer as `expected` says: nothing was decided.' })
export class Conflict {
  @Field(() => Pair, { description: 'The two as they are now.' })
  now!: Pair;
}

@ObjectType({ simpleResolvers: true, description: 'One thing that stands in the way.' })
export class Obstacle {
  @Field(() => String, { description: 'A stable code.' })
  code!: string;

  @Field(() => String, { description: 'What it is, and what to do.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The column of the row that it is about.' })
  column!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'It was not decided, and nothing was written.' })
export class Refused {
  @Field(() => String, { description: 'A stable code.' })
  code!: string;

  @Field(() => String, { description: 'Why, and what to do.' })
  message!: string;

  @Field(() => [Obstacle], { description: 'All that stands in the way.' })
  obstacles!: readonly Obstacle[];
}

export const Judging = createUnionType({
  name: 'Judging',
  description: 'What became of a judgement.',
  types: () => [Taken, Conflict, Refused] as const,
});

export const Revoking = createUnionType({
  name: 'Revoking',
  description: 'What became of a revocation.',
  types: () => [Taken, Refused] as const,
});

export const Retracting = createUnionType({
  name: 'Retracting',
  description: 'What became of a retraction.',
  types: () => [Retracted, Refused] as const,
});

export const Protecting = createUnionType({
  name: 'Protecting',
  description: 'What became of a protection.',
  types: () => [Protected, Refused] as const,
});

export const Adding = createUnionType({
  name: 'Adding',
  description: 'What became of a row.',
  types: () => [Added, Refused] as const,
});
