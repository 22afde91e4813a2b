import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';

/** How many there are, and a checksum of their keys and properties that does not depend on their order. */
interface Count {
  count: number;
  checksum: number;
}

/** What a graph is made of: nodes by their labels, relationships by their type. */
export interface Checksums {
  nodes: Record<string, Count>;
  relationships: Record<string, Count>;
}

// What is not data is left out: how far the schema is, and what an import notes of itself.
const NODES = `
  MATCH (n:Entity|Fact|Assertion)
  RETURN labels(n) AS kind, properties(n) AS properties, [] AS ends`;

const RELATIONSHIPS = `
  MATCH (a)-[r]->(b)
  RETURN [type(r)] AS kind, properties(r) AS properties, [coalesce(a.key, a.id), coalesce(b.key, b.id)] AS ends`;

/** Sums of two such numbers are still exact. */
const MODULUS = 2 ** 48;

/** Reads the whole graph. */
export async function checksums(driver: Driver): Promise<Checksums> {
  return { nodes: await sums(driver, NODES), relationships: await sums(driver, RELATIONSHIPS) };
}

async function sums(driver: Driver, text: string): Promise<Record<string, Count>> {
  const found: Record<string, Count> = {};
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    for await (const record of session.run(text)) {
      const { kind, properties, ends } = record.toObject() as Row;
      const count = (found[kind.sort().join(':')] ??= { count: 0, checksum: 0 });
      count.count += 1;
      count.checksum =
        (count.checksum + digest([Object.entries(properties).map(withoutChance).sort(), ends])) % MODULUS;
    }
  } finally {
    await session.close();
  }
  return found;
}

interface Row {
  kind: string[];
  properties: Record<string, unknown>;
  ends: string[];
}

/** The name that somebody hidden is sorted by is drawn at random. */
const withoutChance = ([name, value]: [string, unknown]): [string, unknown] =>
  name === 'sortName' && String(value).startsWith('~') ? [name, '~'] : [name, value];

const digest = (value: unknown): number => createHash('sha256').update(JSON.stringify(value)).digest().readUIntBE(0, 6);
