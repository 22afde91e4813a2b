import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect as connectDatabase } from '../../src/database/connect.js';
import { identify } from '../../src/database/local/processes.js';
import { runningServer, stopServer, type RunningServer } from '../../src/database/local/server.js';
import { readStatement } from '../../src/database/statement.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { spawnCli, type Ended } from '../support/cli.js';
import { filesBelow } from '../support/files.js';
import { Profiler } from '../support/profile.js';

// @takes 150 s

/** Homes of this test, within the run's own, so that nothing of them outlives it. */
const folder = join(process.env.JEJARING_HOME ?? '', 'local');
const first = join(folder, 'first');
const second = join(folder, 'second');

const settingsOf = (home: string): Settings => readSettings({ ...process.env, JEJARING_HOME: home });
/** `jejaring database …` on a home. */
const database = (home: string, ...words: string[]): Promise<Ended> =>
  spawnCli(['database', ...words], { env: { JEJARING_HOME: home, JEJARING_NEO4J_SHORT_LIVED: 'true' } });

function running(home: string): RunningServer {
  const server = runningServer(settingsOf(home));
  if (!server) throw new Error(`Nothing runs in ${home}`);
  return server;
}

/** Names of the nodes of this test, after making one where a name is given. */
async function nodes(home: string, add?: string): Promise<string[]> {
  const opened = await connectDatabase(settingsOf(home), { start: false });
  try {
    if (add) await opened.apply('add', `CREATE (:Invented {name: '${add}'})`);
    const listing = { name: 'list', text: 'MATCH (n:Invented) RETURN n.name AS name ORDER BY name' };
    return (await opened.read<object, { name: string }>(listing, {})).map(({ name }) => name);
  } finally {
    await opened.close();
  }
}

async function kill(home: string): Promise<void> {
  const { pid } = running(home);
  process.kill(pid, 'SIGKILL');
  while (identify(pid)) await delay(20);
}

/** Whether a port takes connections at an address of this machine. */
function listens(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => Promise.all([first, second].map((home) => stopServer(settingsOf(home)))));

