import { drawingOf, gridOf } from '../../src/drawing/drawing.js';
import { gridScene } from '../../src/drawing/grid/scene.js';
import { gridTable } from '../../src/drawing/grid/table.js';
import { toText } from '../../src/drawing/to_text.js';
import type { Subject } from '../../src/drawing/subject.js';
import { drawnNode, drawnTie } from './support.js';

const event = (name: string, more: object) => drawnNode(`event:${name}`, { kind: 'event', name, ...more });
const agent = (name: string, more: object) => drawnNode(`organisation:${name}`, { name, ...more });

/** Four agents at four events: the last without a day, one with a whole list, one with an open one. */
const subject: Subject = {
  nodes: [
    agent('Zeta', { sector: 'STATE' }),
    agent('Beta', { sector: 'LABOUR' }),
    agent('Alpha', { sector: 'LABOUR' }),
    agent('Nobody’s', { sector: null }),
    event('undated', { list: 'UNKNOWN' }),
    event('second', { day: '2025-11-11', list: 'EXHAUSTIVE' }),
    event('first', { day: '2025-11-10', list: 'PARTIAL' }),
  ],
  agents: 4,
  ties: [
    drawnTie(0, 5, { presence: { kind: 'CERTAIN', isHost: true }, title: 'Zeta, second' }),
    drawnTie(1, 6, { presence: { kind: 'LOOSE', isHost: false }, address: '#tie-2' }),
    drawnTie(2, 4, { presence: { kind: 'NOT', isHost: false } }),
  ],
  links: [{ from: 6, to: 5 }],
  directed: false,
};

it('has events by day, those without one last, and agents by sector and name', () => {
  const { columns, rows, links } = gridScene(subject);
  expect(columns.map(({ name }) => name)).toEqual(['first', 'second', 'undated']);
  expect(rows.map(({ node }) => node.name)).toEqual(['Zeta', 'Alpha', 'Beta', 'Nobody’s']);
  expect(links).toEqual([{ from: 0, to: 1 }]);
  expect(rows.map(({ cells }) => cells.map((tie) => tie?.presence?.kind ?? ''))).toEqual([
    ['', 'CERTAIN', ''],
    ['', '', 'NOT'],
    ['LOOSE', '', ''],
    ['', '', ''],
  ]);
});

it('calls nobody absent whose absence no list says', () => {
  const table = toText(gridTable(gridScene(subject)));
  const body = [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
      ([cell, inside]) => (/class="(.*?)"/.exec(cell)?.[1] ?? '') + (inside === '–' ? ' –' : ''),
    ),
  );
  expect(body[3]).toEqual(['not-known', 'not-present –', 'not-known']);
  expect(table).toMatch(
    /others, not named<\/th><td title="There were others[^"]*">…<\/td><td><\/td><td title="No source[^"]*">\?<\/td>/,
  );
  expect(table).toContain('→ feeds into <bdi>second</bdi>');
});

it('draws as the table tells', () => {
  const { picture, legend } = drawingOf(subject);
  const drawn = picture.elements.map(toText).join('');
  expect(drawn.match(/class="tie"/g)).toHaveLength(3);
  expect(drawn.match(/class="not-present"/g)).toHaveLength(3);
  expect(drawn).toMatch(/<a class="tie" href="#tie-2">.*?fill="#FFFFFF"/);
  expect(drawn).toContain('first feeds into second');
  const said = legend.elements.map(toText).join('');
  for (const text of ['ST state', 'LA labour', 'sector not stated', 'was there', 'absent or declined', 'feeds into'])
    expect(said).toContain(text);
  expect(said).not.toContain('CS civil society');
});

it('is left to a map where there are too many rows', () => {
  const many = Array.from({ length: 61 }, (_, i) => agent(String(i), {}));
  expect(
    gridOf({ ...subject, nodes: [...many, ...subject.nodes.slice(4)], agents: 61, ties: [], links: [] }),
  ).toBeUndefined();
});
