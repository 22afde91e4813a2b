import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Reader } from './database.js';
import { CYPHER_FOLDER, statement } from './statement.js';

const FOLDER = join(CYPHER_FOLDER, 'migrations');
const INDEX_PATIENCE_S = 300;

const applied = statement<object, Applied>('migration/applied');
const record = statement<Applied, { name: string }>('migration/record');
const lock = statement<object, { takenAt: string }>('migration/lock');
const awaitIndexes = statement<{ seconds: number }, object>('migration/await_indexes');
const bootstrap = [
  statement<object, object>('migration/create_name_constraint'),
  statement<object, object>('migration/create_lock_constraint'),
];

interface Applied {
  name: string;
  checksum: string;
}

/** Who watches a migration. */
export interface Watching {
  /** Hears how much of a program is done, of how much. */
  progress?: (done: number, total: number) => void;
  /** Hears which import is waited for. */
  waiting?: (holder: string) => void;
  /** Stops a program after what is being written; running it again finishes it. */
  signal?: AbortSignal;
}

/** One file of `cypher/migrations/`, `V001__what.cypher`, or a program of `src/migrations/` where Cypher cannot do it. */
export interface Migration extends Applied {
  /** Runs before the statements, in transactions of its own, and perhaps twice: what is done already it leaves alone. */
  program?: (database: Database, watching: Watching) => Promise<void>;
  /**
   * Applied in one transaction: all of them change the schema or none does, for Neo4j does not mix the two. Each may run
   * twice (`IF NOT EXISTS`), as a migration that was not written down is applied again.
   */
  statements: string[];
}

/** The database and this version do not fit together: which migration, and what to do. Its text is fit to be shown. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** The migrations of a folder in their order. */
export function readMigrations(folder = FOLDER): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return {
      name: file.replace(/\.cypher$/, ''),
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: text
        .split(/;[ \t]*$/m)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    };
  });
}

/**
 * Names of the migrations that this database still needs. Only reads.
 * @throws MigrationError where it has others than this version knows, or has them otherwise
 */
export async function pendingMigrations(database: Reader, migrations: readonly Migration[]): Promise<string[]> {
  return (await pending(database, migrations)).map(({ name }) => name);
}

/** What to do about migrations that were not applied. */
export function pendingMessage(names: readonly string[]): string {
  return `The database needs ${names.join(', ')}. Run: jejaring database migrate`;
}

/** For what only reads. @throws MigrationError where migrations are pending, saying what to do */
export async function requireMigrated(database: Reader, migrations: readonly Migration[]): Promise<void> {
  const names = await pendingMigrations(database, migrations);
  if (names.length > 0) throw new MigrationError(pendingMessage(names));
}

/**
 * Applies what is pending and waits until all indexes are ready. Several at once are safe: the schema is changed by one
 * at a time, whose lock is released even where the process is killed, and programs see to themselves.
 * @returns names of the migrations that this call applied
 * @throws MigrationError as `pendingMigrations` does, or naming the migration that failed; what a program throws
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  watching: Watching = {},
): Promise<string[]> {
  await database.write('prepare migrations', async (writer) => {
    for (const constraint of bootstrap) await writer.run(constraint, {});
  });
  const done: string[] = [];
  for (const migration of await pending(database, migrations)) {
    await migration.program?.(database, watching);
    if (await applyOnce(database, migration, migrations)) done.push(migration.name);
  }
  await database.readTogether('await indexes', (reader) => reader.read(awaitIndexes, { seconds: INDEX_PATIENCE_S }));
  return done;
}

/** @returns false where another process has applied it meanwhile */
function applyOnce(database: Database, migration: Migration, migrations: readonly Migration[]): Promise<boolean> {
  return database.write('migrate', async (writer) => {
    await writer.run(lock, {});
    const isPending = (await pending(database, migrations)).some(({ name }) => name === migration.name);
    if (isPending) await apply(database, migration);
    return isPending;
  });
}

async function pending(database: Reader, migrations: readonly Migration[]): Promise<Migration[]> {
  const found = await database.read(applied, {});
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of found) {
    const migration = known.get(name);
    if (!migration) {
      throw new MigrationError(
        `The database has the migration ${name}, which this version does not know: use the version that applied it, or a later one.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        `The migration ${name} was edited after it had been applied: put its file back, and write a new migration for the change.`,
      );
    }
  }
  const has = new Set(found.map(({ name }) => name));
  const todo = migrations.filter(({ name }) => !has.has(name));
  const last = found.at(-1)?.name ?? '';
  const missed = todo.find(({ name }) => name < last);
  if (missed) {
    throw new MigrationError(
      `The migration ${missed.name} is missing from the database, which has the later ${last}: give it a number after that.`,
    );
  }
  return todo;
}

async function apply(database: Database, migration: Migration): Promise<void> {
  const { name, checksum, statements } = migration;
  await database.write(name, async (writer) => {
    for (const [index, text] of statements.entries()) {
      await writer.run({ name, text }, {}).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new MigrationError(`Statement ${index + 1} of the migration ${name} failed: ${reason}`, { cause: error });
      });
    }
  });
  await database.write(name, (writer) => writer.run(record, { name, checksum }));
}
