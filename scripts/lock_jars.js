/**
 * Writes src/database/local/jars.lock.json: every jar of the local Neo4j, with its size, digest and licences. Run it
 * after the version in local_neo4j.pom.xml was changed: `node scripts/lock_jars.js`. It needs Maven; nothing else does.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('local_neo4j.pom.xml', import.meta.url));
const lock = fileURLToPath(new URL('../src/database/local/jars.lock.json', import.meta.url));

const BOM_PLUGIN = 'org.cyclonedx:cyclonedx-maven-plugin:2.9.1';

/** Runs a goal of Maven on the pom. */
const maven = (goal, options) =>
  execFileSync('mvn', ['--batch-mode', '--quiet', '--file', pom, goal, ...options], { stdio: 'inherit' });

/** What the poms of the jars, or those that they inherit from, say their licences are: SPDX ids where they are known. */
function statedLicences(folder) {
  const options = ['outputFormat=json', 'includeTestScope=false', `outputDirectory=${folder}`, 'outputName=bom'];
  maven(
    `${BOM_PLUGIN}:makeBom`,
    options.map((option) => `-D${option}`),
  );
  const { components } = JSON.parse(readFileSync(join(folder, 'bom.json'), 'utf8'));
  const nameOf = ({ license, expression }) => expression ?? license.id ?? license.name;
  return new Map(components.map(({ purl, licenses = [] }) => [purl, licenses.map(nameOf).sort()]));
}

/** A jar by its path in a Maven repository: group/…/artifact/version/artifact-version[-classifier].jar. */
function described(repository, licences, path) {
  const [file, version, artifact, ...group] = path.split('/').reverse();
  const classifier = file.slice(`${artifact}-${version}`.length, -'.jar'.length).replace('-', ':');
  const groupId = group.reverse().join('.');
  const content = readFileSync(join(repository, path));
  const purl = `pkg:maven/${groupId}/${artifact}@${version}?${classifier && `classifier=${classifier.slice(1)}&`}type=jar`;
  return {
    coordinates: `${groupId}:${artifact}:${version}${classifier}`,
    path,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    licences: licences.get(purl),
  };
}

const repository = mkdtempSync(join(tmpdir(), 'jejaring-jars-'));
try {
  const options = ['-DincludeScope=runtime', '-Dmdep.useRepositoryLayout=true', `-DoutputDirectory=${repository}`];
  maven('dependency:copy-dependencies', options);
  const paths = readdirSync(repository, { recursive: true }).filter((path) => path.endsWith('.jar'));
  const licences = statedLicences(repository);
  const jars = paths.sort().map((path) => described(repository, licences, path));
  const [neo4j] = jars.filter(({ coordinates }) => coordinates.startsWith('org.neo4j:neo4j:'));
  const lines = jars.map((jar) => `    ${JSON.stringify(jar)}`);
  const version = neo4j.coordinates.split(':').at(-1);
  writeFileSync(lock, `{\n  "neo4j": "${version}",\n  "jars": [\n${lines.join(',\n')}\n  ]\n}\n`);
  console.log(`Neo4j ${version}: ${jars.length} jars, ${jars.reduce((sum, { size }) => sum + size, 0)} bytes`);
} finally {
  rmSync(repository, { recursive: true, force: true });
}
