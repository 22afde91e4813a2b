import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import { AGENT_KINDS, kindOf, type EntityKind } from '../../model/identity/entity_id.js';
import type { Context, Versioned } from '../context.js';
import { kindsMeant, unknownId } from '../unknown_id.js';

const canonical = statement('entity/canonical') as ById<Versioned & { canonicalId: string }>;
const ofKinds = statement<{ kinds: readonly EntityKind[] }, { id: string }>('entity/of_kinds');

/**
 * Canonical ids of the entities that a filter names, each once; null where the filter is not given.
 * @param field where they were given, as in `where.events`
 * @param ids as they are shown; old ones lead to what they are now
 * @throws UNKNOWN_ID where nothing live of these kinds has such an id
 */
export async function givenIds(
  context: Context,
  field: string,
  kinds: readonly EntityKind[],
  ids: readonly string[] | null | undefined,
): Promise<string[] | null> {
  if (!ids) return null;
  const found = await Promise.all(ids.map((id) => canonicalId(context, kinds, id)));
  const place = found.indexOf(undefined);
  if (place < 0) return [...new Set(found as string[])];
  const given = { id: ids[place]!, field, kinds };
  const [known, visibility] = await Promise.all([
    context.read(ofKinds, { kinds: kindsMeant(given) }),
    context.visibility(),
  ]);
  throw unknownId(
    given,
    known.map(({ id }) => id),
    visibility,
  );
}

/** As `givenIds`, of agents. @throws UNKNOWN_ID */
export const agentsGiven = (context: Context, ids: readonly string[] | null | undefined): Promise<string[] | null> =>
  givenIds(context, 'where.agents', AGENT_KINDS, ids);

/** As `givenIds`, of issues and all that are narrower. @throws UNKNOWN_ID */
export async function issuesGiven(
  context: Context,
  ids: readonly string[] | null | undefined,
): Promise<string[] | null> {
  const issues = await givenIds(context, 'where.issues', ['issue'], ids);
  if (!issues) return null;
  const tree = await context.issueTree();
  return [...new Set(issues.flatMap((issue) => tree.withNarrower(issue)))];
}

/** Undefined where there is nothing live of these kinds; what is hidden is found by the id that it is shown under alone. */
async function canonicalId(context: Context, kinds: readonly EntityKind[], id: string): Promise<string | undefined> {
  const kind = kindOf(id);
  if (!kind || !kinds.includes(kind)) return undefined;
  const real = kind === 'person' ? (await context.visibility()).resolve(id) : context.services.pseudonyms.realId(id);
  if (real === undefined) return undefined;
  // (The row also tells the version that the visibility depends on: so it is not waited for.)
  const loading = context.load(canonical, real, {});
  context.versionFrom(loading);
  const found = await loading;
  return (await context.visibility()).resolve(id) === undefined ? undefined : found?.canonicalId;
}
