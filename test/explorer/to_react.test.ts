import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';
import { renderToStaticMarkup } from 'react-dom/server';
import { element, type Element } from '../../src/drawing/element.js';
import { gridScene } from '../../src/drawing/grid/scene.js';
import { gridTable } from '../../src/drawing/grid/table.js';
import { legendItems, legendList } from '../../src/drawing/legend.js';
import { mapElements } from '../../src/drawing/map/elements.js';
import { mapScene } from '../../src/drawing/map/scene.js';
import type { Subject } from '../../src/drawing/subject.js';
import { toText } from '../../src/drawing/to_text.js';
import { toReact } from '../../src/explorer/picture/draw/to_react.js';
import { drawnNode, drawnTie } from '../drawing/support.js';

const HOSTILE = [`<script>alert("x")</script>`, `a & b "c" 'd'`, '\u0634\u0628\u0643\u0629', '</svg>', '&lt;'];

const subject: Subject = {
  nodes: [
    ...HOSTILE.map((name, i) => drawnNode(`organisation:${i}`, { name, sector: i % 2 === 0 ? 'CSO' : null })),
    drawnNode('event:whole', { kind: 'event', name: HOSTILE[0]!, day: '2025-01-01', list: 'EXHAUSTIVE' }),
    drawnNode('event:open', { kind: 'event', name: HOSTILE[2]!, list: 'PARTIAL' }),
  ],
  ties: HOSTILE.map((title, i) =>
    drawnTie(i, 5 + (i % 2), {
      title,
      description: HOSTILE[(i + 1) % 5]!,
      address: `?a=${encodeURIComponent(title)}`,
      presence: { kind: i === 0 ? 'LOOSE' : 'CERTAIN', isHost: i === 1 },
    }),
  ),
  directed: false,
  agents: 5,
  links: [{ from: 5, to: 6 }],
};
const ofOneMode: Subject = { ...subject, agents: undefined };

const map = (given: Subject): Element => element('svg', { 'font-kerning': 'none' }, ...mapElements(mapScene(given)));

/** What a reader of the text finds: elements with their attributes, and texts. */
function found(markup: string): unknown {
  const { documentElement } = new DOMParser().parseFromString(`<all>${markup}</all>`, 'text/xml');
  const inside = (node: XmlElement): unknown => ({
    tag: node.nodeName,
    attributes: Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value])),
    children: Array.from(node.childNodes, (child) =>
      child.nodeType === 1 ? inside(child as XmlElement) : child.nodeValue,
    ),
  });
  return inside(documentElement!);
}

it.each([
  ['grid', gridTable(gridScene(subject))],
  ['map of two modes', map(subject)],
  ['map with arrows', map({ ...ofOneMode, directed: true })],
  ['legend', legendList(legendItems(subject, false))],
])('a file and a page have the same %s', (_name, drawn) => {
  const text = toText(drawn);
  expect(text).not.toContain('<script>');
  expect(found(renderToStaticMarkup(toReact(drawn)))).toEqual(found(text));
});
