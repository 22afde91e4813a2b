import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findJava } from '../../src/database/local/java.js';
import { runningServer } from '../../src/database/local/server.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { runCli, spawnCli } from '../support/cli.js';
import { testDatabase } from '../support/database.js';

const folder = join(process.env.JEJARING_HOME ?? '', 'failures');
const settingsOf = (environment: Record<string, string>): Settings => readSettings({ ...process.env, ...environment });

/** A program of the tests, in a folder of its own. @returns the folder */
function program(name: string, script: string): string {
  const bin = join(folder, `bin-${name}-${readdirSync(folder).length}`);
  mkdirSync(bin);
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return bin;
}

const WAYS = /\n {2}1\. .*\n {2}2\. .*Aura.*NEO4J_URI.*\n {2}3\. .*docker compose up/;

beforeAll(() => mkdirSync(folder, { recursive: true }));

describe('what is missing is named, with three ways on', () => {
  it('no Java', async () => {
    const env = { JEJARING_HOME: join(folder, 'no-java'), PATH: '', JAVA_HOME: undefined };
    const { code, stderr } = await runCli(['database', 'start'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/needs Java 17 or 21, and none was found: JAVA_HOME is not set, PATH has none\./);
    expect(stderr).toMatch(WAYS);
  });

  it('another Java: both places are said; that of JAVA_HOME comes first', async () => {
    const old = program('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
    const good = program('java', 'echo \'openjdk version "21.0.1" 2023-10-17\' >&2');
    await expect(findJava({ PATH: old })).rejects.toThrow('JAVA_HOME is not set, PATH has Java 11');
    const home = join(folder, 'home');
    mkdirSync(home);
    await expect(findJava({ PATH: old, JAVA_HOME: home })).rejects.toThrow('JAVA_HOME has none, PATH has Java 11');
    expect(await findJava({ PATH: good, JAVA_HOME: home })).toEqual({ program: 'java', version: '21.0.1' });
  });

  it('no jars, and no repository that has them', async () => {
    const java = program('java', 'echo \'openjdk version "17.0.1" 2021-10-19\' >&2');
    const empty = join(folder, 'empty');
    const places = { JEJARING_HOME: join(folder, 'no-jars'), JEJARING_CACHE: empty, JEJARING_MAVEN_REPOSITORY: empty };
    const { code, stderr } = await runCli(['database', 'start'], {
      env: { ...places, PATH: java, JAVA_HOME: undefined },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/The jar \S+ of the local Neo4j could not be fetched from .*empty.*\.jar: ENOENT/);
    expect(stderr).toMatch(/1\. .*HTTPS_PROXY.*JEJARING_MAVEN_REPOSITORY/);
    expect(stderr).toMatch(WAYS);
  });

  it('a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const port = String((other.address() as AddressInfo).port);
    const env = { JEJARING_HOME: join(folder, 'port'), JEJARING_NEO4J_PORT: port };
    const { code, stderr } = await runCli(['database', 'start'], { env });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} of 127.0.0.1`);
    expect(stderr).toMatch(/JEJARING_NEO4J_PORT/);
    expect(stderr).toMatch(WAYS);
  });

  it('a home that cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await runCli(['database', 'start'], { env: { JEJARING_HOME: join(file, 'home') } });
    expect(code).toBe(1);
    // (Node 24 says EEXIST.)
    expect(stderr).toMatch(/cannot be written: .*a-file.*home.*(ENOTDIR|EEXIST)/);
    expect(stderr).toMatch(WAYS);
  });

  // There Node tries for ever to make folders one above the other.
  it('a home in a folder that takes none', async () => {
    const { code, stderr } = await runCli(['database', 'start'], { env: { JEJARING_HOME: '/proc/none/home' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be written: \/proc\/none\/home\S* \(ENOENT\)/);
  });

  it('a database that the server does not have', async () => {
    // A server that this command started first would have it, and no other.
    await testDatabase();
    const { stderr } = await runCli(['database', 'migrate'], { env: { NEO4J_DATABASE: 'nope' } });
    expect(stderr).toMatch(/NEO4J_DATABASE/);
  });

  it('an address without a password, one that does not answer, and one that is none', async () => {
    const NEO4J_URI = 'bolt://127.0.0.1:1';
    const bare = await runCli(['database', 'migrate'], { env: { NEO4J_URI } });
    expect(bare).toMatchObject({ code: 1, stderr: 'NEO4J_URI is set and NEO4J_PASSWORD is not: set both.\n' });
    const silent = await runCli(['database', 'status'], { env: { NEO4J_URI, NEO4J_PASSWORD: 'invented' } });
    expect(silent.code).toBe(1);
    expect(silent.stderr).toMatch(/^Neo4j does not answer\./);
    const odd = await runCli(['database', 'status'], { env: { NEO4J_URI: 'host:7687', NEO4J_PASSWORD: 'invented' } });
    expect(odd.stderr).toBe(
      'NEO4J_URI is "host:7687"; it must be an address such as bolt://host:7687 or neo4j+s://host.\n',
    );
    const start = await runCli(['database', 'start'], { env: { NEO4J_URI } });
    expect(start.stderr).toMatch(/^NEO4J_URI is set/);
  });
});

it('Ctrl-C while the server starts stops it', async () => {
  const home = join(folder, 'interrupted');
  const interruption = new AbortController();
  const ended = spawnCli(['database', 'start'], { env: { JEJARING_HOME: home }, interrupt: interruption.signal });
  const state = join(home, 'neo4j', 'run', 'server.json');
  while (!existsSync(state)) await delay(20);
  interruption.abort();
  expect(await ended).toMatchObject({ code: 130, stderr: expect.stringMatching(/Interrupted\.\n$/) as string });
  expect(runningServer(settingsOf({ JEJARING_HOME: home }))).toBeUndefined();
  expect(existsSync(state)).toBe(false);
  expect(existsSync(join(dirname(state), 'lock'))).toBe(false);
});
