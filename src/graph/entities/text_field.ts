import { Arg, Field } from 'type-graphql';
import type { Context } from '../context.js';
import { LANG, LocalisedText } from '../localised_text.js';
import type { OrPromise } from '../../collections/or_promise.js';
import { Language } from '../scalars.js';

type TextOf = (context: Context, lang: string | null | undefined) => OrPromise<LocalisedText | null>;

/**
 * A field that is a text of an entity, in the language asked for. To type-graphql it is a property that is a function:
 * of a method it would wait for the arguments, and the names in a list are mostly known by then. Code that needs a text
 * calls `bestName`, `localised` or `labelIn`, never the field.
 */
export function TextField(description: string, { nullable } = { nullable: true }) {
  return <M extends TextOf>(prototype: object, name: string, method: TypedPropertyDescriptor<M>): void => {
    const textOf = method.value!;
    const resolve = function (this: unknown, { lang }: { lang?: string | null }, context: Context) {
      return textOf.call(this, context, lang);
    };
    method.value = resolve as unknown as M;
    Arg('lang', () => Language, LANG)(prototype, name, 0);
    Field(() => LocalisedText, { nullable, description })(prototype, name);
  };
}
