import { Field, ObjectType } from 'type-graphql';
import { whenKnown, type OrPromise } from '../collections/or_promise.js';
import { Language } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A text and the language it is in.' })
export class LocalisedText {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => Language, {
    nullable: true,
    description: 'Its language: the one asked for, else the original, else any. Null: not tied to one.',
  })
  lang!: string | null;
}

/** A text that is stated in one language; null where it is not stated. */
export function localisedText(text: OrPromise<string | null>, lang: string | null): OrPromise<LocalisedText | null> {
  return whenKnown(text, (known) => (known === null ? null : { text: known, lang }));
}

/** The description of an argument `lang`. */
export const LANG = {
  nullable: true,
  description: 'The language wanted. Without a text in it: the original, else any.',
} as const;
