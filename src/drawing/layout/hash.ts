/** 32 bits from a text (FNV-1a, over UTF-16 units): the same everywhere. @see Fowler, Noll & Vo, RFC 9923 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
