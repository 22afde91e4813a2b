/** What values of the language take beside what they hold, about as V8 lays them out on 64 bits. */
const [NUMBER, REFERENCE, STRING, OBJECT, ENTRY] = [8, 8, 24, 32, 40];

/**
 * About how much memory a plain value takes: typed arrays by what they hold, objects, lists, maps and texts by what the
 * engine needs for them.
 */
export function memoryOf(value: unknown): number {
  if (typeof value === 'string') return STRING + 2 * value.length;
  if (typeof value !== 'object' || value === null) return NUMBER;
  if (ArrayBuffer.isView(value)) return OBJECT + value.byteLength;
  if (value instanceof Map || value instanceof Set) {
    let bytes = OBJECT + ENTRY * value.size;
    for (const [key, of] of value.entries()) bytes += memoryOf(key) + (value instanceof Map ? memoryOf(of) : 0);
    return bytes;
  }
  let bytes = OBJECT;
  for (const part of Object.values(value)) bytes += REFERENCE + memoryOf(part);
  return bytes;
}
