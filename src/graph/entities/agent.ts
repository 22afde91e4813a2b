import { InterfaceType } from 'type-graphql';
import type { Context } from '../context.js';
import { LocalisedText } from '../localised_text.js';
import { Node } from '../node.js';
import type { OrPromise } from '../../collections/or_promise.js';
import { Entity } from './entity.js';
import { TextField } from './text_field.js';

@InterfaceType({ implements: [Node, Entity], description: 'An organisation or a person.' })
export abstract class Agent extends Entity {
  @TextField('Its best name. Null: no source names it, or it is a person who is not public.')
  name(context: Context, lang: string | null | undefined): OrPromise<LocalisedText | null> {
    return this.bestName(context, lang);
  }
}
