import { isIP } from 'node:net';
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

/** A Maven repository. What begins like an address is one: a folder of such a name would hardly be meant. */
export const repository: Kind<string> = {
  schema: z
    .string()
    .refine((found) => !/^[a-z][a-z\d+.-]+:/i.test(found) || (/^https?:\/\//.test(found) && isWebAddress(found))),
  allowed: 'an address that begins with https:// or http://, or a folder',
};

/** Origins of web pages, as browsers send them. */
export const origins: Kind<string> = {
  schema: z.string().refine((list) => list === '*' || list.split(',').every((one) => isOrigin(one.trim()))),
  allowed: '`*`, or origins such as https://example.org, separated by commas',
};

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Networks of proxies that Express knows by name. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Which proxies are trusted, as Express takes it: none, so many in a row, or those with these addresses. */
export const proxies: Kind<false | number | string[]> = {
  schema: z
    .string()
    .refine((found) => found === 'off' || /^[1-9]\d?$/.test(found) || listOf(found).every(isNetwork))
    .transform((found) => (found === 'off' ? false : /^\d+$/.test(found) ? Number(found) : listOf(found))),
  allowed: `off, the number of proxies in a row (1 to 99), or their addresses (10.0.0.1, 10.0.0.0/8, ${NAMED_NETWORKS.join(', ')}), separated by commas`,
};

const listOf = (found: string): string[] => found.split(',').map((network) => network.trim());

function isNetwork(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true;
  const [, address = '', mask] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && (mask === undefined || Number(mask) <= (version === 4 ? 32 : 128));
}

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
