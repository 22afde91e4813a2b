import { Field, ObjectType } from 'type-graphql';
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
export function localisedText(text: string | null, lang: string | null): LocalisedText | null {
  return text === null ? null : { text, lang };
}

/** The description of an argument `lang`. */
export const LANG = {
  nullable: true,
  description: 'The language wanted. Without a text in it: the original, else any.',
} as const;
