import { Complaint } from './complaint.js';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A BCP 47 tag in its canonical form (`EN-gb` → `en-GB`). Tags of two letters are known to be assigned or refused. */
export function readLanguage(text: string): string | Complaint {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    const [primary = ''] = tag.split('-');
    if (primary.length > 2 || names.of(primary) !== undefined) return tag;
  } catch {
    // not well-formed
  }
  return new Complaint('INVALID_LANGUAGE', 'a BCP 47 tag such as id, en or zh-Hant');
}
