import { Arg, Ctx, Field, InterfaceType } from 'type-graphql';
import type { Context } from '../context.js';
import { LANG, LocalisedText } from '../localised_text.js';
import { Node } from '../node.js';
import type { OrPromise } from '../or_promise.js';
import { Entity } from './entity.js';

@InterfaceType({ implements: [Node, Entity], description: 'An organisation or a person.' })
export abstract class Agent extends Entity {
  @Field(() => LocalisedText, {
    nullable: true,
    description: 'Its best name. Null: no source names it, or it is a person who is not public.',
  })
  name(
    @Ctx() context: Context,
    @Arg('lang', () => String, LANG) lang?: string | null,
  ): OrPromise<LocalisedText | null> {
    return this.bestName(context, lang);
  }
}
