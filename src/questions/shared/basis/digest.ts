import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { GraphQLObjectType } from 'graphql';
import type { Context } from '../../../graph/context.js';
import type { Asked } from '../scope/asked.js';
import { saidBy } from './said.js';

/** After so many values others may take their turn. */
const TURN = 10_000;
/** What two computations of one number have in common. */
const DIGITS = 12;

/**
 * SHA-256 of what an answer says: the question, its arguments, and all ids and numbers of all its rows; in hexadecimal.
 * Names and texts are no part of it, nor is the version of the data, asked for or not: the same facts lead to the same digest.
 * @throws the signal’s reason
 */
export async function digestOf(
  context: Context,
  { snapshot, manual }: Asked,
  parameters: Record<string, unknown>,
  type: GraphQLObjectType,
  answer: object,
): Promise<string> {
  const hash = createHash('sha256');
  const visibility = await context.visibility();
  hash.update(`${manual.name}\n${canonical(withoutVersion(parameters))}\n`);
  let count = 0;
  for await (const said of saidBy(type, answer)) {
    const id = 'node' in said ? snapshot.ids[said.node ?? -1] : undefined;
    const value = 'node' in said ? (id === undefined ? null : visibility.shownId(id)) : rounded(said.value);
    hash.update(`${said.field}=${value}\n`);
    if (++count % TURN > 0) continue;
    context.signal?.throwIfAborted();
    await turn();
  }
  return hash.digest('hex');
}

const rounded = (value: number | boolean | string | null): number | boolean | string | null =>
  typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;

function withoutVersion(parameters: Record<string, unknown>): Record<string, unknown> {
  return { ...parameters, scope: { ...(parameters.scope as object), version: undefined } };
}

/** JSON with the keys of objects in order; what is not given is left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
