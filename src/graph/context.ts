import { Batches, type ById } from '../database/batch.js';
import type { Database, Reader } from '../database/database.js';
import type { Statement } from '../database/statement.js';

/** What the whole server shares. */
export interface Services {
  database: Database;
}

/** One request: its loaders, and the statements that it has sent. */
export class Context implements Reader {
  /** Names of the statements in the order in which they were sent. */
  readonly statements: string[] = [];
  readonly #batches = new Batches(this);

  constructor(readonly services: Services) {}

  async read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    this.statements.push(statement.name);
    return this.services.database.read(statement, parameters);
  }

  load<R extends object, A extends object>(statement: ById<R, A>, id: string, parameters: A): Promise<R | undefined> {
    return this.#batches.load(statement, id, parameters);
  }
}
