import { basename } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { LIST_SEPARATOR, PARTS, type Column, type Part, type WrittenFile } from './write_files.js';

/** Rows in one transaction: as many as our import has. */
const BATCH = 2_500;

/** What Neo4j's lock manager says of a deadlock; the status of a batch has no code. */
const DEADLOCK = /can't acquire .* because holders of that lock are waiting/;

/** The best statement we know of that makes the nodes of a file, with all that they begin, in one go. */
export function loadStatement({ file, columns }: WrittenFile): string {
  const { labels, ends, also = [] } = file;
  const properties = columns.map((column) => `${column.name}: ${valueOf(column)}`);
  return [
    // As our statements do: a plan is not made again because the data have grown.
    'CYPHER replan = skip',
    'LOAD CSV WITH HEADERS FROM $file AS row',
    'WITH row SKIP $done',
    'CALL (row) {',
    ...ends.map(({ type, as, by }) => `  MATCH (${as}:${by.label} {${by.property}: row.${type}})`),
    `  CREATE (n:${labels} {${properties.join(', ')}})`,
    ...ends.map(({ type, as }) => `  CREATE (n)-[:${type}]->(${as})`),
    ...also.map((clause) => `  ${clause}`),
    `} IN TRANSACTIONS OF ${BATCH} ROWS ON ERROR BREAK REPORT STATUS AS status`,
    'RETURN count(CASE WHEN status.committed THEN 1 END) AS committed, max(status.errorMessage) AS failure',
  ].join('\n');
}

function valueOf({ name, type }: Column): string {
  if (type.startsWith('INTEGER')) return `toInteger(row.${name})`;
  if (type.startsWith('BOOLEAN')) return `toBoolean(row.${name})`;
  if (type.startsWith('LIST')) return `split(row.${name}, '${LIST_SEPARATOR}')`;
  return `row.${name}`;
}

/** Loads everything in one session. */
export async function loadPlainly(driver: Driver, files: readonly WrittenFile[]): Promise<void> {
  for (const file of files) await loadParts(driver, file, PARTS);
}

/**
 * Loads everything in two sessions at once: each has other organisations, issues or sources than the other, and while
 * one is at the early rows, the other is at the late ones, so that they seldom wait for each other.
 * @returns how often a deadlock was resolved by going on from the last whole transaction
 */
export async function loadConcurrently(driver: Driver, files: readonly WrittenFile[]): Promise<number> {
  let deadlocks = 0;
  for (const file of files) {
    const found = await Promise.all([loadParts(driver, file, ['A1', 'A2']), loadParts(driver, file, ['B2', 'B1'])]);
    deadlocks += found[0] + found[1];
  }
  return deadlocks;
}

/** @returns the number of deadlocks @throws Error where a transaction failed for another reason */
async function loadParts(driver: Driver, written: WrittenFile, parts: readonly Part[]): Promise<number> {
  const text = loadStatement(written);
  const session = driver.session();
  let deadlocks = 0;
  try {
    for (const part of parts) {
      const file = `file:///${basename(written.parts[part])}`;
      for (let done = 0, isDone = false; !isDone;) {
        const { records } = await session.run(text, { file, done: neo4j.int(done) });
        const { committed, failure } = records[0]!.toObject() as { committed: number; failure: string | null };
        if (failure && !DEADLOCK.test(failure)) throw new Error(failure);
        isDone = failure === null;
        done += committed;
        if (failure) deadlocks += 1;
      }
    }
  } finally {
    await session.close();
  }
  return deadlocks;
}
