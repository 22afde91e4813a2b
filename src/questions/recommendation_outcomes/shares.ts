import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AssessmentLevel, ResponseKind } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import type { TrailEntry } from '../../snapshot/outputs/trail.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import type { Asked } from '../shared/scope/asked.js';
import { latest } from './assessments.js';
import { factsOfCases, type OutcomeCase } from './cases.js';

/** The cases of a group whose latest response, or assessment, is of one kind. */
interface Share {
  /** Its code; −1: none is known. */
  code: number;
  cases: readonly OutcomeCase[];
  share: number;
}

/** What the cells of a group have in common. */
interface CellsOf {
  asked: Asked;
  /** What the group depends on: the question’s arguments and its place. */
  parameters: object;
}

@ObjectType()
abstract class OutcomeShare extends Evidenced {
  constructor(
    { asked, parameters }: CellsOf,
    protected readonly cell: Share,
    what: string,
    place: number,
  ) {
    super(asked, { question: `recommendationOutcomes ${what}`, parameters, place });
  }

  protected override references(): FactReference[] {
    return factsOfCases(this.cell.cases);
  }

  @Field(() => Int, { description: 'Number of cases.' })
  caseCount(): number {
    return this.cell.cases.length;
  }

  @Field(() => Float, { description: 'Share of the group’s cases, 0 to 1.' })
  share(): number {
    return this.cell.share;
  }
}

@ObjectType({ implements: Evidenced, description: 'How many addressees gave a kind of response as their latest.' })
export class RecommendationOutcomeResponseShare extends OutcomeShare {
  constructor(of: CellsOf, cell: Share, place: number) {
    super(of, cell, 'responses', place);
  }

  @Field(() => ResponseKind.object, { nullable: true, description: 'The kind; null: no response is known.' })
  responseKind(): ResponseKind | null {
    return ResponseKind.values[this.cell.code] ?? null;
  }
}

@ObjectType({
  implements: Evidenced,
  description: 'For how many addressees some assessors judged implementation so latest.',
})
export class RecommendationOutcomeAssessmentShare extends OutcomeShare {
  constructor(of: CellsOf, cell: Share, place: number) {
    super(of, cell, 'assessments', place);
  }

  @Field(() => AssessmentLevel.object, {
    nullable: true,
    description: 'The level; null: no assessment by these is known.',
  })
  assessmentLevel(): AssessmentLevel | null {
    return AssessmentLevel.values[this.cell.code] ?? null;
  }
}

/** Cases by their latest entry, in the order of the vocabulary, those without one last; kinds without a case left out. */
export function sharesOf(cases: readonly OutcomeCase[], entries: (one: OutcomeCase) => TrailEntry[]): Share[] {
  const codes = cases.map((one) => latest(entries(one))?.code ?? -1);
  const last = (code: number): number => (code < 0 ? Infinity : code);
  return [...new Set(codes)]
    .sort((a, b) => last(a) - last(b))
    .map((code) => {
      const of = cases.filter((_, i) => codes[i] === code);
      return { code, cases: of, share: of.length / cases.length };
    });
}
