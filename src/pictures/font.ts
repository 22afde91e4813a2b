import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package_root.js';

/** Where the build puts what pictures are made with. */
const folder = join(PACKAGE_ROOT, 'dist/assets');

/** The font, for programs that draw without a browser. */
export const fontFile = (): Buffer => readFileSync(join(folder, 'font.ttf'));

/** The library that makes PNG of SVG. */
export const resvgFile = (): Buffer => readFileSync(join(folder, 'resvg.wasm'));

let face: string | undefined;

/** CSS rules that bring the font with them. */
export const fontFace = (): string => (face ??= readFileSync(join(folder, 'font.css'), 'utf8'));
