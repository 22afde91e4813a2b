import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { Adjustment } from '../../measures/significance/adjust.js';
import { SignificanceModel, TestFamily, Verdict, type Significance } from '../../measures/significance/significance.js';

[Adjustment, SignificanceModel, TestFamily, Verdict].forEach(registerEnumeration);

@InputType('SignificanceTest', { description: 'How it is tested whether a tie is more than chance.' })
export class SignificanceInput {
  @Field(() => SignificanceModel.object, { description: 'What chance would give.' })
  model!: SignificanceModel;

  @Field(() => Float, { defaultValue: 0.05, description: 'Largest p value that is significant, above 0 and below 1.' })
  alpha!: number;

  @Field(() => Adjustment.object, { defaultValue: 'HOLM', description: 'How p values are adjusted for many tests.' })
  adjust!: Adjustment;

  @Field(() => TestFamily.object, { defaultValue: 'TESTABLE', description: 'The tests that they are adjusted for.' })
  family!: TestFamily;
}

@ObjectType('CoAttendanceSignificance', { simpleResolvers: true, description: 'The tests as a whole.' })
export class CoAttendanceSignificance {
  @Field(() => Int, { description: 'Pairs of agents, those without a shared event included.' })
  pairCount!: number;

  @Field(() => Int, { description: 'Pairs that could be significant at all, by their numbers of events.' })
  testableCount!: number;

  @Field(() => Int, { description: 'Tests that p values were adjusted for.' })
  testCount!: number;

  @Field(() => Int, { description: 'Ties that are more than chance.' })
  significantCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'SDSM: largest relative difference between expected and observed numbers; else null.',
  })
  residual!: number | null;
}

/** @throws BAD_ARGUMENT where alpha is no share */
export function checkedTest(test: SignificanceInput | null | undefined): SignificanceInput | null {
  if (!test) return null;
  if (test.alpha > 0 && test.alpha < 1) return { ...test };
  throw argumentError('BAD_ARGUMENT', 'BAD_ALPHA', { alpha: test.alpha });
}

export function summaryOf({ pairs, testable, family, verdict, residual }: Significance): CoAttendanceSignificance {
  const significant = verdict.reduce((count, code) => count + Number(code === Verdict.code.SIGNIFICANT), 0);
  return { pairCount: pairs, testableCount: testable, testCount: family, significantCount: significant, residual };
}
