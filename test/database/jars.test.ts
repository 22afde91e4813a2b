import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { JAR_LOCK, type JarLock } from '../../src/database/local/jar_lock.js';
import { jars } from '../../src/database/local/jars.js';
import type { Watching } from '../../src/database/local/watching.js';
import { readSettings } from '../../src/settings.js';
import { ROOT, temporaryFolder } from '../support/files.js';

/** Jars of this test by their paths: their content is not Java's, and nobody runs them. */
const contentOf = (names: string[]): Map<string, string> =>
  new Map(names.map((name) => [`org/invented/${name}/1.0/${name}-1.0.jar`, name.repeat(100_000)]));
const CONTENT = contentOf(['a', 'b', 'c']);
const [A = '', B = '', C = ''] = CONTENT.keys();
const lockOf = (jars: Map<string, string>): JarLock => ({
  neo4j: '1.0',
  jars: [...jars].map(([path, content]) => ({
    coordinates: `org.invented:${basename(path, '-1.0.jar')}:1.0`,
    path,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    licences: ['Apache-2.0'],
  })),
});
const lock = lockOf(CONTENT);

/** A folder laid out like a Maven repository. @returns its path */
function repositoryOf(jars: Map<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, content] of jars) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const open = new Set<Server>();
let asked: string[];

