import fc from 'fast-check';
import { legendItems } from '../../src/drawing/legend.js';
import { mapElements } from '../../src/drawing/map/elements.js';
import { overlap, type Box } from '../../src/drawing/layout/box.js';
import { mapScene, type SceneNode } from '../../src/drawing/map/scene.js';
import { toText } from '../../src/drawing/to_text.js';
import { oneMode } from './support.js';

/** Networks with isolates, several components, and ties of a node to itself. */
const networks = fc.integer({ min: 1, max: 30 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  return fc
    .array(fc.tuple(node, node), { maxLength: 60 })
    .map((pairs) => oneMode(nodes, [...new Map(pairs.map((pair) => [[...pair].sort().join(), pair])).values()]));
});

const mark = ({ at: { x, y }, radius }: SceneNode): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

it('is the same every time, without chance', () => {
  const chance = Math.random;
  Math.random = () => {
    throw new Error('left to chance');
  };
  fc.assert(
    fc.property(networks, (subject) => {
      expect(mapScene(subject)).toEqual(mapScene(subject));
    }),
    { numRuns: 20 },
  );
  Math.random = chance;
});

it('shows every node and every tie, in its frame, and no label on another or on a mark', () => {
  fc.assert(
    fc.property(networks, (subject) => {
      const { width, height, nodes, ties } = mapScene(subject);
      expect([nodes.length, ties.length]).toEqual([subject.nodes.length, subject.ties.length]);
      const labels = nodes.flatMap(({ label }) => (label ? [label.box] : []));
      const frame = { x: 0, y: 0, width, height };
      for (const box of [...labels, ...nodes.map(mark)]) {
        expect(box.x >= frame.x && box.y >= frame.y).toBe(true);
        expect(box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      }
      for (const [i, a] of labels.entries()) for (const b of labels.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      for (const one of nodes) {
        for (const other of nodes) {
          if (one === other) continue;
          if (one.label) expect(overlap(one.label.box, mark(other))).toBe(false);
          expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('labels those with the most ties first', () => {
  const star = oneMode(
    40,
    Array.from({ length: 39 }, (_, i) => [0, i + 1]),
  );
  const scene = mapScene({ ...star, nodes: star.nodes.map((node, i) => ({ ...node, degree: i === 0 ? 39 : 1 })) });
  expect(scene.nodes[0]!.label).not.toBeNull();
});

it('says by form what a tie rests on, and by width how strong it is', () => {
  const subject = oneMode(3, [
    [0, 1],
    [1, 2],
    [0, 2],
  ]);
  const ties = subject.ties.map((tie, i) => ({ ...tie, weight: i + 1, sourceCount: i + 1, isNotTestable: i === 2 }));
  const text = mapElements(mapScene({ ...subject, ties }))
    .map(toText)
    .join('');
  expect(text).toMatch(/tie one-source"[^>]* stroke-width="1" [^>]*stroke-dasharray="6 3"/);
  expect(text).toMatch(/tie several-sources"[^>]* stroke-width="3.5" /);
  expect(text).toMatch(/tie not-testable"[^>]* stroke-width="6" [^>]*stroke-dasharray="1 3"/);
});

it('draws arcs apart from those back, with heads, and a ring for a tie to itself', () => {
  const text = mapElements(
    mapScene(
      oneMode(
        2,
        [
          [0, 1],
          [1, 0],
          [1, 1],
        ],
        true,
      ),
    ),
  )
    .map(toText)
    .join('');
  const arcs = [...text.matchAll(/<path class="tie [^>]* d="(M[^"]*Q[^"]*)"[^>]*marker-end="url\(#arrow-head\)"/g)];
  expect(new Set(arcs.map(([, d]) => d)).size).toBe(2);
  expect(text).toMatch(/<circle class="tie /);
});

it('tells groups by colour, shape and letter', () => {
  const subject = oneMode(2, [[0, 1]]);
  const nodes = subject.nodes.map((node, place) => ({ ...node, group: { place, name: 'community' } }));
  const text = mapElements(mapScene({ ...subject, nodes }))
    .map(toText)
    .join('');
  expect(text).toMatch(/<circle class="mark group-A" fill="#354396"/);
  expect(text).toMatch(/<rect class="mark group-B" fill="#BA6918"/);
  expect(text).toMatch(/A · Name of/);
  expect(legendItems({ ...subject, nodes }, false).map((item) => item.text)).toEqual(
    expect.arrayContaining(['A community', 'B community']),
  );
});
