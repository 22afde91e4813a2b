import { Field, Float, ObjectType } from 'type-graphql';
import { Source } from '../../graph/entities/source.js';
import { CentralityMeasure } from '../../measures/centrality/centrality.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { known } from '../shared/rows/numbers.js';
import type { Asked } from '../shared/scope/asked.js';
import type { CentralityRange as Ranges } from './analysis.js';

@ObjectType({ description: 'How far one measure of a node depends on single sources.' })
export class CentralityRange {
  readonly asked: Asked;
  readonly #measure: CentralityMeasure;
  readonly #ranges: Ranges;
  readonly #number: number;

  /** @param number of the node */
  constructor(asked: Asked, measure: CentralityMeasure, ranges: Ranges, number: number) {
    this.asked = asked;
    this.#measure = measure;
    this.#ranges = ranges;
    this.#number = number;
  }

  @Field(() => CentralityMeasure.object, { description: 'The measure.' })
  measure(): CentralityMeasure {
    return this.#measure;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Its lowest value when each original is left out in turn; a node that then is gone has 0.',
  })
  lowest(): number | null {
    return known(this.#ranges.lowest[this.#number]);
  }

  @Field(() => Float, { nullable: true, description: 'Its highest value when each original is left out in turn.' })
  highest(): number | null {
    return known(this.#ranges.highest[this.#number]);
  }

  @EntityField(() => Source, {
    nullable: true,
    description: 'The original without which it is the lowest, as `excludeSources` asks; of several the first by id.',
  })
  lowestWithout(): number {
    return this.#ranges.lowestWithout[this.#number]!;
  }

  @EntityField(() => Source, { nullable: true, description: 'The original without which it is the highest.' })
  highestWithout(): number {
    return this.#ranges.highestWithout[this.#number]!;
  }
}
