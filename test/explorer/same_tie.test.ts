import { element } from '../../src/drawing/element.js';
import { opened } from '../../src/explorer/picture/tie/opened.js';
import { openEnds } from '../../src/explorer/picture/tie/use_open_tie.js';
import { isSameTie } from '../../src/explorer/picture/tie/same_tie.js';
import { drawnNode, drawnTie } from '../drawing/support.js';

it('a tie has no direction unless the network has', () => {
  expect(isSameTie(false, ['a', 'b'], ['b', 'a'])).toBe(true);
  expect(isSameTie(true, ['a', 'b'], ['b', 'a'])).toBe(false);
  expect(isSameTie(true, ['a', 'b'], ['a', 'b'])).toBe(true);
  expect(isSameTie(false, ['a', 'b'], ['a', 'a'])).toBe(false);
  expect(isSameTie(false, ['a', 'a'], ['a', 'b'])).toBe(false);
});

it('of two arcs that lead to and fro, the one that is open is marked', () => {
  const nodes = [drawnNode('a', {}), drawnNode('b', {})];
  const ties = [drawnTie(0, 1, { address: '#to' }), drawnTie(1, 0, { address: '#fro' })];
  const picture = element('svg', {}, element('a', { href: '#to' }), element('a', { href: '#fro' }));
  const drawn = opened(picture, { nodes, ties, directed: true, links: [] }, openEnds('b,a'));
  expect(drawn.children).toEqual([
    element('a', { href: '#to' }),
    element('a', { href: '#fro', 'aria-current': 'true' }),
  ]);
});

it.each(['', 'a', undefined])('%j opens nothing', (text) => {
  expect(openEnds(text)).toBeNull();
});
