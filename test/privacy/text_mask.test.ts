import { TextMask, type Families } from '../../src/privacy/text_mask.js';

/** A text of a source that speaks of all these persons. */
const SAME: Families = { spokenOf: (_, persons) => new Set(persons) };
/** A text of any other. */
const OTHER: Families = { spokenOf: () => new Set() };

const HIDDEN = [
  'Tamsin Quill',
  'Siti Aminah Contoh',
  'Ma’ruf Contoh',
  'AB',
  'Zoë Brand',
  'Dr. Devi Rahayu, S.H., M.Si.',
  'Sumarni',
  'Merdeka',
  'Lars Ørsted',
  'Soekarno Djojo',
  'Abdul Rahman Wahid',
  'Bo Li',
];
const PUBLIC = ['Maria Ulfah Anshor', 'Merdeka Institute', 'Yayasan Devi Rahayu', 'Quill Fund', 'Rumah Sumarni'];

const mask = new TextMask(
  HIDDEN.map((name, i) => ({ id: `person:p${i}`, names: [name] })),
  PUBLIC,
);

describe('in every text', () => {
  test.each([
    ['Tamsin Quill spoke.', '[name withheld] spoke.'],
    ['TAMSIN   quill', '[name withheld]'],
    ['by Quill, Tamsin (chair)', 'by [name withheld] (chair)'],
    ['T. Quill dan Tamsin Q.', '[name withheld] dan [name withheld].'],
    ['Tam\u00adsin Qu\u200bill', '[name withheld]'],
    ['tamsinquill@example.org, TamsinQuill', '[name withheld]@example.org, [name withheld]'],
    ['https://ex.org/QuillTamsin', 'https://ex.org/[name withheld]'],
    ['ContohSitiAminah, AminahSiti Contoh, SitiContoh Aminah', '[name withheld], [name withheld], [name withheld]'],
    ['Siti Aminah Contoh dan Tamsin Quill', '[name withheld] dan [name withheld]'],
    ['Contoh, Siti Aminah; S. A. Contoh', '[name withheld]; [name withheld]'],
    ['ZOË BRAND, Zoe\u0308 Brand, Zoe Brand', '[name withheld], [name withheld], [name withheld]'],
    ["Ma'ruf Contoh, Maruf Contoh", '[name withheld], [name withheld]'],
    ['Ibu Devi Rahayu', 'Ibu [name withheld]'],
    ['D. Rahayu', '[name withheld]'],
    ['Lars Orsted; Lars Oersted; lars ørsted', '[name withheld]; [name withheld]; [name withheld]'],
    ['Sukarno Joyo, Sukarno Jojo', '[name withheld], [name withheld]'],
    ['Abdulrahman Wahid, Abdul Rahmanwahid', '[name withheld], [name withheld]'],
    ['the Devi Rahayu prize of Yayasan Devi Rahayu', 'the [name withheld] prize of Yayasan Devi Rahayu'],
  ])('%j is shown as %j', (text, shown) => {
    expect(mask.shown(text, OTHER)).toBe(shown);
    expect(mask.withoutFullNames(text)).toBe(shown);
  });

  test.each([
    ...['Quill alone', 'Tamsina Quilly', 'Siti Aminah', 'AB and ab', 'Quill. Siti.', '', 'Sumarni', 'Merdeka!'],
    ...['Maria Ulfah Anshor of Quill Fund', 'Devi and a Rahayu', 'Boli', 'Tamsin (the younger one) Quill'],
  ])('%j is left', (text) => {
    expect(mask.shown(text, OTHER)).toBe(text);
  });
});

describe('in texts of a family that speaks of the person', () => {
  test.each([
    ['Sumarni and sumarni', '[name withheld] and [name withheld]'],
    ['only Tamsin', 'only [name withheld]'],
    ['Ibu Devi, Rahayu; Pak Bo', 'Ibu [name withheld]; Pak [name withheld]'],
    ['Ma’ruf', '[name withheld]'],
    ['At Merdeka Institute, Merdeka spoke', 'At Merdeka Institute, [name withheld] spoke'],
    ['Rumah Sumarni of Sumarni', 'Rumah Sumarni of [name withheld]'],
    ['Yayasan Devi Rahayu and Devi', 'Yayasan Devi Rahayu and [name withheld]'],
  ])('%j is shown as %j', async (text, shown) => {
    expect(await mask.shown(text, SAME)).toBe(shown);
  });

  test.each(['a brand and a contoh', 'Bo and Li', 'AB', 'dr., Prof., S.H.'])('%j is left', async (text) => {
    expect(await mask.shown(text, SAME)).toBe(text);
  });
});

test('it is asked only of words that may be a name, and only for whom they may name', () => {
  const asked: [string, readonly string[]][] = [];
  const families: Families = { spokenOf: (text, persons) => (asked.push([text, persons]), new Set()) };
  for (const text of ['nothing here', 'Tamsin Quill', 'Rumah Sumarni', 'Contoh']) void mask.shown(text, families);
  expect(asked).toEqual([
    ['Tamsin Quill', ['person:p0']],
    ['Contoh', ['person:p1', 'person:p2']],
  ]);
});

test('without names it returns the text', () => {
  expect(new TextMask([], []).shown('Tamsin Quill', SAME)).toBe('Tamsin Quill');
});

test('keeps up with 20,000 names', () => {
  const persons = Array.from({ length: 20_000 }, (_, i) => ({
    id: `person:p${i}`,
    names: [`Invented${i % 5_000} Person${i}`],
  }));
  const many = new TextMask(persons, []);
  const start = process.cpuUsage();
  let last = '';
  for (let i = 0; i < 1_000; i++) {
    last = many.withoutFullNames(`${i} ${'some words of a long title '.repeat(40)}Invented4999 Person19999`);
  }
  // About 0.1 ms each; a search through all names would take a hundred times as long.
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  expect(last.endsWith('[name withheld]')).toBe(true);
});
