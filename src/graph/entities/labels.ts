import type { Context } from '../context.js';
import { makeEntity } from './entities.js';

/**
 * The label of each entity, as its field `label` returns it. Thousands cost a few statements: their loaders send up to
 * 5,000 ids at a time.
 * @param ids real ids
 */
export async function labelsOf(
  context: Context,
  ids: readonly string[],
  lang: string | null | undefined,
): Promise<string[]> {
  const visibility = await context.visibility();
  return Promise.all(ids.map(async (id) => (await makeEntity({ id }, visibility).labelIn(context, lang)).text));
}
