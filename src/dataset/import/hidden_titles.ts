import { allOf } from '../../collections/or_promise.js';
import type { Reader } from '../../database/database.js';
import { Privacy } from '../../privacy/privacy.js';
import { statements } from './statements.js';

/** Ids of entities by what is to become of the name that they are sorted by. */
export interface TitleChanges {
  /** A hidden name stands in a text of theirs: they are to sort behind all others. */
  hide: string[];
  /** None does any more. */
  show: string[];
}

/** Which events, outputs and sources are to be sorted otherwise, so that no order tells a hidden name. */
export async function titleChanges(reader: Reader): Promise<TitleChanges> {
  const privacy = await Privacy.load(reader);
  const rows = await reader.read(statements.titles, { hides: privacy.persons.hidden.length > 0 });
  const isTold = await Promise.all(
    rows.map(async ({ canonicalId, texts }) => {
      const shown = await allOf(texts.map((text) => privacy.shown(text, canonicalId)));
      return shown.some((text, i) => text !== texts[i]);
    }),
  );
  const ids = (wanted: boolean): string[] =>
    rows.filter(({ isHidden }, i) => isTold[i] === wanted && isHidden !== wanted).map(({ id }) => id);
  return { hide: ids(true), show: ids(false) };
}
