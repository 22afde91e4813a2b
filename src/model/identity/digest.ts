import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as the first `hexDigits` hexadecimal digits (32 = 128 bits). */
export function digest(text: string, hexDigits = 32): string {
  return hash('sha256', text).slice(0, hexDigits);
}
