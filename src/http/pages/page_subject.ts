import { parse, type GraphQLSchema } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { Context, type Services } from '../../graph/context.js';
import { executeOnOneVersion } from '../../graph/one_version.js';

/** Kinds of things that have pages of their own. */
export type PagedKind = 'event' | 'organisation';

/** The operation that pages ask too, of the id alone: one statement. */
const DOCUMENTS = {
  event: parse('query ($id: ID!) { event(id: $id) { id } }'),
  organisation: parse('query ($id: ID!) { organisation(id: $id) { id } }'),
} as const satisfies Record<PagedKind, unknown>;

/** A page is not kept waiting for longer: it says by itself what it finds. */
const PATIENCE_MS = 2_000;

/**
 * The id by which a thing is known now, whichever of its ids is given.
 * @returns null: there is no such thing; undefined: the database does not say, or not soon enough
 */
export async function currentId(
  schema: GraphQLSchema,
  services: Services,
  kind: PagedKind,
  id: string,
): Promise<string | null | undefined> {
  const stop = new AbortController();
  const contextValue = new Context(services, stop.signal);
  const asked = executeOnOneVersion({ schema, document: DOCUMENTS[kind], variableValues: { id }, contextValue });
  try {
    const { data, errors } = await Promise.race([asked, late(stop.signal)]);
    if (errors) return undefined;
    const found = data?.[kind] as { id: string } | null | undefined;
    return found && found.id;
  } catch {
    return undefined;
  } finally {
    stop.abort();
  }
}

async function late(signal: AbortSignal): Promise<never> {
  await delay(PATIENCE_MS, undefined, { signal });
  throw new Error('The database takes long.');
}
