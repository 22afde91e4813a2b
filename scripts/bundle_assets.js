/**
 * Puts into dist/assets what pictures are made with: the font as a file and as a CSS rule that holds it, its licence,
 * and the library that makes PNG. Run by `npm run build:code`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../dist/assets/', import.meta.url));
const resolve = (path) => fileURLToPath(import.meta.resolve(path));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const ttf = resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf');
copyFileSync(ttf, `${out}font.ttf`);
copyFileSync(join(dirname(ttf), '../LICENSE_FONT'), `${out}font.LICENCE.txt`);
copyFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'), `${out}resvg.wasm`);

const css = resolve('@fontsource/atkinson-hyperlegible/400.css');
const rules = readFileSync(css, 'utf8')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, '')
  .replaceAll(/url\(([^)]*\.woff2)\)/g, (_, file) => {
    const font = readFileSync(join(dirname(css), file)).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
writeFileSync(`${out}font.css`, rules.replaceAll(/\s+/g, ' ').trim());
