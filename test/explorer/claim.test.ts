import { claimOf } from '../../src/explorer/picture/tie/claim.js';
import type { Say } from '../../src/explorer/texts/text.js';
import { drawnNode } from '../drawing/support.js';

it('names whom a tie joins so that the number stays behind them, in whatever direction names are written', () => {
  const say = ((key: string, { from, to, weight }: Record<string, string | number>) =>
    `${key}: ${from} – ${to}: ${weight}`) as unknown as Say;
  const [a, b] = [
    drawnNode('organisation:a', { name: 'جمعية النساء' }),
    drawnNode('organisation:b', { name: '\u202Elive' }),
  ];
  expect(claimOf('eventOverlap', false, say)(a, b, { weight: 3 })).toBe(
    'claim-tie: \u2068جمعية النساء\u2069 – live: 3',
  );
});
