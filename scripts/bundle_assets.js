/**
 * Puts into dist/assets what pictures are made with: the font as a file and as a CSS rule that holds it, its licence,
 * and the library that makes PNG. Run by `npm run build:code`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePackages } from './bundled_packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = `${root}dist/assets/`;
const resolve = (path) => fileURLToPath(import.meta.resolve(path));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const ttf = resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf');
copyFileSync(ttf, `${out}font.ttf`);
copyFileSync(join(dirname(ttf), '../LICENSE_FONT'), `${out}font.LICENCE.txt`);
const wasm = resolve('@resvg/resvg-wasm/index_bg.wasm');
copyFileSync(wasm, `${out}resvg.wasm`);

const css = resolve('@fontsource/atkinson-hyperlegible/400.css');
const rules = readFileSync(css, 'utf8')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, '')
  .replaceAll(/url\(([^)]*\.woff2)\)/g, (_, file) => {
    const font = readFileSync(join(dirname(css), file)).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
writeFileSync(`${out}font.css`, rules.replaceAll(/\s+/g, ' ').trim());

writePackages(
  'assets',
  root,
  [ttf, wasm, css].map((path) => relative(root, path)),
);
