import { appendToLog, type Decider } from '../../audit/append.js';
import type { AuditAction } from '../../audit/actions.js';
import { didYouMean } from '../../collections/nearest.js';
import type { Database, Reader, Transacting } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { CurationRefused } from '../refused.js';
import { isSecretOf, keyText, newKeyText, parseKeyText, secretDigest } from './key_text.js';
import type { Scope } from './scopes.js';

/** A key of a curator, as it is kept. */
export interface CuratorKey {
  id: string;
  /** Whose it is: what is decided with it is by this name. */
  name: string;
  scopes: readonly Scope[];
  /** ISO date-time in UTC. */
  createdAt: string;
  /** The last day, by UTC, on which it can be used. */
  expires: string;
  revokedAt: string | null;
}

/** What a key is to be. */
export type KeyOrder = Pick<CuratorKey, 'name' | 'scopes' | 'expires'>;

/** A key that was made. Its text is not kept: nobody can be told it again. */
export interface MadeKey {
  key: CuratorKey;
  text: string;
}

type Stored = CuratorKey & { secretDigest: string };

const create = statement<{ key: Stored }, object>('keys/create');
const all = statement<object, CuratorKey>('keys/all');
const ofId = statement<{ id: string }, Stored>('keys/of_id');
const revoke = statement<{ id: string; at: string }, { id: string }>('keys/revoke');

/** What a wrong key is compared with where there is none of its id, so that the time tells nothing. */
const NO_DIGEST = secretDigest('');

/** Makes a key. @throws CurationRefused where it would be over already */
export function createKey(database: Database, order: KeyOrder, decider: Decider): Promise<MadeKey> {
  requireFuture(order.expires, decider);
  return database.inOne('keys/create', (graph) => make(graph, order, decider, { action: 'CREATE_KEY', replaced: [] }));
}

/** All keys, those too that were revoked or are over, the oldest first. */
export const listKeys = (reader: Reader): Promise<CuratorKey[]> => reader.read(all, {});

/** Revokes a key, from now on. @throws CurationRefused where there is none, or it was revoked before */
export function revokeKey(database: Database, id: string, decider: Decider): Promise<CuratorKey> {
  return database.inOne('keys/revoke', async (graph) => {
    const key = await standing(graph, id);
    await graph.write('audit', (writer) =>
      appendToLog(writer, decider, [{ action: 'REVOKE_KEY', targets: [id], asked: { id } }]),
    );
    await graph.write('keys/revoke', (writer) => writer.run(revoke, { id, at: decider.at }));
    return { ...key, revokedAt: decider.at };
  });
}

/** Revokes a key and makes another of the same name and scopes. @throws as `revokeKey` and `createKey` do */
export function rotateKey(
  database: Database,
  id: string,
  { expires }: { expires?: string },
  decider: Decider,
): Promise<MadeKey> {
  return database.inOne('keys/rotate', async (graph) => {
    const before = await standing(graph, id);
    const order = { name: before.name, scopes: before.scopes, expires: expires ?? before.expires };
    requireFuture(order.expires, decider);
    const made = await make(graph, order, decider, { action: 'ROTATE_KEY', replaced: [id] });
    await graph.write('keys/revoke', (writer) => writer.run(revoke, { id, at: decider.at }));
    return made;
  });
}

/**
 * The key that a text is, if it may be used now.
 * @returns undefined where it is none, is revoked or over, or its secret is wrong: nobody is told which
 */
export async function keyOfText(reader: Reader, text: string, now: Date): Promise<CuratorKey | undefined> {
  const parsed = parseKeyText(text);
  if (!parsed) return undefined;
  const [found] = await reader.read(ofId, { id: parsed.id });
  const isSecret = isSecretOf(found?.secretDigest ?? NO_DIGEST, parsed.secret);
  if (!found || !isSecret || found.revokedAt !== null || isOver(found.expires, now)) return undefined;
  const { id, name, scopes, createdAt, expires, revokedAt } = found;
  return { id, name, scopes, createdAt, expires, revokedAt };
}

/** Whether the last day of a key is over, by UTC. */
export const isOver = (expires: string, now: Date): boolean => now.toISOString().slice(0, 10) > expires;

function requireFuture(expires: string, { at }: Decider): void {
  if (!isOver(expires, new Date(at))) return;
  throw new CurationRefused(
    `The key would have ended on ${expires}, and today is ${at.slice(0, 10)} (UTC). Give --expires the last day on which it is to be used.`,
  );
}

async function make(
  graph: Transacting,
  order: KeyOrder,
  decider: Decider,
  { action, replaced }: { action: AuditAction; replaced: readonly string[] },
): Promise<MadeKey> {
  const { id, secret } = newKeyText();
  const key: CuratorKey = { id, ...order, createdAt: decider.at, revokedAt: null };
  const said = order.scopes.join(' ');
  await graph.write('audit', (writer) =>
    appendToLog(writer, decider, [{ action, said, targets: [...replaced, id], asked: { replaced, ...order } }]),
  );
  await graph.write('keys/create', (writer) =>
    writer.run(create, { key: { ...key, secretDigest: secretDigest(secret) } }),
  );
  return { key, text: keyText({ id, secret }) };
}

/** A key that was not revoked. */
async function standing(reader: Reader, id: string): Promise<CuratorKey> {
  const keys = await listKeys(reader);
  const found = keys.find((key) => key.id === id);
  if (!found) {
    const ids = keys.map((key) => key.id);
    throw new CurationRefused(
      `There is no key ${JSON.stringify(id)}: jejaring key list shows the ids. ${didYouMean(id, ids)}`.trim(),
    );
  }
  if (found.revokedAt === null) return found;
  throw new CurationRefused(`The key ${id} was revoked at ${found.revokedAt}. jejaring key create makes another.`);
}
