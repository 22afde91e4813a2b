import { kindOf } from '../../model/identity/entity_id.js';
import type { Context } from '../context.js';
import type { Visibility } from '../privacy/visibility.js';
import { makeEntity } from './entities.js';
import { bestName } from './entity.js';

/**
 * What each entity is called: its best name in the language asked for, of an output its text; where it has none, or is
 * a person who is not public, the id that it is shown under. Thousands cost a few statements: their loaders send up to
 * 5,000 ids at a time.
 * @param ids real ids
 */
export async function labelsOf(
  context: Context,
  ids: readonly string[],
  lang: string | null | undefined,
): Promise<string[]> {
  const visibility = await context.visibility();
  return Promise.all(ids.map((id) => labelOf(context, id, lang, visibility)));
}

async function labelOf(
  context: Context,
  id: string,
  lang: string | null | undefined,
  visibility: Visibility,
): Promise<string> {
  const output = kindOf(id) === 'output' ? makeEntity({ id }, visibility) : undefined;
  return (
    ((await output?.localised(context, 'text', lang)) ?? (await bestName(context, id, lang, visibility)))?.text ??
    visibility.shownId(id)
  );
}
