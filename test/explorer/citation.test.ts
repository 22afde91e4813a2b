import { isLoopback } from '../../src/explorer/address/loopback.js';
import { citationOf } from '../../src/explorer/evidence/citation.js';

const SOURCE = {
  id: 'source:release',
  title: { text: 'A release' },
  publisher: 'The Council',
  published: '2025-11-10',
  url: 'https://council.example/1',
  archiveUrl: null,
  language: 'en',
};
const PLACE = { path: '/ties/coAttendance?a=x&b=y', version: '7' };

test('a citation has the claim, its sources, and an address that others can open', () => {
  expect(
    citationOf('A and B met', [SOURCE], { ...PLACE, server: 'https://graph.example/jejaring' }).split('\n'),
  ).toEqual([
    'A and B met',
    'A release · The Council · 2025-11-10 · https://council.example/1',
    'https://graph.example/jejaring/ties/coAttendance?a=x&b=y (version 7 of the data)',
  ]);
});

test('where there is no such address, it says so, and keeps what was asked', () => {
  expect(
    citationOf('A and B met', [], { ...PLACE, server: undefined })
      .split('\n')
      .at(-1),
  ).toBe('Jejaring, on a server without a public address: /ties/coAttendance?a=x&b=y (version 7 of the data)');
});

test.each([
  ...['localhost', 'jejaring.localhost', '127.0.0.1', '127.8.0.1', '[::1]'].map((host) => [host, true] as const),
  ...['10.0.0.7', 'localhost.example', '127.example.org', 'graph.example'].map((host) => [host, false] as const),
])('%s is everybody’s own computer: %p', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
