import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../src/database/connect.js';
import { IMAGE } from '../../src/database/local/container.js';
import { findJava } from '../../src/database/local/java.js';
import { jars } from '../../src/database/local/jars.js';
import { identify } from '../../src/database/local/processes.js';
import { runningServer, stopServer } from '../../src/database/local/server.js';
import { readSettings } from '../../src/settings.js';
import { runCli, type Ended } from '../support/cli.js';
import { ROOT } from '../support/files.js';

/**
 * A `docker` of this test. It writes down how it was called, and its `run` is a Neo4j of Java's: on the port, with the
 * password and the settings that a container would have been given, and with its data where the volume says.
 */
const folder = join(process.env.JEJARING_HOME ?? '', 'container');
const bin = join(folder, 'bin');
const calls = join(folder, 'calls');
const home = join(folder, 'home');
const PATH = `${bin}:${process.env.PATH}`;
const settings = readSettings({ ...process.env, JEJARING_HOME: home });

async function writeDocker(): Promise<void> {
  const { program } = await findJava();
  const { classPath } = await jars(settings);
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/sh
echo "$*" >> '${calls}'
if [ "$1 $2" = 'image ls' ]; then [ ! -e '${folder}/pulled' ] || echo 0123456789ab; fi
if [ "$1" = pull ]; then : > '${folder}/pulled'; fi
[ "$1" = run ] || exit 0
while [ $# -gt 0 ]; do
  case $1 in --publish) published=$2;; --volume) volume=\${2%%:*};; esac
  shift
done
host=\${published%:*}
data='${folder}'/$volume
mkdir -p "$data/conf"
cat > "$data/conf/neo4j.conf" <<END
server.directories.data=$data/data
server.bolt.listen_address=$host
server.http.enabled=$NEO4J_server_http_enabled
server.memory.heap.max_size=$NEO4J_server_memory_heap_max__size
server.memory.pagecache.size=$NEO4J_server_memory_pagecache_size
END
export CLASSPATH='${classPath}' NEO4J_HOME="$data" NEO4J_CONF="$data/conf"
[ -e "$data/data" ] || '${program}' org.neo4j.cli.AdminTool dbms set-initial-password "\${NEO4J_AUTH#neo4j/}"
exec '${program}' -XX:TieredStopAtLevel=1 -Xmx512m --add-opens=java.base/java.nio=ALL-UNNAMED \\
  --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \\
  org.neo4j.server.CommunityEntryPoint "--home-dir=$data" "--config-dir=$data/conf"
`;
  writeFileSync(join(bin, 'docker'), script);
  chmodSync(join(bin, 'docker'), 0o755);
}

const database = (words: string[], env: Record<string, string | undefined> = {}): Promise<Ended> =>
  runCli(['database', ...words], { env: { JEJARING_HOME: home, PATH, ...env } });
const called = (): string[] => readFileSync(calls, 'utf8').trim().split('\n');

/** Names of the nodes of this test, after making one where a name is given. */
async function nodes(add?: string): Promise<string[]> {
  const opened = await connect(settings, { start: false });
  try {
    if (add) await opened.apply('add', `CREATE (:Invented {name: '${add}'})`);
    const listing = { name: 'list', text: 'MATCH (n:Invented) RETURN n.name AS name ORDER BY name' };
    return (await opened.read<object, { name: string }>(listing, {})).map(({ name }) => name);
  } finally {
    await opened.close();
  }
}

beforeAll(writeDocker);
afterAll(() => stopServer(settings));

// The tests of this file tell one story: each goes on from where the one before it left the server.
it('start --docker fetches the image once and runs it on loopback, with the password of the home', async () => {
  const { code, stdout, stderr } = await database(['start', '--docker']);
  const { port, pid } = runningServer(settings)!;
  expect({ code, stdout }).toEqual({ code: 0, stdout: `Neo4j runs at bolt://127.0.0.1:${port} (process ${pid}).\n` });
  expect(stderr).toContain(`Fetching the image ${IMAGE} (once)\n`);
  const name = readFileSync(join(home, 'neo4j', 'container'), 'utf8').trim();
  expect(name).toMatch(/^jejaring-[0-9a-f]{12}$/);
  const [asked, pulled, removed, run = ''] = called();
  expect([removed, asked, pulled]).toEqual([
    `rm --force ${name}`,
    `image ls --quiet ${IMAGE}`,
    `pull --quiet ${IMAGE}`,
  ]);
  expect(run).toMatch(
    `run --rm --name ${name} --publish 127.0.0.1:${port}:7687 --volume ${name}:/data --env NEO4J_AUTH`,
  );
  expect(run).not.toContain(readFileSync(join(home, 'neo4j', 'password'), 'utf8'));
  expect(await nodes('kept')).toEqual(['kept']);
});

it('it gets the settings of docker-compose.yml', () => {
  const compose = readFileSync(`${ROOT}docker-compose.yml`, 'utf8');
  expect(compose).toContain(`image: ${IMAGE}\n`);
  const named = [...compose.matchAll(/^ {6}(NEO4J_(?!URI|PASSWORD)\w+):/gm)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(4);
  for (const name of named) expect(called().at(-1)).toContain(` --env ${name} `);
});

it('it is stopped as any other, starts again without being told how, and has its data', async () => {
  const { pid } = runningServer(settings)!;
  expect((await database(['status'])).stdout).toMatch(/^state +running$/m);
  expect(await database(['stop'])).toMatchObject({ code: 0, stdout: 'Neo4j has stopped.\n' });
  expect(identify(pid)).toBeUndefined();
  expect(await database(['start'])).toMatchObject({ code: 0 });
  expect(called().filter((call) => call.startsWith('pull'))).toHaveLength(1);
  expect(await nodes()).toEqual(['kept']);
});

it('its files cannot be dumped or loaded, which is said with what can be done', async () => {
  const file = join(folder, 'backup.dump');
  const dump = await database(['dump', file]);
  expect(dump.code).toBe(1);
  expect(dump.stderr).toMatch(/is run by Docker, and its files cannot be dumped or loaded .*`jejaring export`/);
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, '');
  expect((await database(['load', file, '--yes'])).stderr).toMatch(/is run by Docker/);
});

it('a home with a database that Java runs is refused, and left as it is', async () => {
  const other = join(folder, 'of-java');
  mkdirSync(join(other, 'neo4j', 'data', 'databases'), { recursive: true });
  const { code, stderr } = await database(['start', '--docker'], { JEJARING_HOME: other });
  expect(code).toBe(1);
  expect(stderr).toMatch(/of-java\/neo4j is run by Java\. .*JEJARING_HOME to a new folder/);
});

it('no docker, and one that fails, are said', async () => {
  const env = { JEJARING_HOME: join(folder, 'none') };
  const none = await database(['start', '--docker'], { ...env, PATH: '' });
  expect(none.code).toBe(1);
  expect(none.stderr).toMatch(/No program `docker` was found on the PATH\./);
  writeFileSync(join(bin, 'docker'), '#!/bin/sh\necho Cannot connect to the Docker daemon >&2\nexit 1\n');
  const failing = await database(['start', '--docker'], env);
  expect(failing.code).toBe(1);
  expect(existsSync(join(folder, 'none', 'neo4j', 'container'))).toBe(false);
  expect(failing.stderr).toMatch(
    /`docker image ls .*` failed: Cannot connect to the Docker daemon\n {2}1\. Install Docker/,
  );
});
