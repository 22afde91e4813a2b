import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { Deadlock, isDeadlock, isRetryable, translated } from './errors.js';
import { toParameters } from './parameters.js';
import type { Statement } from './statement.js';

export interface DatabaseAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** What another thread needs in order to open the same database. Holds its password. */
export interface Connection {
  address: DatabaseAddress;
  timeoutMs: number;
}

/** For transactions of many statements: imports, exports, and the reading of a snapshot. */
const LONG_TRANSACTION_MS = 600_000;

/**
 * How often a write that lost a deadlock is run again, after a pause of up to so many milliseconds, twice as many each
 * time: all in all the better part of a minute, for on a busy machine one batch of an import can take ten seconds.
 */
const DEADLOCKS = 10;
const DEADLOCK_PAUSE_MS = 50;

/** Runs a statement: the whole of what readers need. */
export interface Reader {
  read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** Statements of one write transaction; all of them hold, or none. */
export interface Writer {
  run<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** What transactions are run on: a database, each by itself; or one transaction of it, which is all of them. */
export interface Transacting extends Reader {
  readTogether<T>(name: string, work: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(name: string, work: (writer: Writer) => Promise<T>): Promise<T>;
}

/** One Neo4j database. Close it when done. */
export class Database implements Transacting {
  readonly #driver: Driver;

  constructor(
    private readonly address: DatabaseAddress,
    private readonly timeoutMs: number,
  ) {
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      userAgent: 'jejaring',
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
    });
  }

  /**
   * An auto-commit read in a READ session (the server refuses writes in it): one round trip, one retry.
   * @param signal stops the statement, on the server too; the read then fails with the signal's reason
   */
  async read<P extends object, R extends object>(
    statement: Statement<P, R>,
    parameters: P,
    signal?: AbortSignal,
  ): Promise<R[]> {
    const attempt = async (): Promise<R[]> => {
      signal?.throwIfAborted();
      const session = this.#driver.session({
        database: this.address.database,
        defaultAccessMode: neo4j.session.READ,
        fetchSize: -1,
      });
      // Closing a session makes the server stop what it runs for it.
      const stop = (): void => void session.close();
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const [given, config] = [toParameters(parameters), this.#config(statement.name)];
        const result = await withoutStack(() => session.run(statement.text, given, config));
        signal?.throwIfAborted();
        return result.records.map((record) => record.toObject() as R);
      } finally {
        signal?.removeEventListener('abort', stop);
        // The answer is there: giving the connection back is one more round trip, which nobody has to wait for.
        session.close().catch(() => undefined);
      }
    };
    try {
      return await attempt().catch((error: unknown) => {
        if (isRetryable(error)) return attempt();
        throw error;
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw translated(error, statement.name);
    }
  }

  /** Several reads in one transaction of a READ session. `name` is its metadata. */
  async readTogether<T>(name: string, work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#managed(neo4j.session.READ, name, (run) => work({ read: run }));
  }

  /** One write transaction, repeated as a whole on transient errors. `name` is its metadata. */
  async write<T>(name: string, work: (writer: Writer) => Promise<T>): Promise<T> {
    for (let lost = 0; ; lost++) {
      try {
        return await this.#managed(neo4j.session.WRITE, name, (run) => work({ run }));
      } catch (error) {
        const cause = error instanceof Deadlock ? error.cause : error;
        if (!isDeadlock(cause) || lost === DEADLOCKS) throw cause;
        await sleep(Math.random() * DEADLOCK_PAUSE_MS * 2 ** lost);
      }
    }
  }

  /** One write transaction of all that is read and written: it holds as a whole, or nothing does. Repeated as `write` is. */
  inOne<T>(name: string, work: (transacting: Transacting) => Promise<T>): Promise<T> {
    return this.write(name, (writer) => {
      const reader: Reader = { read: (statement, parameters) => writer.run(statement, parameters) };
      return work({ ...reader, readTogether: (_, reading) => reading(reader), write: (_, writing) => writing(writer) });
    });
  }

  /** A statement that cannot run inside a transaction with others: constraints and indexes. */
  async apply(name: string, text: string): Promise<void> {
    const session = this.#driver.session({ database: this.address.database });
    try {
      await session.run(text);
    } catch (error) {
      throw translated(error, name);
    } finally {
      await session.close();
    }
  }

  get connection(): Connection {
    return { address: this.address, timeoutMs: this.timeoutMs };
  }

  /** @throws DatabaseUnavailable where the server does not answer. */
  async verify(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.address.database });
    } catch (error) {
      throw translated(error, 'connect');
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #managed<T>(mode: 'READ' | 'WRITE', name: string, work: (run: Writer['run']) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.address.database, defaultAccessMode: mode, fetchSize: -1 });
    let failed: string | undefined;
    const body = (transaction: ManagedTransaction): Promise<T> => {
      failed = undefined;
      return work(async <P extends object, R extends object>(statement: Statement<P, R>, parameters: P) => {
        try {
          const result = await transaction.run(statement.text, toParameters(parameters));
          return result.records.map((record) => record.toObject() as R);
        } catch (error) {
          // Those sent together fail together: the first is the reason.
          failed ??= statement.name;
          // The driver would run the transaction again too, but only after a second in which nobody works.
          throw mode === 'WRITE' && isDeadlock(error) ? new Deadlock('', { cause: error }) : error;
        }
      });
    };
    try {
      const config = this.#config(name, LONG_TRANSACTION_MS);
      return mode === 'READ' ? await session.executeRead(body, config) : await session.executeWrite(body, config);
    } catch (error) {
      throw translated(error, failed ?? name);
    } finally {
      await session.close();
    }
  }

  #config(name: string, timeout = this.timeoutMs): { timeout: number; metadata: { statement: string } } {
    return { timeout, metadata: { statement: name } };
  }
}

/**
 * The driver notes for each statement where it was sent from, which takes a thirtieth of a request's processor time.
 * Our errors name the statement instead.
 */
function withoutStack<T>(send: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
