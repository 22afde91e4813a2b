import fc from 'fast-check';
import type { Candidate } from '../../../src/curation/candidates/candidate.js';
import { candidatesAmong } from '../../../src/curation/candidates/candidates.js';
import { wordsOfPerson } from '../../../src/curation/candidates/kinds.js';
import type { Subject } from '../../../src/curation/candidates/subject.js';

/** Names that are about something else, so that words have their usual weights. */
const OTHERS = [
  'Yayasan Lembah Hijau',
  'Serikat Nelayan Indonesia',
  'Jaringan Perempuan Pesisir',
  'Forum Petani Muda',
  'Institute for Rural Studies',
  'Serikat Buruh Perkebunan',
  'Konfederasi Guru Indonesia',
  'Aliansi Masyarakat Pesisir',
];

const subject = (id: string, ...names: string[]): Subject => ({
  id,
  names: names.map((text) => ({ text, isShort: false })),
  identifiers: [],
});

const others = OTHERS.map((name, i) => subject(`organisation:other-${String(i)}`, name));

function between(one: string, other: string): Candidate | undefined {
  const found = candidatesAmong([subject('organisation:a', one), subject('organisation:b', other), ...others]);
  return found.find(({ a, b }) => a === 'organisation:a' && b === 'organisation:b');
}

test.each([
  ['Jaringan Pekerja Rumahan Indonesia (JPRI)', 'JARINGAN PEKERJA RUMAHAN INDONESIA', ['EQUAL_NAME']],
  ['Kongres Aliansi Serikat Buruh', 'PT Kongres Aliansi Serikat Buruh, Tbk', ['EQUAL_NAME']],
  ['Jaringan Pekerja Rumahan Indonesia', 'Jaringan Perkerja Rumahan Indonesia', ['SIMILAR_NAME', 'MISTYPED']],
  ['Kalyana Mitra', 'Yayasan Kalyanamitra', ['SIMILAR_NAME', 'JOINED']],
  ['Komnas Perempuan', 'Komisi Nasional Perempuan', ['SIMILAR_NAME', 'SHORTENED']],
  ['JPRI', 'Jaringan Pekerja Rumahan Indonesia (JPRI)', ['SHORT_NAME']],
  ['JPRI', 'Jaringan Pekerja Rumahan Indonesia', ['INITIALS']],
  ['Kemnaker', 'Kementerian Ketenagakerjaan', ['SHORT_FORM']],
  ['Homeworkers Network of Indonesia (JPRI)', 'Jaringan Pekerja Rumahan Indonesia (JPRI)', ['EQUAL_ACRONYM']],
])('%s may be %s', (one, other, reasons) => {
  const candidate = between(one, other);
  expect(candidate).toMatchObject({ proposal: 'SAME' });
  expect(candidate!.reasons).toEqual(expect.arrayContaining(reasons));
});

test('names that differ in a word that tells them apart come behind those that are mistyped, and say which word', () => {
  const apart = between('Konfederasi Serikat Buruh Sejahtera Indonesia', 'Konfederasi Serikat Buruh Seluruh Indonesia');
  const mistyped = between(
    'Konfederasi Serikat Buruh Sejahtera Indonesia',
    'Konfederasi Serikat Buruh Sejahtera Indonsia',
  );
  expect(apart).toMatchObject({ differing: [['sejahtera'], ['seluruh']] });
  expect(mistyped!.score).toBeGreaterThan(apart!.score);
});

test('an equal acronym of two long names is a reason to ask, and no more', () => {
  const candidate = between('Serikat Pekerja Nasional (SPN)', 'Sekolah Perempuan Nelayan (SPN)');
  expect(candidate).toMatchObject({ reasons: ['EQUAL_ACRONYM'] });
  expect(candidate!.score).toBeLessThan(0.5);
});

test('short words with another letter are other words', () => {
  expect(between('KSBSI', 'KASBI')).toBeUndefined();
  expect(between('Serikat Tani', 'Serikat Tari')?.reasons ?? []).not.toContain('MISTYPED');
});

test.each([
  ['Serikat Perempuan Mandiri', 'Serikat Perempuan Mandiri Cabang Bekasi'],
  ['Serikat Perempuan Mandiri', 'DPW Serikat Perempuan Mandiri Jawa Barat'],
  ['River League', 'River League, Northern Chapter'],
  ['Konfederasi Serikat Buruh Sejahtera Indonesia (KSBSI)', 'KSBSI cabang Bekasi'],
  ['KSBSI', 'DPW KSBSI Jawa Barat'],
])('%s is never proposed as the same as %s', (one, other) => {
  expect(between(one, other)).toMatchObject({
    proposal: 'UNIT',
    reasons: expect.arrayContaining(['BRANCH']) as unknown,
  });
  expect(between(one, other)!.score).toBeLessThan(0.1);
});

test('equal and different identifiers count for more than names', () => {
  const registered = (id: string, name: string, value: string): Subject => ({
    ...subject(id, name),
    identifiers: [{ scheme: 'register', value }],
  });
  const found = (other: Subject): Candidate | undefined =>
    candidatesAmong([registered('organisation:a', 'Lake Circle', '7'), other, ...others])[0];
  expect(found(registered('organisation:b', 'Rukun Danau', '7'))).toMatchObject({ reasons: ['IDENTIFIER'] });
  const apart = found(registered('organisation:b', 'Lake Circle', '8'));
  expect(apart?.reasons).toContain('OTHER_IDENTIFIER');
  expect(apart!.score).toBeLessThan(0.5);
});

test('persons are compared without titles and degrees, and a letter may stand for a name', () => {
  const persons = [
    'Prof. Dr. Devi Rahayu, S.H., M.Hum.',
    'Ibu Devi Rahayu',
    'D. Rahayu',
    'Siti Aminah',
    'Rahmat Hidayat',
  ];
  const found = candidatesAmong(
    persons.map((name, i) => subject(`person:${String(i)}`, name)),
    { wordsOfPerson },
  );
  expect(found.map(({ a, b, reasons }) => [a, b, reasons])).toEqual([
    ['person:0', 'person:1', ['EQUAL_NAME']],
    ['person:0', 'person:2', expect.arrayContaining(['INITIAL'])],
    ['person:1', 'person:2', expect.arrayContaining(['INITIAL'])],
  ]);
});

const WORD = fc.constantFrom(
  ...'Serikat Buruh Tani Nelayan Perempuan Indonesia Sejahtera Nusantara Mandiri KSBSI (SBN) – , PT'.split(' '),
);
const NAME = fc.array(WORD, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

test('the order of what is compared does not matter, scores are likelihoods, and each pair comes once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(NAME, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (names, order) => {
      const subjects = names.map((name, i) => subject(`organisation:${String(i)}`, name));
      const found = candidatesAmong(subjects);
      const shuffled = subjects
        .map((each) => [order.next().value as number, each] as const)
        .sort(([x], [y]) => x - y)
        .map(([, each]) => each);
      expect(candidatesAmong(shuffled)).toEqual(found);
      for (const { a, b, score } of found) {
        expect(a < b).toBe(true);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
      }
      expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length);
    }),
  );
});

test('any text at all may be a name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 12 }), (names) => {
      candidatesAmong(names.map((name, i) => subject(`organisation:${String(i)}`, name)));
    }),
  );
});
