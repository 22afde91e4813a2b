import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseOfBench } from './databases.js';

/** Does some work with a driver of its own; whole numbers come as JavaScript's. */
export async function withDriver<T>(
  { uri, user, password }: DatabaseOfBench,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
