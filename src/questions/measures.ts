import { Query, Resolver } from 'type-graphql';
import { QUESTIONS } from './index.js';
import { Measure } from './shared/basis/measure.js';

@Resolver()
export class MeasuresResolver {
  @Query(() => [Measure], {
    description: 'How each question is answered: name, formula, where it comes from, caveats.',
  })
  measures(): readonly Measure[] {
    return QUESTIONS.map(({ manual }) => manual);
  }
}
