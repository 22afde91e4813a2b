import { isolated } from '../../src/drawing/isolated.js';

it.each([
  ['Komnas Perempuan', 'Komnas Perempuan'],
  ['市民社会', '市民社会'],
  // What stands behind it, such as a number, would else be drawn before it.
  ['جمعية النساء', '\u2068جمعية النساء\u2069'],
  ['Union (נשים)', '\u2068Union (נשים)\u2069'],
  // It would turn the rest of the sentence round.
  ['\u202Elive', 'live'],
  ['\u2066\u2067open', 'open'],
  ['جمعية\u2069\u202E', '\u2068جمعية\u2069'],
])('keeps the sentence around %p in its order', (name, written) => {
  expect(isolated(name)).toBe(written);
});
