/**
 * Writes down what packages the files that we build contain: their licences, which have to go with them, to
 * dist/licences/<part>.txt, and their folders to dist/bundled/<part>.json, for the list of what is shipped.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param paths of the files that the part is made of, below `root` */
export function writePackages(part, root, paths) {
  const found = paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const folders = [...new Set(found)].sort();
  const write = (kind, name, text) => {
    mkdirSync(`${root}dist/${kind}`, { recursive: true });
    writeFileSync(`${root}dist/${kind}/${name}`, text);
  };
  write('licences', `${part}.txt`, folders.map((folder) => licence(root + folder)).join('\n\n'));
  write('bundled', `${part}.json`, JSON.stringify(folders));
}

/** @param metafiles what esbuild says went into the files of a bundle */
export const inputsOf = (metafiles) => metafiles.flatMap((metafile) => Object.keys(metafile.inputs));

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licence|license|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}
