import { all, groups, parsed, textOf } from '../pictures/support/drawn.js';
import { svgDocument } from '../../src/drawing/svg.js';
import { toText } from '../../src/drawing/to_text.js';
import { textWidth } from '../../src/drawing/widths.js';
import { drawnNode, drawnTie } from './support.js';

/** A line of text in DejaVu Sans, as rsvg-convert drew it, over its width in the font of pictures. */
const WIDER = 1.137;

const NAME = 'Konfederasi Serikat Buruh Sejahtera Indonesia dan lain-lain';
const subject = {
  nodes: [
    drawnNode('organisation:a', { name: NAME, sector: 'LABOUR' as const }),
    drawnNode('organisation:b', { name: 'Komnas Perempuan', sector: 'NHRI' as const }),
    ...Array.from({ length: 8 }, (_, i) => drawnNode(`event:${i}`, { kind: 'event' as const })),
  ],
  ties: [drawnTie(0, 2, { presence: { kind: 'CERTAIN', isHost: true } })],
  directed: false,
  agents: 2,
  links: [],
};
const sentence = 'The list of participants is not whole, and whoever is not named may have been there all the same. ';
const svg = parsed(
  toText(
    svgDocument(
      subject,
      {
        title: 'Who was there?',
        statements: [sentence.repeat(9).trim()],
        warnings: [],
        sources: [],
        moreSources: 0,
        licence: 'CC0-1.0',
        dataVersion: '1',
        generator: 'Jejaring',
        address: undefined,
        question: 'attendance',
        parameters: {},
        measure: 'p',
      },
      '',
    ),
  ),
);
const number = (of: Element | undefined, name: string): number => Number(of!.getAttribute(name));
type Element = ReturnType<typeof all>[number];

describe('in the font of a program that does not read the one in the file', () => {
  it('no line of the caption leaves the picture', () => {
    const width = number(svg.documentElement!, 'width');
    const lines = groups(svg, 'head').flatMap((head) => all(head, 'tspan').map(textOf));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(24 + WIDER * textWidth(line, 11)).toBeLessThanOrEqual(width - 24);
  });

  it('no name of the grid reaches a mark', () => {
    const row = groups(svg, 'row').find((of) => textOf(of).startsWith('Konfederasi'))!;
    const ends = all(row, 'tspan').map((line) => number(line, 'x') + WIDER * textWidth(textOf(line), 11));
    const ring = all(row, 'circle').find((circle) => circle.getAttribute('class') === 'host');
    expect(Math.max(...ends)).toBeLessThan(number(ring, 'cx') - number(ring, 'r'));
  });

  it('no word of the legend reaches the next sign', () => {
    const items = groups(svg, 'legend').flatMap((legend) => all(legend, 'tspan'));
    expect(items.length).toBeGreaterThan(3);
    for (const [i, item] of items.slice(0, -1).entries()) {
      const next = items[i + 1]!;
      if (next.getAttribute('y') !== item.getAttribute('y')) continue;
      // A sign is 26 wide, and 4 from its text.
      expect(number(item, 'x') + WIDER * textWidth(textOf(item), 10.5)).toBeLessThan(number(next, 'x') - 30 - 4);
    }
  });
});
