/** Writes dist/licences/<bundle>.txt: the licence of every package that a bundle contains, which has to go with it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const out = 'dist/licences';

/** @param metafiles what esbuild says went into the files of the bundle */
export function writeLicences(bundle, root, metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  mkdirSync(root + out, { recursive: true });
  const licences = [...folders].sort().map((folder) => licence(root + folder));
  writeFileSync(`${root}${out}/${bundle}.txt`, licences.join('\n\n'));
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licence|license|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}
