import type { Driver, ResultSummary } from 'neo4j-driver';
import type { Reader } from '#src/database/database.js';
import type { Statement } from '#src/database/statement.js';

/** A statement that was sent, with its parameters. */
export interface Sent {
  statement: Statement<object, object>;
  parameters: object;
}

type Profile = Exclude<ResultSummary['queryProfile'], false>;

/** Has a reader note what it reads from now on. @returns the list that grows */
export function recordReads(reader: Reader): Sent[] {
  const sent: Sent[] = [];
  const read = reader.read.bind(reader);
  reader.read = <P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> => {
    sent.push({ statement: { name: statement.name, text: statement.text }, parameters });
    return read(statement, parameters);
  };
  return sent;
}

/**
 * Db hits of a statement as Neo4j counts them (PROFILE): how often its operators asked the store for something. The
 * same on every machine, for the same plan and data.
 * @param parameters as the driver takes them: whole numbers as its integers
 */
export async function dbHits(driver: Driver, database: string, text: string, parameters: unknown): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database });
  return total(summary.queryProfile as Profile);
}

function total({ dbHits: own, children }: Profile): number {
  return children.reduce((sum, child) => sum + total(child), own ?? 0);
}
