import type { NameKind } from '../../../../model/vocabulary/index.js';
import { NAME_NOTES } from '../../../convert/formats/popolo/name_notes.js';
import { saidDates } from '../days.js';
import type { Told } from '../told.js';

export interface Names {
  name?: string;
  other_names?: object[];
}

/** `name`, the best, which says no language, and `other_names`, whose notes say what kind they are. */
export function popoloNames([best, ...others]: readonly Told[]): Names {
  if (best === undefined) return {};
  best.write('entity', 'text');
  if (best.key['kind'] === 'FULL') best.write('kind');
  return { name: best.key['text'], other_names: others.length > 0 ? others.map(otherName) : undefined };
}

function otherName(name: Told): object {
  const { start, end, said } = saidDates(name, 'from', 'to');
  name.write('entity', 'text', 'kind', 'lang', ...said);
  const { text, lang, kind } = name.key;
  return { name: text, lang: lang || undefined, note: NAME_NOTES[kind as NameKind], start_date: start, end_date: end };
}
