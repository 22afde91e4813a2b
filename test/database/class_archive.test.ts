import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepArchive } from '../../src/database/local/class_archive.js';
import { homeOf, makeFolders } from '../../src/database/local/home.js';
import { JAR_LOCK, type Jar } from '../../src/database/local/jar_lock.js';
import { javaServer, type ServerProgram } from '../../src/database/local/java_server.js';
import { jars } from '../../src/database/local/jars.js';
import { readSettings } from '../../src/settings.js';
import { temporaryFolder } from '../support/files.js';

const MAKES = /^-XX:ArchiveClassesAtExit=/;
const USES = /^-XX:SharedArchiveFile=/;

/** The user's jars. */
const JARS = (await jars(readSettings())).classPath.split(':');

/** A cache of this test that has the jars, without those archives that the user's cache has. */
function freshCache(): string {
  const cache = temporaryFolder();
  const lib = join(cache, `neo4j-${JAR_LOCK.neo4j}`, 'lib');
  mkdirSync(lib, { recursive: true });
  for (const jar of JARS) symlinkSync(jar, join(lib, basename(jar)));
  return cache;
}

const JEJARING_HOME = join(process.env.JEJARING_HOME ?? '', 'archive');
const settings = readSettings({ ...process.env, JEJARING_HOME, JEJARING_CACHE: freshCache() });
const home = homeOf(settings);

const prepare = (keepClasses: boolean): Promise<ServerProgram> => javaServer(home, 1, settings, { keepClasses });
const matching = ({ words }: ServerProgram, pattern: RegExp): string[] => words.filter((word) => pattern.test(word));

let archive: string;

beforeAll(() => makeFolders(home));

// The tests of this file tell one story: each goes on from where the one before it left the cache.
it('where there is no archive, a server makes one only where it is asked to', async () => {
  const plain = await prepare(false);
  expect(plain.archive).toBeUndefined();
  expect([matching(plain, MAKES), matching(plain, USES)]).toEqual([[], []]);
  const making = await prepare(true);
  expect(matching(making, MAKES)).toEqual([`-XX:ArchiveClassesAtExit=${home.classes}`]);
  expect(matching(making, USES)).toEqual([]);
  archive = making.archive ?? '';
  expect(dirname(archive)).toBe((await jars(settings)).archives);
});

it('a server that wrote down nothing, as one that was killed, leaves none', () => {
  keepArchive(home, archive);
  expect(existsSync(archive)).toBe(false);
});

it('what a server wrote down is moved to the cache, and is used from then on', async () => {
  writeFileSync(home.classes, 'no archive of Java’s');
  keepArchive(home, archive);
  expect(existsSync(home.classes)).toBe(false);
  expect(readdirSync(dirname(archive))).toEqual([archive.slice(dirname(archive).length + 1)]);
  const next = await prepare(true);
  expect(matching(next, USES)).toEqual([`-XX:SharedArchiveFile=${archive}`]);
  expect([matching(next, MAKES), next.archive]).toEqual([[], undefined]);
});

it('archives of jars one of which was damaged, and is fetched again, are given up', async () => {
  const [{ path }] = JAR_LOCK.jars as [Jar];
  const jar = JARS.find((file) => basename(file) === basename(path))!;
  const mavenRepository = temporaryFolder();
  mkdirSync(dirname(join(mavenRepository, path)), { recursive: true });
  symlinkSync(jar, join(mavenRepository, path));
  const damaged = join(dirname(archive), '..', 'lib', basename(path));
  unlinkSync(damaged);
  writeFileSync(damaged, 'damaged');
  await jars({ ...settings, mavenRepository });
  expect(readFileSync(damaged)).toEqual(readFileSync(jar));
  expect(existsSync(archive)).toBe(false);
});

it('only a short-lived server leaves out the compiler that pays later, and keeps plans', async () => {
  const quick = /^-XX:(TieredStopAtLevel=1|ReservedCodeCacheSize=240m)$/;
  const started = async (shortLived: boolean): Promise<[options: number, keepsPlans: boolean]> => {
    const program = await javaServer(home, 1, { ...settings, local: { ...settings.local, shortLived } }, {});
    const configuration = readFileSync(join(home.conf, 'neo4j.conf'), 'utf8');
    return [matching(program, quick).length, configuration.includes('min_replan_interval')];
  };
  expect(await started(false)).toEqual([0, false]);
  expect(await started(true)).toEqual([2, true]);
});
