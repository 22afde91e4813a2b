/** A name as statements return it: its text, its language where that is asked for, its kind and rank where all names are. */
export type NameValues = [text: string, lang?: string | null, kind?: string | null, rank?: number];

/** Which names a statement is to return of an entity: at most so many, the best first, with these properties. */
export interface NamesAsked {
  names: number;
  nameFields: readonly ('text' | 'lang' | 'kind' | 'rank')[];
}

export const NO_NAMES: NamesAsked = { names: 0, nameFields: [] };
export const BEST_NAME: NamesAsked = { names: 1, nameFields: ['text', 'lang'] };
export const TEXT_OF_BEST_NAME: NamesAsked = { names: 1, nameFields: ['text'] };
/** (No entity has as many.) */
export const ALL_NAMES: NamesAsked = { names: 10_000, nameFields: ['text', 'lang', 'kind', 'rank'] };

/** Names that were read of an entity, the best first: all that it has, or only the best. */
export interface Names {
  are: 'ALL' | 'BEST';
  list: readonly NameValues[];
}

/** What was read by a statement that was asked for these names; undefined where it was asked for none. */
export function namesRead(asked: NamesAsked, list: readonly NameValues[]): Names | undefined {
  if (asked.names === 0) return undefined;
  return { are: asked.names === 1 ? 'BEST' : 'ALL', list };
}
