import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import satisfies from 'spdx-satisfies';
import { filesBelow, ROOT } from '../support/files.js';

interface Component {
  group?: string;
  name: string;
  version: string;
  purl: string;
  hashes: { alg: string; content: string }[];
  licenses: ({ expression: string } | { license: { id: string } | { name: string } })[];
  properties: { name: string; value: string }[];
}

/** Of what goes into our files, or is installed beside them: one may pass it on with Apache-2.0 code. */
const ALLOWED = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'],
  // Files of the licence stay under it; ours do not come under it.
  ...['MPL-2.0', 'OFL-1.1'],
];

/** Of what the local Neo4j is made of: a program of its own, which the user fetches from Maven Central. */
const ALLOWED_IN_NEO4J = [
  ...[
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'EPL-1.0',
    'EPL-2.0',
    'GPL-3.0-or-later',
    'MIT',
    'MIT-0',
    'MPL-2.0',
  ],
  ...['(CDDL-1.0 OR GPL-2.0-with-classpath-exception)', 'GPL-2.0-with-classpath-exception'],
];

const text = readFileSync(`${ROOT}dist/bom.cdx.json`, 'utf8');
const { components } = JSON.parse(text) as { components: Component[] };

const partsOf = ({ properties }: Component): string[] => properties.map(({ value }) => value);
const inNeo4j = (component: Component): boolean => partsOf(component).includes('local Neo4j');
const fullName = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
const licencesOf = ({ licenses }: Component): string[] =>
  licenses.map((choice) => {
    if ('expression' in choice) return choice.expression;
    return 'id' in choice.license ? choice.license.id : choice.license.name;
  });

/** Those of which no licence is allowed. */
const refused = (found: Component[], allowed: (licence: string) => boolean): string[] =>
  found
    .filter((component) => !licencesOf(component).some(allowed))
    .map((component) => `${component.purl}: ${licencesOf(component).join(', ')}`);

it('what is shipped is listed in CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"library"', '"book"'))).not.toBeNull();
});

it('every package of a bundle is listed, with the part it is in', () => {
  for (const path of filesBelow('dist/licences', '.txt')) {
    const part = path.split('/').at(-1)!.replace('.txt', '');
    const bundled = [...readFileSync(ROOT + path, 'utf8').matchAll(/^(@?[a-z][\w./-]*) (\d+\.\d+\.\S*) \(.+\)$/gm)];
    const listed = components.filter((component) => partsOf(component).includes(part));
    expect(bundled.length).toBeGreaterThan(2);
    expect(listed.map((component) => `${fullName(component)} ${component.version}`).sort()).toEqual(
      bundled.map(([, name, version]) => `${name} ${version}`).sort(),
    );
  }
});

it('what npm installs beside them is listed, for every platform', () => {
  const installed = components.filter((component) => partsOf(component).includes('installed')).map(fullName);
  expect(installed).toEqual(expect.arrayContaining(['piscina', '@napi-rs/nice', '@napi-rs/nice-darwin-arm64']));
});

it('every jar of the local Neo4j is listed, with its digest', () => {
  const { jars } = JSON.parse(readFileSync(`${ROOT}src/database/local/jars.lock.json`, 'utf8')) as {
    jars: { sha256: string }[];
  };
  const digests = components.filter(inNeo4j).map(({ hashes }) => hashes[0]!.content);
  expect(digests.sort()).toEqual(jars.map(({ sha256 }) => sha256).sort());
});

it('the licence of everything is an allowed one', () => {
  const allowed = (licence: string): boolean => satisfies(licence, ALLOWED);
  const ours = components.filter((component) => !inNeo4j(component));
  expect(refused(ours, allowed)).toEqual([]);
  expect(refused(components.filter(inNeo4j), (licence) => ALLOWED_IN_NEO4J.includes(licence))).toEqual([]);
  // Neo4j's own licence is none that our files may have.
  const neo4j = components.filter(({ group, name }) => group === 'org.neo4j' && name === 'neo4j');
  expect(refused(neo4j, allowed)).toEqual([expect.stringMatching(/: GPL-3\.0-or-later$/)]);
});
