import { ROOT } from '../paths.js';
import type { Bench } from '../suite.js';
import type { Child } from './child.js';

/** Starts a command of our product, as a user would. */
export function jejaring({ start }: Pick<Bench, 'start'>, words: string[], env: Record<string, string>): Child {
  return start(process.execPath, [`${ROOT}bin/jejaring.js`, ...words], env);
}
