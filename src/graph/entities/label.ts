import { shortened } from '../../collections/shortened.js';
import { ENTITY_LABELS, parseEntityId } from '../../model/identity/entity_id.js';
import type { LocalisedText } from '../localised_text.js';

/** Characters of a text that is to serve as a label, at most. */
const LONGEST = 80;
/** Characters of an id that tell one unnamed thing from another. */
const END_OF_ID = 6;

/** A person who is not public. */
export const NAME_WITHHELD: LocalisedText = { text: 'Person, name withheld', lang: 'en' };

/** Of something of which nothing is known but its id: `Output …b3f2a1`. */
export function labelOfId(id: string): LocalisedText {
  const { kind, slug } = parseEntityId(id)!;
  const end = slug.length > END_OF_ID ? `…${slug.slice(-END_OF_ID)}` : slug;
  return { text: `${ENTITY_LABELS[kind]} ${end}`, lang: 'en' };
}

/** A text of at most 80 characters, as `shortened` cuts it. */
export const shortLabel = ({ text, lang }: LocalisedText): LocalisedText => ({ text: shortened(text, LONGEST), lang });