/** A server that sends the jars and notes what it was asked for. @returns its address */
async function serve(handle: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(request.url!.slice('/maven2/'.length));
    handle(request, response);
  });
  open.add(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven2`;
}

const giveAll: RequestListener = ({ url = '' }, response) =>
  void response.end(CONTENT.get(url.slice('/maven2/'.length)));

/** Makes the jars be there, from a repository. @returns the names of the jars on the class path */
async function fetchFrom(address: string, cache: string, watching: Watching = {}): Promise<string[]> {
  const settings = readSettings({ JEJARING_CACHE: cache, JEJARING_MAVEN_REPOSITORY: address });
  const { classPath } = await jars(settings, watching, lock);
  return classPath.split(':').map((file) => {
    expect(dirname(file)).toBe(join(cache, 'neo4j-1.0', 'lib'));
    expect(existsSync(file)).toBe(true);
    return basename(file);
  });
}

const ALL = ['a-1.0.jar', 'b-1.0.jar', 'c-1.0.jar'];
const inCache = (cache: string): string[] => readdirSync(join(cache, 'neo4j-1.0', 'lib')).sort();

async function untilThere(names: string[]): Promise<void> {
  while (!names.every((name) => inCache(cache).includes(name))) await delay(10);
}

let cache: string;
beforeEach(() => {
  cache = temporaryFolder();
  asked = [];
});
afterEach(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
  open.clear();
});

describe('the jars', () => {
  it('are fetched once, and how many there are is told', async () => {
    const address = await serve(giveAll);
    const told: string[] = [];
    expect(await fetchFrom(`${address}/`, cache, { progress: (message) => told.push(message) })).toEqual(ALL);
    expect(asked.sort()).toEqual([A, B, C]);
    expect(told.at(-1)).toBe('Fetching Neo4j 1.0 (once): 3 of 3 jars, 0 of 0 MB');
    expect(readFileSync(join(cache, 'neo4j-1.0/lib/b-1.0.jar'), 'utf8')).toBe(CONTENT.get(B));
    expect(await fetchFrom('http://127.0.0.1:1', cache)).toEqual(ALL);
  });

  it('come from a folder too', async () => {
    expect(await fetchFrom(repositoryOf(CONTENT), cache)).toEqual(ALL);
  });

  it('come from a folder many at once, and Node warns of no leak', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', note);
    const many = contentOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
    const settings = readSettings({ JEJARING_CACHE: cache, JEJARING_MAVEN_REPOSITORY: repositoryOf(many) });
    await jars(settings, {}, lockOf(many));
    process.off('warning', note);
    expect(inCache(cache)).toHaveLength(many.size);
    expect(warnings).toEqual([]);
  });

  it('are refused where one was changed: which, what was expected, what was found', async () => {
    const changed = 'x'.repeat(100_000);
    const address = await serve((request, response) => {
      if (request.url!.endsWith(B)) response.end(changed);
      else giveAll(request, response);
    });
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    await expect(fetchFrom(address, cache)).rejects.toThrow(
      `The jar org.invented:b:1.0 from ${address}/${B} is not the one that this version of Jejaring expects, and is not ` +
        `used: expected 100000 bytes with the SHA-256 ${digest(CONTENT.get(B)!)}, ` +
        `found 100000 bytes with the SHA-256 ${digest(changed)}.`,
    );
    expect(inCache(cache)).not.toContain('b-1.0.jar');
    expect(inCache(cache).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('that were fetched before something failed are kept, and the next time only the others are asked for', async () => {
    const broken = await serve((request, response) => {
      if (!request.url!.endsWith(C)) giveAll(request, response);
      else void untilThere(['a-1.0.jar', 'b-1.0.jar']).then(() => response.writeHead(404).end());
    });
    await expect(fetchFrom(broken, cache)).rejects.toThrow(
      `The jar org.invented:c:1.0 of the local Neo4j could not be fetched from ${broken}/${C}: the server answered 404.`,
    );
    expect(inCache(cache)).toEqual(['a-1.0.jar', 'b-1.0.jar']);
    asked = [];
    expect(await fetchFrom(await serve(giveAll), cache)).toEqual(ALL);
    expect(asked).toEqual([C]);
  });

  it('are asked for again where the connection breaks or the server is busy', async () => {
    const seen = new Set<string>();
    const address = await serve((request, response) => {
      const path = request.url!.slice('/maven2/'.length);
      if (seen.has(path) || path === A) return giveAll(request, response);
      seen.add(path);
      if (path === B) return response.writeHead(503).end();
      response.writeHead(200, { 'content-length': '100000' });
      response.write('c'.repeat(50_000), () => response.destroy());
    });
    expect(await fetchFrom(address, cache)).toEqual(ALL);
    expect(asked.sort()).toEqual([A, B, B, C, C]);
  });

  it('of the cache are verified each time, and what is damaged or missing is fetched', async () => {
    const lib = join(cache, 'neo4j-1.0', 'lib');
    mkdirSync(lib, { recursive: true });
    for (const [path, content] of CONTENT) writeFileSync(join(lib, basename(path)), content);
    writeFileSync(join(lib, 'stranger.jar'), 'not one of ours');
    // Right as they are: no network is needed.
    expect(await fetchFrom('http://127.0.0.1:1', cache)).toEqual(ALL);
    writeFileSync(join(lib, 'a-1.0.jar'), 'cut');
    expect(await fetchFrom(await serve(giveAll), cache)).toEqual(ALL);
    expect(asked).toEqual([A]);
    // One byte, in a file as long and as old as before.
    const file = join(lib, basename(B));
    const { atime, mtime } = statSync(file);
    const content = readFileSync(file);
    content.write('x', 7);
    writeFileSync(file, content);
    utimesSync(file, atime, mtime);
    expect(await fetchFrom(await serve(giveAll), cache)).toEqual(ALL);
    expect(asked).toEqual([A, B]);
    expect(readdirSync(lib)).toContain('stranger.jar');
  });

  it('are fetched once where two commands ask at once', async () => {
    const address = await serve((request, response) => void setTimeout(() => giveAll(request, response), 50));
    const found = await Promise.all([fetchFrom(address, cache), fetchFrom(address, cache)]);
    expect(found).toEqual([ALL, ALL]);
    expect(asked.length).toBe(3);
    expect(readdirSync(cache)).toEqual(['neo4j-1.0']);
  });

  it('stop coming at once when interrupted, and nothing is left half', async () => {
    const interruption = new AbortController();
    const address = await serve((request, response) => {
      if (request.url!.endsWith(A)) return giveAll(request, response);
      response.writeHead(200, { 'content-length': '100000' });
      response.write('b', () => void untilThere(['a-1.0.jar']).then(() => interruption.abort()));
    });
    const fetching = fetchFrom(address, cache, { signal: interruption.signal });
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
    expect(inCache(cache)).toEqual(['a-1.0.jar']);
    expect(readdirSync(cache)).toEqual(['neo4j-1.0']);
  });

  it('come through the proxy that the environment names', async () => {
    const address = await serve(giveAll);
    const through: string[] = [];
    const proxy = createServer().on('connect', ({ url }, client: Socket) => {
      through.push(url!);
      const { port, hostname } = new URL(`http://${url}`);
      const target = connect(Number(port), hostname, () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
      target.pipe(client).pipe(target);
      client.on('error', () => target.destroy());
    });
    open.add(proxy);
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const before = process.env.http_proxy;
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    try {
      expect(await fetchFrom(address, cache)).toEqual(ALL);
    } finally {
      if (before === undefined) delete process.env.http_proxy;
      else process.env.http_proxy = before;
    }
    expect(new Set(through)).toEqual(new Set([new URL(address).host]));
  });
});

describe('the lock file', () => {
  it('names the version of the pom that it is made from', () => {
    const pom = readFileSync(`${ROOT}scripts/local_neo4j.pom.xml`, 'utf8');
    expect(pom).toContain(`<version>${JAR_LOCK.neo4j}</version>`);
  });

  it('names each jar once, where a Maven repository has it', () => {
    for (const { coordinates, path } of JAR_LOCK.jars) {
      const [group = '', artifact, version, classifier] = coordinates.split(':');
      const file = [artifact, version, ...(classifier ? [classifier] : [])].join('-');
      expect(path).toBe(`${group.replaceAll('.', '/')}/${artifact}/${version}/${file}.jar`);
    }
    const files = new Set(JAR_LOCK.jars.map(({ path }) => basename(path)));
    expect(files.size).toBe(JAR_LOCK.jars.length);
  });
});
