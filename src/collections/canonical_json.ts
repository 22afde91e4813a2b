/**
 * A value as JSON that is always the same text: names in the order of their code units, no spaces, nothing that is
 * undefined (RFC 8785, for texts, whole numbers, truth values, lists and objects of these).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
