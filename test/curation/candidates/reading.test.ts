import { readingsOf } from '../../../src/curation/candidates/names/reading.js';
import { shortForm } from '../../../src/curation/candidates/names/short_forms.js';

const KSBSI = 'Konfederasi Serikat Buruh Seluruh Indonesia';

const read = (text: string, isShort = false): string[] =>
  readingsOf({ text, isShort }).map(({ words, isShort: short }) => (short ? `<${words.join()}>` : words.join(' ')));

test.each([
  `${KSBSI} (KSBSI)`,
  `${KSBSI} [KSBSI]`,
  `${KSBSI}, KSBSI`,
  `${KSBSI} – KSBSI`,
  `${KSBSI} / KSBSI`,
  `${KSBSI} KSBSI`,
  `${KSBSI} (K.S.B.S.I.)`,
  `${KSBSI.toUpperCase()} (KSBSI)`,
])('%s is a long name and a short one', (text) => {
  expect(read(text)).toEqual([KSBSI.toLowerCase(), '<ksbsi>']);
});

test.each([`KSBSI – ${KSBSI}`, `KSBSI (${KSBSI})`, `KSBSI: ${KSBSI}`, `KSBSI ${KSBSI}`])('so is %s', (text) => {
  expect(read(text)).toEqual(['<ksbsi>', KSBSI.toLowerCase()]);
});

test('what only looks like two names is one', () => {
  expect(read('Serikat Tani (Jawa Barat)')).toEqual(['serikat tani jawa barat']);
  expect(read('Women, Peace and Security Network')).toEqual(['women peace and security network']);
  expect(read('LBH-Apik Jakarta')).toEqual(['lbh apik jakarta']);
  expect(read('Marsinah.id')).toEqual(['marsinah id']);
  expect(read("Jum'at Bersih")).toEqual(['jumat bersih']);
});

test('what is stated as an acronym is one, whatever it looks like', () => {
  expect(read('Pekka', true)).toEqual(['<pekka>']);
  expect(read('Komnas HAM', true)).toEqual(['<komnasham>']);
  expect(read('')).toEqual([]);
  expect(read('–')).toEqual([]);
});

test('names of scripts without spaces have words, and others keep their letters', () => {
  expect(read('คณะกรรมการสิทธิมนุษยชนแห่งชาติ')[0]!.split(' ').length).toBeGreaterThan(2);
  expect(read('نقابة العمال')).toEqual(['نقابة العمال']);
  expect(read('Société Générale')).toEqual(['societe generale']);
});

test.each([
  ['ksbsi', KSBSI, 'INITIALS'],
  ['kpppa', 'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak', 'INITIALS'],
  ['kemenpppa', 'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak', 'PREFIXES'],
  ['komnas', 'Komisi Nasional', 'PREFIXES'],
  ['kemnaker', 'Kementerian Ketenagakerjaan', 'LETTERS'],
  ['kemenkumham', 'Kementerian Hukum dan Hak Asasi Manusia', 'LETTERS'],
  ['ksbi', KSBSI, undefined],
  ['kasbi', KSBSI, undefined],
  ['ilo', 'International Labour Office', 'INITIALS'],
  ['unfccc', 'United Nations Framework Convention on Climate Change', 'INITIALS'],
  ['serikat', 'Serikat Buruh', undefined],
])('%s of %s: %s', (short, long, form) => {
  expect(shortForm(short, long.toLowerCase().split(' '))).toBe(form);
});
