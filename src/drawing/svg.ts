import { footLines, headLines, type Caption, type CaptionLine } from './caption.js';
import { drawingOf, type Part } from './drawing.js';
import { element, type Element } from './element.js';
import { textLines } from './lines.js';
import { rounded } from './mark.js';
import { svgMetadata } from './metadata.js';
import type { Subject } from './subject.js';
import { GROUND, INK, QUIET } from './tokens.js';
import { FONT_FAMILY, textHeight, textRoom } from './widths.js';
import { wrapped } from './wrap.js';

const MARGIN = 24;
/** Room between texts, picture and legend. */
const GAP = 18;
/** Wider lines are hard to read. */
const TEXT_WIDTH = 920;
const SIZES: Readonly<Record<CaptionLine['weight'], number>> = { title: 16, text: 11, warning: 11 };

/**
 * A picture that stands alone: what it shows and what limits it, the drawing, its legend, its sources.
 * @param fontFace a CSS rule that brings the font with it
 */
export function svgDocument(subject: Subject, caption: Caption, fontFace: string): Element {
  const { picture, legend, width } = drawingOf(subject);
  const textWidth = Math.min(width, TEXT_WIDTH);
  const [head, foot] = [textPart(headLines(caption), textWidth), textPart(footLines(caption), textWidth)];
  const pictureTop = MARGIN + head.height + GAP;
  const legendTop = pictureTop + picture.height + GAP;
  const footTop = legendTop + legend.height + GAP;
  const size = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(footTop + foot.height + MARGIN),
  };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': FONT_FAMILY,
      'font-kerning': 'none',
    },
    element('title', {}, caption.title),
    element('desc', {}, caption.statements.join(' ')),
    svgMetadata(caption),
    element('style', {}, fontFace),
    element('rect', { class: 'ground', ...size, fill: GROUND.light }),
    shifted('head', MARGIN, MARGIN, head),
    shifted('picture', MARGIN + (width - picture.width) / 2, pictureTop, picture),
    shifted('legend', MARGIN, legendTop, legend),
    shifted('foot', MARGIN, footTop, foot),
  );
}

const shifted = (name: string, x: number, y: number, { elements }: Part): Element =>
  element('g', { class: name, transform: `translate(${rounded(x)} ${rounded(y)})` }, ...elements);

function textPart(lines: readonly CaptionLine[], width: number): Part {
  let y = 0;
  const elements = lines.map(({ text, weight, address }) => {
    const size = SIZES[weight];
    const rows = wrapped(text, Infinity, (line) => textRoom(line, size) <= width);
    const drawn = textLines(rows, { x: 0, y, size }, { fill: weight === 'text' ? QUIET.light : INK.light });
    y += rows.length * textHeight(size) + (weight === 'title' ? 6 : 3);
    return address === undefined ? drawn : element('a', { href: address }, drawn);
  });
  return { elements, width, height: y };
}
