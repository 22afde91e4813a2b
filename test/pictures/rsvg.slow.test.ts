import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnNode, drawnTie } from '../drawing/support.js';
import { svgDocument } from '../../src/drawing/svg.js';
import { toText } from '../../src/drawing/to_text.js';
import { pngOf } from '../../src/pictures/png.js';
import { fontFace } from '../../src/pictures/font.js';
import { temporaryFolder } from '../support/files.js';

const isThere = spawnSync('rsvg-convert', ['--version']).status === 0;

const NAMES = ['</svg> & "Sons"', "Robert'); DROP", 'جمعية النساء', 'Ørsted\u0000 – Łódź', '\u202Eevil', '市民社会'];
const subject = {
  nodes: NAMES.map((name, i) => drawnNode(`organisation:n${i}`, { name })),
  ties: NAMES.map((_, i) => drawnTie(i, (i + 1) % NAMES.length, { address: `https://graph.example/?a=${i}&b="` })),
  directed: false,
  links: [],
};
const caption = {
  title: 'Who & <whom>?',
  statements: ['Six “nodes” & six ties.'],
  warnings: [{ code: 'SINGLE_SOURCE', values: {}, sentence: 'One <document>.' }],
  sources: [{ title: 'A & B', publisher: null, day: null, url: 'https://graph.example/?x=1&y=2' }],
  moreSources: 0,
  licence: 'CC0-1.0',
  dataVersion: '2',
  generator: 'Jejaring',
  address: undefined,
  question: 'coAttendance',
  parameters: {},
  measure: 'p',
};
const svg = toText(svgDocument(subject, caption, fontFace()));

/** Width and height of a PNG. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};
const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);

(isThere ? it : it.skip)(
  `is read by rsvg-convert, with hostile names in it${isThere ? '' : ' (skipped: it is not installed)'}`,
  () => {
    const [from, to] = ['picture.svg', 'picture.png'].map((name) => join(temporaryFolder(), name)) as [string, string];
    writeFileSync(from, svg);
    execFileSync('rsvg-convert', [from, '--output', to]);
    expect(sizeOf(readFileSync(to))).toEqual([width, height]);
  },
);

it('becomes a PNG of twice the size', async () => {
  expect(sizeOf(await pngOf(svg))).toEqual([2 * width!, 2 * height!]);
});
