import { groupBy } from '../collections/group_by.js';
import { allOf } from '../collections/or_promise.js';
import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { isFileSource } from '../model/identity/entity_id.js';
import type { Origins } from './origins.js';
import type { NamedWords, TextMask } from './text_mask.js';

const entities = statement<object, { id: string; canonicalId: string }>('privacy/entities_of_texts');
/** Texts, each with the id of what its origins are those of. */
type Texts = { id: string; texts: [text: unknown, told: string][] };
const textsOf = statement<{ ids: string[]; unshown: string[] }, Texts>('privacy/texts_of_entities');

/** Properties of assertions that say how they came, and not what they state. */
const UNSHOWN = ['id', 'key', 'table', 'dataset', 'file', 'source', 'recordedBy', 'method', 'textFile', 'sha256'];

/**
 * The ids of events, outputs and sources that hold a word which is masked in what is or was said of them, with these words:
 * an id that a plain table made of the title tells what the title does not, also once the title was corrected. Only those are looked at that hold a word of a
 * hidden name.
 */
export async function tellingIds(
  reader: Reader,
  mask: TextMask,
  origins: Origins,
): Promise<ReadonlyMap<string, readonly NamedWords[]>> {
  const all = await reader.read(entities, {});
  const suspect = all
    .map(({ id, canonicalId }) => ({ id, canonicalId, slug: id.slice(id.indexOf(':') + 1) }))
    .filter(({ slug }) => !isFileSource(slug))
    .map((entity) => ({ ...entity, words: mask.wordsOfSlug(entity.slug) }))
    .filter(({ words }) => words.length > 0);
  if (suspect.length === 0) return new Map();
  const byEntity = groupBy(suspect, ({ canonicalId }) => canonicalId);
  const stated = await reader.read(textsOf, { ids: [...byEntity.keys()], unshown: UNSHOWN });
  const telling = new Map<string, readonly NamedWords[]>();
  const look = async ({ id: canonicalId, texts }: Texts): Promise<void> => {
    const written = texts.flatMap(([text, told]) => (typeof text === 'string' ? [{ text, told }] : []));
    const masked = await allOf(written.map(({ text, told }) => mask.maskedWords(text, origins.of(told))));
    for (const { id, words } of byEntity.get(canonicalId)!) {
      const told = words.filter(({ keys }) => keys.some((key) => masked.some((of) => of.has(key))));
      if (told.length > 0) telling.set(id, told);
    }
  };
  await Promise.all(stated.map(look));
  return telling;
}
