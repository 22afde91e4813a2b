import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import {
  migrate,
  MigrationError,
  pendingMigrations,
  readMigrations,
  type Migration,
} from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { statement } from '../../src/database/statement.js';
import { testDatabase } from '../support/database.js';

const applied = statement<object, { name: string; checksum: string }>('migration/applied');

/** Migrations of this test stand after the project's own, and are taken back after each test. */
const folder = mkdtempSync(join(tmpdir(), 'jejaring-migrations-'));
const own = (number: string, text: string): Migration => {
  const name = `V9${number}__invented`;
  writeFileSync(join(folder, `${name}.cypher`), text);
  const [migration] = readMigrations(folder).filter((one) => one.name === name);
  if (!migration) throw new Error(`${name} was not read`);
  return migration;
};

let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});

afterEach(async () => {
  await database.apply('take back', 'DROP CONSTRAINT invented IF EXISTS');
  await database.apply('take back', 'DROP INDEX invented_index IF EXISTS');
  await database.apply('take back', "MATCH (n:Migration) WHERE n.name STARTS WITH 'V9' DELETE n");
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the migrations', () => {
  it('are numbered without gaps', () => {
    const numbers = MIGRATIONS.map(({ name }) => /^V(\d{3})__[a-z0-9_]+$/.exec(name)?.[1]);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(3, '0')));
  });

  it('are split into statements at a semicolon that ends a line', () => {
    const { statements } = own('00', "// One\nCREATE (a {text: 'a; b'});\n\n// Two\nCREATE (b)\n;\n");
    expect(statements).toEqual(["// One\nCREATE (a {text: 'a; b'})", '// Two\nCREATE (b)']);
  });
});

describe('migrating', () => {
  const constraint = 'CREATE CONSTRAINT invented IF NOT EXISTS FOR (n:Invented) REQUIRE n.id IS UNIQUE;';

  it('applies what is pending once, and records it', async () => {
    const all = [...MIGRATIONS, own('01', constraint)];
    expect(await pendingMigrations(database, all)).toEqual(['V901__invented']);
    expect(await migrate(database, all)).toEqual(['V901__invented']);
    expect(await pendingMigrations(database, all)).toEqual([]);
    expect(await migrate(database, all)).toEqual([]);
    expect((await database.read(applied, {})).map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  });

  it('is safe where several start at once: each migration is applied by one of them', async () => {
    const data = 'CREATE (:Invented {id: randomUUID()});\nCREATE (:Invented {id: randomUUID()});';
    const all = [...MIGRATIONS, own('01', constraint), own('02', data)];
    const done = await Promise.all(Array.from({ length: 6 }, () => migrate(database, all)));
    expect(done.flat().sort()).toEqual(['V901__invented', 'V902__invented']);
    const counted = { name: 'count', text: 'MATCH (n:Invented) RETURN count(n) AS nodes' };
    expect(await database.read<object, { nodes: number }>(counted, {})).toEqual([{ nodes: 2 }]);
    await database.apply('take back', 'MATCH (n:Invented) DELETE n');
  });

  it('runs a program before it is recorded, and does not record one that failed', async () => {
    const ran: string[][] = [];
    const program = async (): Promise<void> => {
      ran.push(await pendingMigrations(database, all));
      if (ran.length === 1) throw new Error('ended');
    };
    const all = [...MIGRATIONS, { name: 'V901__invented', checksum: 'program', statements: [], program }];
    await expect(migrate(database, all)).rejects.toThrow('ended');
    expect(await migrate(database, all)).toEqual(['V901__invented']);
    expect(await migrate(database, all)).toEqual([]);
    expect(ran).toEqual([['V901__invented'], ['V901__invented']]);
  });

  it('refuses a migration that was edited after it had been applied, by its name', async () => {
    await migrate(database, [...MIGRATIONS, own('01', constraint)]);
    const edited = [...MIGRATIONS, own('01', `// another comment\n${constraint}`)];
    await expect(migrate(database, edited)).rejects.toThrow(/V901__invented was edited/);
    await expect(pendingMigrations(database, edited)).rejects.toBeInstanceOf(MigrationError);
  });

  it('refuses one that stands before what was applied', async () => {
    await migrate(database, [...MIGRATIONS, own('05', constraint)]);
    const earlier = [
      ...MIGRATIONS,
      own('04', 'CREATE INDEX invented_index FOR (n:Invented) ON (n.a);'),
      own('05', constraint),
    ];
    await expect(migrate(database, earlier)).rejects.toThrow(/V904__invented is missing .* V905__invented/);
  });

  it('refuses a database with a migration that this version does not know', async () => {
    await migrate(database, [...MIGRATIONS, own('01', constraint)]);
    await expect(pendingMigrations(database, MIGRATIONS)).rejects.toThrow(
      /V901__invented, which this version does not know/,
    );
  });

  it('names the statement that failed, and applies the migration again once it is put right', async () => {
    const broken = [...MIGRATIONS, own('01', `${constraint}\nCREATE INDEX invented_index FOR (n:Invented) OM (n.a);`)];
    await expect(migrate(database, broken)).rejects.toThrow(/Statement 2 of the migration V901__invented failed/);
    expect(await pendingMigrations(database, broken)).toEqual(['V901__invented']);
    const right = [...MIGRATIONS, own('01', `${constraint}\nCREATE INDEX invented_index FOR (n:Invented) ON (n.a);`)];
    expect(await migrate(database, right)).toEqual(['V901__invented']);
  });
});
