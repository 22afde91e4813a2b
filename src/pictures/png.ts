import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT } from '../drawing/widths.js';
import { fontFile, resvgFile } from './font.js';

/** Pixels for a unit of the drawing, and pixels of a side, at most. */
const SCALE = 2;
const LONGEST_SIDE = 6000;

let ready: Promise<void> | undefined;

/** An SVG as PNG. Letters that the font lacks are boxes. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(resvgFile());
  await ready;
  const font = { fontBuffers: [fontFile()], defaultFontFamily: FONT, loadSystemFonts: false };
  const drawing = new Resvg(svg, { font });
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(drawing.width, drawing.height));
  drawing.free();
  const scaled = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } });
  try {
    return scaled.render().asPng();
  } finally {
    scaled.free();
  }
}
