import { nearest } from '../../../collections/nearest.js';
import type { Column } from '../../../model/tables/index.js';
import { plainWord } from '../../../model/identity/spelling.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import { LANGUAGE_TAG, languageTag } from '../../../model/vocabulary/index.js';
import { Complaint } from './complaint.js';
import { readDate, type DateReading } from './dates.js';
import { readInstant } from './moments.js';

const LIST = ';';

/**
 * Reads a filled, clean cell of any type but `slug` and `reference` (`ids.ts`). A list returns its values without
 * repetition, in the order of the vocabulary.
 */
export function readCell(column: Column, text: string, dates?: DateReading): Value | Complaint {
  if (!column.list) return readOne(column, text, dates);
  const found = new Set<Value>();
  for (const part of text.split(LIST)) {
    if (part.trim() === '') continue;
    const value = readOne(column, part.trim());
    if (value instanceof Complaint) return value;
    found.add(value);
  }
  return found.size === 0
    ? new Complaint('INVALID_VALUE', allowed(column))
    : (column.values?.values ?? []).filter((value) => found.has(value));
}

function readOne(column: Column, text: string, dates?: DateReading): Value | Complaint {
  switch (column.type) {
    case 'enumeration':
      return codeOf(column, text) ?? new Complaint('INVALID_VALUE', suggestion(column, text));
    case 'integer':
      return readInteger(column, text);
    case 'boolean':
      return /^(true|True|TRUE)$/.test(text)
        ? true
        : /^(false|False|FALSE)$/.test(text)
          ? false
          : new Complaint('INVALID_BOOLEAN');
    case 'edtf':
      return readDate(text, dates);
    case 'instant':
      return readInstant(text);
    case 'language':
      return languageTag(text) ?? new Complaint('INVALID_LANGUAGE', LANGUAGE_TAG);
    case 'uri':
      return readUri(text);
    default:
      return text;
  }
}

/** The value of a vocabulary that a text spells; case, spaces, hyphens and underscores do not matter. */
function codeOf({ values }: Column, text: string): string | undefined {
  if (values?.values.includes(text)) return text;
  const word = plainWord(text);
  return values?.values.find((value) => plainWord(value) === word);
}

/** Whole numbers, also as programs for statistics (`1.0`) and typesetters (`−1`) write them. */
function readInteger({ minimum = -Infinity, maximum = Infinity }: Column, written: string): number | Complaint {
  const text = written.replace(/^\u2212/, '-').replace(/\.0+$/, '');
  const number = Number(text);
  if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    return new Complaint('INVALID_INTEGER', 'digits only, such as 12');
  }
  if (number >= minimum && number <= maximum) return number === 0 ? 0 : number;
  const bounds = [minimum > -Infinity && `at least ${minimum}`, maximum < Infinity && `at most ${maximum}`];
  return new Complaint('OUT_OF_RANGE', bounds.filter(Boolean).join(' and '));
}

function readUri(text: string): string | Complaint {
  return /^https?:\/\//.test(text) && URL.canParse(text)
    ? text
    : new Complaint('INVALID_URI', 'an address such as https://example.org/a');
}

const allowed = (column: Column): string => `Allowed: ${column.values?.values.join(', ')}.`;

function suggestion(column: Column, text: string): string {
  const near = nearest(text, column.values?.values ?? []);
  return near === undefined ? allowed(column) : `Did you mean ${near}? ${allowed(column)}`;
}
