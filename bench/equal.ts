import { isDeepStrictEqual } from 'node:util';

/**
 * Makes sure that contenders answer the same, before anything is measured.
 * @param answers by the name of the contender; plain JSON-like values
 * @throws Error showing the first difference from the first answer
 */
export function assertEqual(what: string, answers: Record<string, unknown>): void {
  const [[first, expected] = ['', undefined], ...others] = Object.entries(answers);
  for (const [name, answer] of others) {
    if (isDeepStrictEqual(answer, expected)) continue;
    const { path, left, right } = firstDifference(expected, answer, '');
    const shown = [left, right].map((value) => JSON.stringify(value)?.slice(0, 300) ?? 'nothing');
    throw new Error(
      `${what}: answers differ at ${path || 'the top'}:\n  ${first}: ${shown[0]}\n  ${name}: ${shown[1]}`,
    );
  }
}

interface Difference {
  path: string;
  left: unknown;
  right: unknown;
}

function firstDifference(left: unknown, right: unknown, path: string): Difference {
  if (isContainer(left) && isContainer(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (!isDeepStrictEqual(left[key], right[key])) return firstDifference(left[key], right[key], `${path}/${key}`);
    }
  }
  return { path, left, right };
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
