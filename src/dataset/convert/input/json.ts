import type { Conversion } from '../conversion.js';
import { readText } from './text.js';

/** The file as JSON. */
export async function readJson(path: string, conversion: Conversion): Promise<unknown> {
  const text = await readText(path, conversion);
  try {
    return JSON.parse(text);
  } catch (error) {
    return conversion.fail('the whole file', `it is not JSON (${(error as SyntaxError).message}).`);
  }
}