// The tests of this file tell one story: each goes on from where the one before it left the server.
it('several starts at once end in one server, whose address and process they say', async () => {
  const started = await Promise.all([1, 2, 3].map(() => database(first, 'start')));
  const { port, pid } = running(first);
  const said = `at bolt://127.0.0.1:${port} (process ${pid}).\n`;
  expect(started.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(started.map(({ stdout }) => stdout).sort()).toEqual([
    `Neo4j already runs ${said}`,
    `Neo4j already runs ${said}`,
    `Neo4j runs ${said}`,
  ]);
});

it('it reads no files but those of its import folder', async () => {
  writeFileSync(join(first, 'secret.csv'), 'of another program');
  writeFileSync(join(first, 'neo4j', 'import', 'open.csv'), 'put here to be read');
  const opened = await connectDatabase(settingsOf(first), { start: false });
  const read = (path: string): Promise<object[]> =>
    opened.read({ name: 'load', text: `LOAD CSV FROM 'file://${path}' AS row RETURN row` }, {});
  try {
    expect(await read('/open.csv')).toEqual([{ row: ['put here to be read'] }]);
    await expect(read(join(first, 'secret.csv'))).rejects.toThrow();
  } finally {
    await opened.close();
  }
});

it('it listens on loopback only, with a password that only its owner can read', async () => {
  const { port } = running(first);
  expect(await listens('127.0.0.1', port)).toBe(true);
  expect(await listens('127.0.0.2', port)).toBe(false);
  expect(statSync(join(first, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
  expect(statSync(join(first, 'neo4j')).mode & 0o777).toBe(0o700);
});

it('status says what runs, where, and what is pending', async () => {
  const { port, pid } = running(first);
  const before = await database(first, 'status');
  expect(before.stdout).toMatch(/^state +running$/m);
  expect(before.stdout).toMatch(new RegExp(`^address +bolt://127\\.0\\.0\\.1:${port}$`, 'm'));
  expect(before.stdout).toMatch(new RegExp(`^process +${pid}$`, 'm'));
  expect(before.stdout).toMatch(/^version +5\.26\.\d+ \(community\)$/m);
  expect(before.stdout).toMatch(/^migrations +pending: V001__\S+/m);
  expect((await database(first, 'migrate')).stdout).toMatch(/^Applied V001__/);
  expect((await database(first, 'migrate')).stdout).toBe('No migration was pending.\n');
  expect((await database(first, 'status')).stdout).toMatch(/^migrations +none pending$/m);
});

// It keeps no plan of a statement in which it does not know a name: a name that is new goes into a new migration.
it('a database that was just migrated knows every name in a statement', async () => {
  const profiler = new Profiler(settingsOf(first));
  try {
    const unknown = new Set<string>();
    for (const path of filesBelow('cypher', '.cypher').filter(
      (path) => !/^cypher\/(fragments|migrations)\//.test(path),
    )) {
      const text = readStatement(path.slice('cypher/'.length, -'.cypher'.length));
      for (const each of await profiler.unknownNames(text.replace('CYPHER replan = skip\n', ''))) unknown.add(each);
    }
    expect([...unknown]).toEqual([]);
  } finally {
    await profiler.close();
  }
});

it('NEO4J_URI reaches it as a server of somebody’s own; a wrong password is said to be wrong', async () => {
  const { port } = running(first);
  const NEO4J_URI = `bolt://127.0.0.1:${port}`;
  const NEO4J_PASSWORD = readFileSync(join(first, 'neo4j', 'password'), 'utf8');
  const reached = await spawnCli(['database', 'status'], { env: { NEO4J_URI, NEO4J_PASSWORD } });
  expect(reached.stdout).toMatch(new RegExp(`^address +${NEO4J_URI}$`, 'm'));
  expect(reached.stdout).toMatch(/^migrations +none pending$/m);
  const wrong = await spawnCli(['database', 'status'], { env: { NEO4J_URI, NEO4J_PASSWORD: 'an invented one' } });
  expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Neo4j refused/) as string });
  expect(wrong.stderr).not.toContain('an invented one');
});

it('a dump of a server that runs leaves it running, and is never written over', async () => {
  expect(await nodes(first, 'kept')).toEqual(['kept']);
  const { pid, port } = running(first);
  const file = join(folder, 'backup.dump');
  expect(await database(first, 'dump', file)).toMatchObject({ code: 0, stdout: `Wrote ${file}.\n` });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(running(first).port).toBe(port);
  expect(running(first).pid).not.toBe(pid);
  expect(await nodes(first, 'added later')).toEqual(['added later', 'kept']);
  const again = await database(first, 'dump', file);
  expect(again).toMatchObject({ code: 1, stderr: `${file} is there already; choose another name.\n` });
});

it('a server that was killed is seen to be gone, and starts again with its data', async () => {
  await kill(first);
  expect((await database(first, 'status')).stdout).toMatch(/^state +stopped$/m);
  expect(await database(first, 'start')).toMatchObject({ code: 0 });
  expect(await nodes(first)).toEqual(['added later', 'kept']);
});

it('a start that waits for a server which is being killed starts another', async () => {
  const { pid } = running(first);
  process.kill(pid, 'SIGSTOP');
  const starting = database(first, 'start');
  await delay(2_000);
  process.kill(pid, 'SIGKILL');
  expect(await starting).toMatchObject({ code: 0 });
  expect(running(first).pid).not.toBe(pid);
  expect(await nodes(first)).toEqual(['added later', 'kept']);
});

it('what a killed server left can be dumped', async () => {
  await nodes(first, 'added last');
  await kill(first);
  expect(await database(first, 'dump', join(folder, 'later.dump'))).toMatchObject({ code: 0 });
  expect(runningServer(settingsOf(first))).toBeUndefined();
});

it('load makes a database of a dump, and replaces one only where told to', async () => {
  const [backup, later] = [join(folder, 'backup.dump'), join(folder, 'later.dump')];
  expect(await database(second, 'load', backup)).toMatchObject({ code: 0, stdout: `Loaded ${backup}.\n` });
  const refused = await database(second, 'load', later);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/There is a local database in .*add --yes/);
  expect(await database(second, 'start')).toMatchObject({ code: 0 });
  expect(await nodes(second)).toEqual(['kept']);
  expect(await database(second, 'load', later, '--yes')).toMatchObject({ code: 0 });
  expect(await nodes(second)).toEqual(['added last', 'added later', 'kept']);
});

it('stop ends it, and says so where nothing ran', async () => {
  const { pid } = running(second);
  expect(await database(second, 'stop')).toMatchObject({ code: 0, stdout: 'Neo4j has stopped.\n' });
  expect(identify(pid)).toBeUndefined();
  expect(await database(second, 'stop')).toMatchObject({ code: 0, stdout: 'Neo4j did not run.\n' });
});
