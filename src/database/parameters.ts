import neo4j from 'neo4j-driver';

/**
 * Parameters as the driver is to send them: whole numbers as integers, for it would send a JavaScript number as a
 * float, and `LIMIT 10.0` is refused. Undefined becomes null.
 */
export function toParameters(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameters);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const converted: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) converted[key] = toParameters(each);
    return converted;
  }
  return value;
}
