import { gridScene } from '../../src/drawing/grid/scene.js';
import { gridTable } from '../../src/drawing/grid/table.js';
import { element } from '../../src/drawing/element.js';
import { mapElements } from '../../src/drawing/map/elements.js';
import { mapScene } from '../../src/drawing/map/scene.js';
import { toText } from '../../src/drawing/to_text.js';
import { foundInGrid, foundInMap, nodeNamed } from '../../src/explorer/picture/find/found.js';
import { drawnNode, drawnTie, oneMode } from '../drawing/support.js';

it('finds by name or acronym whatever the case, else by a part of the name', () => {
  const nodes = [
    drawnNode('a', { name: 'Council of the River' }),
    drawnNode('b', { name: 'Council' }),
    drawnNode('c', { name: 'Clean Water Network', acronym: 'CWN' }),
  ];
  expect(['council', 'cwn', 'WATER', 'quarry'].map((text) => nodeNamed(text, nodes)?.id)).toEqual([
    'b',
    'c',
    'c',
    undefined,
  ]);
});

it('marks in a map what was found, its ties and its neighbours', () => {
  const subject = oneMode(4, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  const map = element('svg', {}, ...mapElements(mapScene(subject)));
  const text = toText(foundInMap(map, subject, 'organisation:n0'));
  expect(text.match(/class="found near"/g)).toHaveLength(1);
  // One tie and one neighbour.
  expect(text.match(/class="near"/g)).toHaveLength(2);
  expect(foundInMap(map, subject, null)).toBe(map);
});

it('marks the row or the column of a grid', () => {
  const nodes = ['organisation:b', 'organisation:a', 'event:e', 'event:f'].map((id) => drawnNode(id));
  const subject = { nodes, ties: [drawnTie(0, 2), drawnTie(1, 3)], directed: false, agents: 2, links: [] };
  const scene = gridScene(subject);
  const table = gridTable(scene);
  const rows = toText(foundInGrid(table, scene, 'organisation:b')).split('<tr');
  expect(rows.map((row) => row.startsWith(' class="found"'))).toEqual([false, false, false, true, false]);
  const columns = toText(foundInGrid(table, scene, 'event:f'));
  // Its head, two cells, and that of others who were there.
  expect(columns.match(/class="(not-known )?found"/g)).toHaveLength(4);
  expect(foundInGrid(table, scene, 'event:none')).toBe(table);
});
