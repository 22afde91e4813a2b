import { z } from 'zod';

/** What a setting may be: read from the text of its environment variable, and said in words. */
export interface Kind<Value = unknown> {
  schema: z.ZodType<Value, string>;
  /** What is allowed, as the end of a sentence: "it must be …". */
  allowed: string;
}

export const text: Kind<string> = { schema: z.string(), allowed: 'text' };

/** A key that nobody can guess: of so many bytes at least. */
export const key = (least: number): Kind<string> => ({
  schema: z.string().refine((found) => Buffer.byteLength(found) >= least),
  allowed: `${least} bytes or more, made at random`,
});

/** Node takes a longer delay for one of a millisecond. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

export const port = whole(0, 65_535);
export const milliseconds = whole(1, LONGEST_DELAY_MS);

/** A whole number, written in digits. */
export function whole(least: number, most: number): Kind<number> {
  return {
    schema: z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number)
      .pipe(z.number().min(least).max(most)),
    allowed: `a whole number from ${least} to ${most}`,
  };
}

/** An amount of memory, as the JVM and Neo4j take it. */
export function size(least: string, most: string): Kind<string> {
  const within = (found: string): boolean => toBytes(found) >= toBytes(least) && toBytes(found) <= toBytes(most);
  return {
    schema: z
      .string()
      .regex(/^\d{1,9}[kmg]$/i)
      .refine(within),
    allowed: `a size from ${least} to ${most}`,
  };
}

/** The same in bytes. */
export function bytes(least: string, most: string): Kind<number> {
  const { schema, allowed } = size(least, most);
  return { schema: schema.transform(toBytes), allowed };
}

/** Where a server is reached, perhaps below a path; read without the slash at its end. */
export const webAddress: Kind<string> = {
  schema: z
    .string()
    .refine(isWebAddress)
    .transform((address) => address.replace(/\/+$/, '')),
  allowed: 'an address such as https://example.org/jejaring, without user, question mark or #',
};

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /[?#\s]/.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}

/** Origins of web pages, as browsers send them. */
export const origins: Kind<string> = {
  schema: z.string().refine((list) => list === '*' || list.split(',').every((one) => isOrigin(one.trim()))),
  allowed: '`*`, or origins such as https://example.org, separated by commas',
};

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

export function oneOf<const Values extends [string, ...string[]]>(...values: Values): Kind<Values[number]> {
  return { schema: z.enum(values), allowed: `one of ${values.join(', ')}` };
}

export const flag: Kind<boolean> = {
  schema: z.enum(['true', 'false']).transform((value) => value === 'true'),
  allowed: 'true or false',
};

function toBytes(written: string): number {
  const unit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[written.slice(-1).toLowerCase()] ?? Number.NaN;
  return Number.parseInt(written, 10) * unit;
}
