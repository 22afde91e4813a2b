/**
 * Writes dist/bom.cdx.json, the list of all that is shipped, in CycloneDX 1.6: what the bundles contain, what npm
 * installs beside them, and the jars that the local Neo4j fetches. Run last by `npm run build`. Neither the time nor
 * a serial number is in it: the same files give the same list.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path) => JSON.parse(readFileSync(root + path, 'utf8'));

const { FromNodePackageJson, License } = Contrib;
const licences = new License.Factories.LicenseFactory();
const references = new FromNodePackageJson.Factories.ExternalReferenceFactory();
const components = new FromNodePackageJson.Builders.ComponentBuilder(references, licences);

const { packages } = read('package-lock.json');
const bom = new Models.Bom();
bom.metadata.component = npmPackage('', Enums.ComponentType.Application);

for (const [folder, parts] of shippedPackages()) {
  const component = npmPackage(folder, Enums.ComponentType.Library);
  if (packages[folder].optional) component.scope = Enums.ComponentScope.Optional;
  add(component, parts);
}
for (const jar of read('src/database/local/jars.lock.json').jars) add(mavenPackage(jar), ['local Neo4j']);

const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
writeFileSync(`${root}dist/bom.cdx.json`, serializer.serialize(bom, { sortLists: true, space: 1 }));

/** Folders of the packages, each with the parts it is in: a bundle, or `installed` for what npm installs beside them. */
function shippedPackages() {
  const parts = new Map();
  const note = (folder, part) => parts.set(folder, [...(parts.get(folder) ?? []), part]);
  for (const file of readdirSync(`${root}dist/bundled`).sort()) {
    for (const folder of read(`dist/bundled/${file}`)) note(folder, file.replace('.json', ''));
  }
  for (const [folder, { dev, devOptional }] of Object.entries(packages)) {
    if (folder !== '' && !dev && !devOptional) note(folder, 'installed');
  }
  return parts;
}

/** A package as the lock file knows it; what is installed here says more, and is missing for other platforms. */
function npmPackage(folder, type) {
  const locked = packages[folder];
  const name = folder.split('node_modules/').at(-1) || locked.name;
  const manifest = { name, version: locked.version, license: locked.license };
  const component = components.makeComponent(manifest, type);
  component.purl = `pkg:npm/${name.replace('@', '%40')}@${locked.version}`;
  component.bomRef.value = component.purl;
  if (locked.integrity) {
    const [algorithm, digest] = FromNodePackageJson.Utils.parsePackageIntegrity(locked.integrity);
    component.hashes.set(algorithm, digest);
  }
  return component;
}

function mavenPackage({ coordinates, sha256, licences: names }) {
  const [group, artifact, version, classifier] = coordinates.split(':');
  const component = new Models.Component(Enums.ComponentType.Library, artifact, { group, version });
  component.purl = `pkg:maven/${group}/${artifact}@${version}?${classifier ? `classifier=${classifier}&` : ''}type=jar`;
  component.bomRef.value = component.purl;
  component.hashes.set(Enums.HashAlgorithm['SHA-256'], sha256);
  component.scope = Enums.ComponentScope.Optional;
  for (const name of names) component.licenses.add(licences.makeFromString(name));
  return component;
}

/** Adds a component with the parts of Jejaring that it is in. */
function add(component, parts) {
  for (const part of parts) component.properties.add(new Models.Property('jejaring:part', part));
  bom.components.add(component);
}
