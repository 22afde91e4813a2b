import type { Driver } from 'neo4j-driver';

// How far the schema is stays, and so do constraints and indexes.
const DELETE_ALL = `
  MATCH (n)
  WHERE NOT n:Migration AND NOT n:MigrationLock
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`;

/** Deletes all data. */
export async function clear(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run(DELETE_ALL);
  } finally {
    await session.close();
  }
}
