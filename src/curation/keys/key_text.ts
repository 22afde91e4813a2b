import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key as its holder has it: `jej_<id>_<secret>`. */
export interface KeyText {
  /** Says which key it is; no secret. */
  id: string;
  secret: string;
}

/** An id of eight letters and digits of hexadecimal, a secret of 32 bytes in base64url. */
const KEY = /^jej_([0-9a-f]{8})_([\w-]{43})$/;

/** A new key, made at random. */
export const newKeyText = (): KeyText => ({
  id: randomBytes(4).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
});

export const keyText = ({ id, secret }: KeyText): string => `jej_${id}_${secret}`;

/** @returns undefined where a text is no key */
export function parseKeyText(text: string): KeyText | undefined {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id && secret ? { id, secret } : undefined;
}

/** What is kept of a secret: SHA-256 in hexadecimal. (It is random: nothing slower is needed.) */
export const secretDigest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a secret is the one of a digest, in a time that tells nothing of it. */
export const isSecretOf = (digest: string, secret: string): boolean =>
  timingSafeEqual(Buffer.from(digest, 'hex'), Buffer.from(secretDigest(secret), 'hex'));
