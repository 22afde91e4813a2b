/**
 * Bundles the playground into dist/http/playground/client: GraphiQL, its editor and the editor's workers, fonts and
 * styles, so that nothing is ever asked of another server. Run by `npm run build`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inputsOf, writePackages } from './bundled_packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = `${root}src/http/playground/`;
const out = `${root}dist/http/playground/client/`;

rmSync(out, { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  outdir: out,
  metafile: true,
  // The licences of what is bundled stay with it.
  legalComments: 'linked',
  // A name changes with its content, so that browsers may keep a file for good.
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  logLevel: 'warning',
};

const metafiles = [];

/** Bundles one entry point; returns the names of its script and, where it has any, its styles. */
async function bundle(entry, options) {
  const { metafile } = await build({ ...shared, ...options, entryPoints: [entry] });
  metafiles.push(metafile);
  for (const [path, output] of Object.entries(metafile.outputs)) {
    // What is loaded later is an entry point too, so only the one that was asked for counts.
    if (output.entryPoint?.endsWith(entry)) {
      return { script: basename(path), style: output.cssBundle && basename(output.cssBundle) };
    }
  }
  throw new Error(`${entry} left no file`);
}

/** Workers are files of their own: a browser starts them by address. */
const worker = async (entry) => (await bundle(entry, { format: 'iife' })).script;

const workers = {
  editor: await worker('monaco-editor/esm/vs/editor/editor.worker.js'),
  json: await worker('monaco-editor/esm/vs/language/json/json.worker.js'),
  graphql: await worker('monaco-graphql/esm/graphql.worker.js'),
};

const page = await bundle('src/http/playground/client/main.tsx', {
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  loader: { '.graphql': 'text', '.ttf': 'file' },
  define: {
    'process.env.NODE_ENV': '"production"',
    WORKERS: JSON.stringify(workers),
    BUILD: JSON.stringify(version()),
  },
});
writeFileSync(
  `${out}index.html`,
  readFileSync(`${source}client/index.html`, 'utf8')
    .replace('{{script}}', page.script)
    .replace('{{style}}', page.style),
);

writePackages('playground', root, inputsOf(metafiles));

/** Changes whenever the product, the editor or an example does. */
function version() {
  const examples = `${source}examples/`;
  const hash = createHash('sha256');
  for (const path of ['package.json', 'node_modules/graphiql/package.json']) {
    hash.update(JSON.parse(readFileSync(`${root}${path}`, 'utf8')).version);
  }
  for (const name of readdirSync(examples).sort()) hash.update(readFileSync(`${examples}${name}`));
  return hash.digest('hex').slice(0, 12);
}
