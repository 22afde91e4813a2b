import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import type { MessageValues } from '../texts/message_text.js';
import type { RefusalReason } from '../texts/refusal_text.js';
import { periodOf } from '../model/days/edtf_date.js';
import { LANGUAGE_TAG, languageTag } from '../model/vocabulary/index.js';
import { briefly } from './errors.js';

/** Longer texts are no dates, languages or countries: a list of dates would be read one by one. */
const LONGEST_TEXT = 100;

interface Text {
  name: string;
  description: string;
  specifiedByURL: string;
  /** What it is and looks like, for messages. */
  expected: string;
  /** The refusal that says so on the pages in the reader’s language, where it is given a value `found`. */
  reason?: RefusalReason;
  /** A text as it is taken; undefined where it is none. */
  read: (text: string) => string | undefined;
}

/** A scalar that is a text: it goes out as it is stored, and what comes in is checked. */
function textScalar({ expected, reason, read, ...config }: Text): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    const isText = typeof value === 'string';
    const text = isText && value.length <= LONGEST_TEXT ? read(value) : undefined;
    if (text !== undefined) return text;
    const found = isText ? briefly(value) : (value as MessageValues[string]);
    const values = { field: null, found };
    throw new GraphQLError(
      `${JSON.stringify(found)} is not ${expected}.`,
      reason && { extensions: { reason, values } },
    );
  };
  return new GraphQLScalarType<string, string>({
    ...config,
    serialize: String,
    parseValue,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parseValue(node.value);
      throw new GraphQLError(`${print(node)} is not ${expected}, in quotation marks.`);
    },
  });
}

export const Edtf = textScalar({
  name: 'Edtf',
  description:
    'A date that may be rough: Extended Date/Time Format (ISO 8601-2), as in `2025-11-10`, `2025-11`, `2025~` (about), ' +
    '`2018-05-08/2018-05-10`, `2018/..` (open end).',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  expected: 'an EDTF date (ISO 8601-2), as in "2025-11-10", "2025-11", "2025~", "2018/.."',
  reason: 'NO_DATE',
  read: (text) => (periodOf(text) ? text : undefined),
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const momentOf = (value: unknown): Date => {
  if (typeof value === 'string' && DAY.test(value) && periodOf(value)) return new Date(`${value}T23:59:59.999Z`);
  return GraphQLDateTimeISO.parseValue(value);
};

export const Moment = new GraphQLScalarType<Date, unknown>({
  name: 'Moment',
  description: 'A moment (ISO 8601), as in `2025-11-12T09:00:00Z`, or a day, as in `2025-11-12`: its end, by UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: GraphQLDateTimeISO.serialize,
  parseValue: momentOf,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return momentOf(node.value);
    throw new GraphQLError(`${print(node)} is neither a moment nor a day, in quotation marks.`);
  },
});

export const Language = textScalar({
  name: 'Language',
  description: 'A language by its BCP 47 tag, as in `id`, `en`, `zh-Hant`.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  expected: LANGUAGE_TAG,
  read: languageTag,
});

export const Country = textScalar({
  name: 'Country',
  description: 'A country by its code in ISO 3166-1 alpha-2, as in `ID`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  expected: 'a country’s code in ISO 3166-1 alpha-2, such as ID',
  read(text) {
    const code = text.toUpperCase();
    // (It need not be assigned: the standard leaves codes to its users, as XX of the invented valley.)
    return /^[A-Z]{2}$/.test(code) ? code : undefined;
  },
});

export const Url = new GraphQLScalarType<string, string>({
  name: 'Url',
  description: 'An address on the web, as it is stored.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: String,
});
