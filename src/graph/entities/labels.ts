import type { Context } from '../context.js';
import { makeEntity } from './entities.js';
import { Organisation } from './organisation.js';

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

/** The acronym of each organisation; null where none is stated, and for other entities. @param ids real ids */
export async function acronymsOf(context: Context, ids: readonly string[]): Promise<(string | null)[]> {
  const visibility = await context.visibility();
  return Promise.all(
    ids.map(async (id) => {
      const entity = makeEntity({ id }, visibility);
      return entity instanceof Organisation ? entity.acronym(context) : null;
    }),
  );
}
