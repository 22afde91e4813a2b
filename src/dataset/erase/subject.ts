import type { Reader } from '../../database/database.js';
import { familiesOf } from '../../privacy/origins.js';
import { statements } from './statements.js';

/** Somebody who is to be erased. */
export interface Subject {
  /** Of each node that was judged to be this person. */
  ids: readonly string[];
  /** All names, former and retracted ones too. */
  names: readonly string[];
  /** The families of texts that speak of the person, or did. */
  families: ReadonlySet<string>;
}

/** @returns undefined where there is no such person */
export async function readSubject(reader: Reader, id: string): Promise<Subject | undefined> {
  const nodes = await reader.read(statements.person, { id });
  if (nodes.length === 0) return undefined;
  return {
    ids: nodes.map((node) => node.id),
    names: nodes.flatMap(({ names }) => names),
    families: await familiesOf(reader, nodes[0]!.canonicalId),
  };
}
