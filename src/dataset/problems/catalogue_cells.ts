import type { ProblemKind } from './problem_kind.js';

/** What can be wrong with a cell by itself. */
export const CELL_PROBLEMS = {
  VALUE_MISSING: {
    severity: 'ERROR',
    sentence: 'The cell is blank; expected {expected}.',
    meaning: 'The column is required in every row.',
  },
  INVALID_ID: {
    severity: 'ERROR',
    sentence: '{found} cannot be an id. {expected}',
    meaning:
      'An id is a slug: letters and digits of any script without capitals, `-`, `_`, `.`; at most 200 characters.',
  },
  INVALID_REFERENCE: {
    severity: 'ERROR',
    sentence: '{found} is no reference. Expected {expected}.',
    meaning:
      'A column of one kind takes a slug (`jpri`), one of several kinds `kind:slug` (`organisation:jpri`). In a plain table, `--kind column=kind` says the kind.',
  },
  WRONG_KIND: {
    severity: 'ERROR',
    sentence: '{found} is of a kind that the column does not take. Expected {expected}.',
    meaning: 'The reference is well formed, and of another kind than the column is for.',
  },
  INVALID_DATE: {
    severity: 'ERROR',
    sentence: '{found} is no date. {expected}',
    meaning:
      'Dates are EDTF (ISO 8601-2), in the years 0 to 9999: `2025-11-10`, `2025-11`, `2025~`, `2018-05-08/2018-05-10`.',
  },
  YEAR_UNLIKELY: {
    severity: 'DOUBT',
    sentence: '{found} is in the year {expected}.',
    meaning:
      'A date is before 1800 or more than 50 years from now: `0025-11-10`, where a program filled up a year of two digits; `9999-12-31`, where no end is known.',
    instead:
      'write the year with its four digits; leave blank what is not known, or of a plain table take it for a blank cell (--blank TEXT).',
    option: '--blank TEXT',
  },
  INVALID_INSTANT: {
    severity: 'ERROR',
    sentence: '{found} is no moment. Expected {expected}.',
    meaning: 'A day (`2025-11-12`), or a date-time with its zone (`2025-11-12T09:00:00Z`, `2025-11-12T16:00+07:00`).',
  },
  INVALID_INTEGER: {
    severity: 'ERROR',
    sentence: '{found} is no whole number. Expected {expected}.',
    meaning: 'Digits, perhaps with `-` or `+` before them; no separators.',
  },
  OUT_OF_RANGE: {
    severity: 'ERROR',
    sentence: '{found} is out of range. Expected {expected}.',
    meaning: 'A whole number beyond the bounds of the column.',
  },
  INVALID_BOOLEAN: {
    severity: 'ERROR',
    sentence: '{found} is neither true nor false.',
    meaning: '`true` or `false` (or `TRUE`, `FALSE`, as spreadsheets write them).',
  },
  INVALID_VALUE: {
    severity: 'ERROR',
    sentence: '{found} is not allowed. {expected}',
    meaning: 'The column takes a closed list of values, in capitals.',
  },
  INVALID_LANGUAGE: {
    severity: 'ERROR',
    sentence: '{found} is no language tag. Expected {expected}.',
    meaning: 'Languages are BCP 47 tags: `id`, `en`, `zh-Hant`. A localised column ends in one: `name__id`.',
  },
  INVALID_URI: {
    severity: 'ERROR',
    sentence: '{found} is no web address. Expected {expected}.',
    meaning: 'An address that begins with `http://` or `https://`.',
  },
  CONTACT_DATA: {
    severity: 'ERROR',
    sentence: 'The cell holds {found}. Take it out: nobody’s contact data belong in the graph.',
    meaning:
      'An e-mail address, a telephone number or an identity number in a name, title, text or note. What was found is not printed.',
  },
  QUOTE_CONTACT_DATA: {
    severity: 'DOUBT',
    sentence: 'The quote or written value holds {found}: nobody’s contact data belong in the graph.',
    meaning:
      'An e-mail address, a telephone number or an identity number in `quote` or `value_as_written`. What was found is not printed.',
    instead: 'skip it in the quote (…).',
  },
  INVALID_CHARACTER: {
    severity: 'ERROR',
    sentence: '{found} holds a control character ({expected}).',
    meaning: 'Cells hold no control characters but tabs and line breaks.',
  },
  TEXT_TOO_LONG: {
    severity: 'ERROR',
    sentence: '{found} is too long to tell one fact from another: at most {expected}.',
    meaning:
      'What makes the key of a fact (a name, an identifier) has at most 8,000 bytes together, a name also as it is compared, where some letters stand for several.',
  },
  INVALID_LOCATOR: {
    severity: 'ERROR',
    sentence: '{found} is no place in a document. Expected {expected}.',
    meaning:
      '`char=120,180` (characters counted from 0), `page=3`, `row=12` (the header is row 1), `sheet=Name;row=12`, `line=12` (counted from 1), or `pointer=/persons/3` (a JSON pointer).',
  },
} satisfies Record<string, ProblemKind>;
