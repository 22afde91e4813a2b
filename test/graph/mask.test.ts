import { masker } from '../../src/graph/privacy/mask.js';

const mask = masker(['Tamsin Quill', 'Tamsin', 'Siti Aminah Contoh', 'Ma’ruf Contoh', 'AB', 'Zoë Brand']);

test.each([
  ['Tamsin Quill spoke.', '[name withheld] spoke.'],
  ['TAMSIN   quill', '[name withheld]'],
  ['by Quill, Tamsin (chair)', 'by [name withheld] (chair)'],
  ['Tamsin-Quill_Tamsin', '[name withheld]_[name withheld]'],
  ['only Tamsin', 'only [name withheld]'],
  ['Tam\u00adsin Qu\u200bill', '[name withheld]'],
  ['Siti Aminah Contoh dan Tamsin', '[name withheld] dan [name withheld]'],
  ['ZOË BRAND, Zoe\u0308 Brand, Zoe Brand', '[name withheld], [name withheld], [name withheld]'],
  ["Ma'ruf Contoh", '[name withheld]'],
])('masks %j', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each(['Quill alone', 'Tamsina Quilly', 'Siti Aminah', 'AB and ab', 'Quill. Siti.', ''])('leaves %j', (text) => {
  expect(mask(text)).toBe(text);
});

test('without names it gives the text back', () => {
  expect(masker([])('Tamsin Quill')).toBe('Tamsin Quill');
});

test('keeps up with 20,000 names', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `Invented${i % 5_000} Person${i}`);
  const many = masker(names);
  const text = `${'some words of a long title '.repeat(40)}Invented4999 Person19999`;
  const start = process.cpuUsage();
  for (let i = 0; i < 1_000; i++) many(text);
  // About 0.1 ms each; a search through all names would take a hundred times as long.
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  expect(many(text).endsWith('[name withheld]')).toBe(true);
});
