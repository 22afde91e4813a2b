import { searchTerms } from '../../src/graph/search/terms.js';

test('terms are folded, and all of them required', () => {
  expect(searchTerms('  Réseau   KASBI di ')).toEqual({
    folded: 'reseau kasbi di',
    allTerms: '+reseau +kasbi +di',
    prefixes: '+reseau* +kasbi* +di*',
    fuzzy: '+reseau~2 +kasbi~1 +di',
  });
});

test.each([
  ['(a OR b)', '+a +or +b'],
  ['name:"x" AND *', '+name +x +and'],
  ['Jum’at', '+jum’at'],
  ['U.S. +1', '+u.s +1'],
  ['a_b', '+a_b'],
])('%j is words, and no syntax', (text, allTerms) => {
  expect(searchTerms(text)?.allTerms).toBe(allTerms);
});

test.each(['', ' ', '*', '&& || !'])('%j holds no word', (text) => {
  expect(searchTerms(text)).toBeUndefined();
});

test('letters count by characters, not by code units', () => {
  expect(searchTerms('𝒜𝒷')?.fuzzy).toBe('+ab');
});
