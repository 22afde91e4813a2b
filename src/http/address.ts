import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';

/** Whom a request comes from, as far as proxies are trusted. (Whoever has a part of the addresses of IPv6 has them all.) */
export function addressOf({ ip }: Request): string {
  return ipKeyGenerator(ip ?? '');
}
