import { closingText, sourceText, type Caption } from '../drawing/caption.js';
import { element, type Element } from '../drawing/element.js';
import { drawingOf, gridOf } from '../drawing/drawing.js';
import { legendItems, legendList } from '../drawing/legend.js';
import { gridTable } from '../drawing/grid/table.js';
import type { Subject } from '../drawing/subject.js';
import { evidenceItems } from './html_evidence.js';
import { STYLE } from './html_style.js';
import { fontFace } from './font.js';
import type { Picture } from './picture.js';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** A picture as one page without scripts, whose ties lead to a numbered list of meetings, quotes and sources. */
export function htmlPage({ subject, caption, evidence }: Picture): Element {
  const items = evidenceItems(subject.ties, evidence);
  const linked: Subject = {
    ...subject,
    ties: subject.ties.map((tie, i) => ({ ...tie, address: i < items.length ? `#tie-${i + 1}` : undefined })),
  };
  const missing = subject.ties.length - items.length;
  const { title, statements, warnings } = caption;
  const content = [
    element('h1', {}, title),
    ...statements.map((text) => element('p', {}, text)),
    ...(warnings.length === 0 ? [] : [element('h2', {}, 'Keep in mind'), warningList(warnings)]),
    ...drawingElements(linked),
    element('h2', {}, 'What each tie rests on'),
    ...(missing === 0 ? [] : [element('p', {}, leftOut(items.length, subject.ties.length))]),
    element('ol', { class: 'evidence' }, ...items),
    element('h2', {}, 'Sources'),
    sourceList(caption),
    ...closing(caption),
  ];
  return element('html', { lang: 'en' }, head(title), element('body', {}, element('main', {}, ...content)));
}

const head = (title: string): Element =>
  element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'content-security-policy', content: POLICY }),
    element('title', {}, title),
    element('style', {}, `${fontFace()}${STYLE}`),
  );

const warningList = (warnings: Caption['warnings']): Element =>
  element(
    'ul',
    { class: 'warnings' },
    ...warnings.map(({ code, sentence }) => element('li', {}, element('strong', {}, code), `: ${sentence}`)),
  );

/** The grid as a table, a map as a drawing; the legend below. */
function drawingElements(subject: Subject): Element[] {
  const grid = gridOf(subject);
  const shown = grid ? gridTable(grid) : mapElement(subject);
  // The table says in words which events feed into which.
  const legend = legendItems(grid ? { ...subject, links: [] } : subject, grid !== undefined);
  const region = { class: 'drawing', tabindex: 0, role: 'region', 'aria-label': 'The picture' };
  return [element('div', region, shown), legendList(legend)];
}

function mapElement(subject: Subject): Element {
  const { elements, ...size } = drawingOf(subject).picture;
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  return element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-kerning': 'none' }, ...elements);
}

const leftOut = (listed: number, all: number): string =>
  `The first ${listed} of ${all} ties are listed: the quotes of all would make this page too large. Ask with strongest, or narrow the scope, for the others.`;

function sourceList({ sources, moreSources }: Caption): Element {
  const items = sources.map((source) => {
    const text = sourceText(source);
    return element('li', {}, source.url === null ? text : element('a', { href: source.url }, text));
  });
  const more = moreSources > 0 ? [element('li', {}, `… and ${moreSources} more.`)] : [];
  return element('ul', {}, ...items, ...more);
}

function closing(caption: Caption): Element[] {
  const { address } = caption;
  const link = address === undefined ? [] : [element('p', {}, element('a', { href: address }, address))];
  return [element('p', { class: 'closing' }, closingText(caption)), ...link];
}
