import { Query, Resolver } from 'type-graphql';
import { MEASURES } from './manual.js';
import { Measure } from './measure.js';

@Resolver()
export class MeasuresResolver {
  @Query(() => [Measure], {
    description: 'How each question is answered: name, formula, where it comes from, caveats.',
  })
  measures(): readonly Measure[] {
    return MEASURES;
  }
}
