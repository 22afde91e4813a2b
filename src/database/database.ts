import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable, isAsleep, isDeadlock, isRetryable, translated } from './errors.js';
import { toParameters } from './parameters.js';
import type { Statement } from './statement.js';
import type { Turns } from './turns.js';

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

/** How long a transaction is run again after other errors that may pass, and the first pause of one that writes. */
const RETRY_MS = 10_000;
const RETRY_PAUSE_MS = 1_000;

/** How long after the time of a statement something must have been heard of it. */
const SILENCE_MS = 5_000;

/** Who waits for a statement, and in which row. */
export interface Waiting {
  signal?: AbortSignal;
  turns?: Turns;
}

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
  #driver: Driver;

  /** @param whereabouts where it is now; undefined: nowhere. Of one that may come back at another address */
  constructor(
    private address: DatabaseAddress,
    private readonly timeoutMs: number,
    private readonly whereabouts?: () => DatabaseAddress | undefined,
  ) {
    this.#driver = driverOf(address);
  }

  /**
   * An auto-commit read in a READ session (the server refuses writes in it): one round trip, one retry.
   * @param waiting by `signal` the statement is stopped, on the server too, and the read then fails with its reason; it
   * waits for its turn among `turns`
   */
  async read<P extends object, R extends object>(
    statement: Statement<P, R>,
    parameters: P,
    { signal, turns }: Waiting = {},
  ): Promise<R[]> {
    const leave = await turns?.enter(signal);
    const closing: Promise<unknown>[] = [];
    const from = this.address;
    const attempt = async (): Promise<R[]> => {
      signal?.throwIfAborted();
      const session = this.#session('READ');
      // Closing a session makes the server stop what it runs for it.
      const stop = (): void => void closing.push(session.close().catch(() => undefined));
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const [given, config] = [toParameters(parameters), this.#config(statement.name)];
        const result = await this.#heard(withoutStack(() => session.run(statement.text, given, config)));
        signal?.throwIfAborted();
        return result.records.map((record) => record.toObject() as R);
      } finally {
        signal?.removeEventListener('abort', stop);
        // The answer is there: giving the connection back is one more round trip, which nobody has to wait for.
        stop();
      }
    };
    try {
      return await attempt().catch((error: unknown) => {
        if (this.#hasMoved(error, from) || isRetryable(error)) return attempt();
        throw error;
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw translated(error, statement.name);
    } finally {
      if (leave) void Promise.race([Promise.all(closing), sleep(SILENCE_MS, undefined, { ref: false })]).then(leave);
    }
  }

  /** Several reads in one transaction of a READ session. `name` is its metadata. */
  async readTogether<T>(name: string, work: (reader: Reader) => Promise<T>): Promise<T> {
    let statements: Statements | undefined;
    const body = (transaction: ManagedTransaction): Promise<T> => {
      const { run } = (statements = new Statements(transaction));
      return work({ read: run });
    };
    const from = this.address;
    const attempt = async (): Promise<T> => {
      const session = this.#session('READ');
      try {
        return await session.executeRead(body, this.#config(name, LONG_TRANSACTION_MS));
      } finally {
        await session.close();
      }
    };
    try {
      return await attempt().catch((error: unknown) => {
        if (this.#hasMoved(error, from)) return attempt();
        throw error;
      });
    } catch (error) {
      throw translated(error, statements?.failed ?? name);
    }
  }

  /**
   * One write transaction, repeated as a whole on transient errors. `name` is its metadata. The driver would repeat it
   * too, but where a deadlock is lost, at a statement or at the commit, only after a second in which nobody works.
   */
  async write<T>(name: string, work: (writer: Writer) => Promise<T>): Promise<T> {
    const start = performance.now();
    for (let lost = 0; ; lost++) {
      const from = this.address;
      const attempt = await this.#attempt(name, work);
      if (!('error' in attempt)) return attempt.result;
      const { error, statement } = attempt;
      const deadlock = isDeadlock(error);
      const mayPass = this.#hasMoved(error, from) || isRetryable(error);
      const again = deadlock ? lost < DEADLOCKS : mayPass && performance.now() - start < RETRY_MS;
      if (!again) throw translated(error, statement);
      await sleep(Math.random() * (deadlock ? DEADLOCK_PAUSE_MS : RETRY_PAUSE_MS) * 2 ** lost);
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

  /** A write transaction, once: what came of it, or the error with the name of the statement that failed. */
  async #attempt<T>(
    name: string,
    work: (writer: Writer) => Promise<T>,
  ): Promise<{ result: T } | { error: unknown; statement: string }> {
    const session = this.#session('WRITE');
    let statements: Statements | undefined;
    try {
      const transaction = await session.beginTransaction(this.#config(name, LONG_TRANSACTION_MS));
      const { run } = (statements = new Statements(transaction));
      const result = await work({ run });
      await transaction.commit();
      return { result };
    } catch (error) {
      return { error, statement: statements?.failed ?? name };
    } finally {
      // It takes back what is not committed.
      await session.close();
    }
  }

  /**
   * What a statement answers. Neo4j itself ends one that runs for too long: where even that is not heard of, it stands still.
   * @throws DatabaseUnavailable
   */
  async #heard<T>(answer: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      const silent = (): void => reject(new DatabaseUnavailable('DATABASE_ASLEEP'));
      timer = setTimeout(silent, this.timeoutMs + SILENCE_MS);
    });
    try {
      return await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether it does not answer where it was, and is somewhere else: what comes next is sent there. */
  #hasMoved(error: unknown, from: DatabaseAddress): boolean {
    if (!isAsleep(error)) return false;
    if (this.address !== from) return true;
    const now = this.whereabouts?.();
    if (!now || now.uri === this.address.uri) return false;
    const before = this.#driver;
    [this.address, this.#driver] = [now, driverOf(now)];
    before.close().catch(() => undefined);
    return true;
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.address.database, defaultAccessMode: mode, fetchSize: -1 });
  }

  #config(name: string, timeout = this.timeoutMs): { timeout: number; metadata: { statement: string } } {
    return { timeout, metadata: { statement: name } };
  }
}

function driverOf({ uri, user, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    userAgent: 'jejaring',
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: RETRY_MS,
  });
}

/** The statements of a transaction. */
class Statements {
  /** The first that failed: those sent together fail together, and it is the reason. */
  failed: string | undefined;

  constructor(private readonly transaction: Pick<Transaction, 'run'>) {}

  readonly run = async <P extends object, R extends object>(
    statement: Statement<P, R>,
    parameters: P,
  ): Promise<R[]> => {
    try {
      const result = await this.transaction.run(statement.text, toParameters(parameters));
      return result.records.map((record) => record.toObject() as R);
    } catch (error) {
      this.failed ??= statement.name;
      throw error;
    }
  };
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
