/**
 * Bundles the pages that people look at into dist/explorer: scripts, styles and fonts, each also compressed, and
 * `files.json`, which names those that the shell loads. Run by `npm run build`.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inputsOf, writePackages } from './bundled_packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = `${root}dist/explorer/`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(out, { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  outdir: out,
  metafile: true,
  target: ['es2022'],
  legalComments: 'none',
  // A name changes with its content, so that browsers may keep a file for good.
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  jsx: 'automatic',
  loader: { '.woff2': 'file' },
  logLevel: 'warning',
};

const entryOf = ({ metafile }, entry) =>
  Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);

const worker = await build({ ...shared, format: 'iife', entryPoints: ['src/explorer/picture/draw/layout_worker.ts'] });
const [workerFile] = entryOf(worker, 'src/explorer/picture/draw/layout_worker.ts');

const pages = await build({
  ...shared,
  format: 'esm',
  splitting: true,
  entryPoints: ['src/explorer/main.tsx'],
  define: {
    'process.env.NODE_ENV': '"production"',
    VERSION: JSON.stringify(version),
    LAYOUT_WORKER: JSON.stringify(`/explorer/${basename(workerFile)}`),
  },
});
const [script, { cssBundle }] = entryOf(pages, 'src/explorer/main.tsx');
writeFileSync(`${out}files.json`, JSON.stringify({ script: basename(script), style: basename(cssBundle) }));

for (const name of readdirSync(out)) {
  if (!/\.(js|css)$/.test(name)) continue;
  const content = readFileSync(out + name);
  writeFileSync(`${out}${name}.br`, brotliCompressSync(content));
  writeFileSync(`${out}${name}.gz`, gzipSync(content, { level: 9 }));
}
writePackages('explorer', root, inputsOf([worker.metafile, pages.metafile]));
