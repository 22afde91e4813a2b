import fc from 'fast-check';
import type { Candidate } from '../../../src/curation/candidates/candidate.js';
import { likelyOnes } from '../../../src/curation/candidates/candidates.js';
import { comparedOutputs } from '../../../src/curation/candidates/outputs/compared.js';
import { outputAsTold, outputInContext } from '../../../src/curation/candidates/outputs/context.js';
import type { Output, Tellers } from '../../../src/curation/candidates/outputs/output.js';

/** What others demand, so that words have their usual weights. */
const OTHERS = [
  'Naikkan upah minimum buruh perkebunan',
  'Buka data perizinan tambang',
  'Hentikan penggusuran kampung nelayan',
  'Sediakan rumah aman di setiap kabupaten',
  'Publish the budget of every district',
  'Stop the eviction of fishing villages',
  'Train labour inspectors in every province',
  'Bahas peraturan desa bersama warga',
];

type KnownOutput = Output & Tellers;

const NOTHING: KnownOutput = {
  id: '',
  texts: [],
  references: [],
  kinds: [],
  firstDay: null,
  lastDay: null,
  issuers: [],
  addressees: [],
  events: [],
  documents: [],
  originals: [],
  linked: [],
};

type Given = Partial<Omit<KnownOutput, 'texts'>> & { id?: string; texts?: Record<string, string> };

const output = ({ texts = {}, ...given }: Given, id: string): KnownOutput => ({
  ...NOTHING,
  id,
  ...given,
  texts: Object.entries(texts).map(([lang, text]) => ({ lang, text })),
});

const others = OTHERS.map((text, i) => output({ texts: { und: text } }, `output:other-${String(i)}`));

function among(outputs: readonly KnownOutput[]): Candidate[] {
  const known = new Map(outputs.map((each) => [each.id, each]));
  const told = Array.from(comparedOutputs(outputs), (pair) => {
    const [a, b] = [known.get(pair.a)!, known.get(pair.b)!];
    return outputAsTold(outputInContext(pair, a, b), a, b);
  });
  return likelyOnes(told);
}

const between = (one: Given, other: Given): Candidate | undefined =>
  among([output(one, 'output:a'), output(other, 'output:b'), ...others]).find(
    ({ a, b }) => a === 'output:a' && b === 'output:b',
  );

const id = (text: string): Given => ({ texts: { id: text } });
const PPRT = 'Percepat pengesahan RUU Pelindungan Pekerja Rumah Tangga';
const REPORT = `Para peserta meminta DPR dan pemerintah: ${PPRT.toLowerCase()}, ratifikasi konvensi tentang kekerasan, dan perluas jaminan sosial bagi perempuan pekerja rumahan di seluruh daerah`;

test.each([
  [PPRT, PPRT.toUpperCase(), ['EQUAL_TEXT']],
  [PPRT, 'Percepat pengesahan RUU Perlindungan Pekerja Rumah Tangga', ['SIMILAR_TEXT', 'MISTYPED']],
  [PPRT, 'Pengesahan RUU Pelindungan Pekerja Rumah Tangga harus dipercepat', ['SIMILAR_TEXT']],
  [PPRT, REPORT, ['EXCERPT']],
])('%s may be %s', (one, other, reasons) => {
  expect(between(id(one), id(other))).toMatchObject({ proposal: 'SAME', reasons });
});

test('two of which a source says that one restates the other are hardly one', () => {
  const alone = between(id(PPRT), id(PPRT));
  const linked = between({ ...id(PPRT), linked: ['output:b'] }, { ...id(PPRT), linked: ['output:a'] });
  expect(linked).toMatchObject({ reasons: ['EQUAL_TEXT', 'LINKED'] });
  expect(linked!.score).toBeLessThan(0.5 * alone!.score);
});

test('the more of a text another has, the likelier they are one; the words that differ are told', () => {
  const [equal, more, other] = [PPRT, `${PPRT} tanpa syarat`, PPRT.replace('Percepat', 'Tunda')].map((text) =>
    between(id(PPRT), id(text))!,
  );
  expect(equal!.score).toBeGreaterThan(more!.score);
  expect(more!.score).toBeGreaterThan(other!.score);
  expect(more!.differing).toEqual([[], ['tanpa', 'syarat']]);
  expect(other!.differing).toEqual([['percepat'], ['tunda']]);
  const long = between(id(PPRT), id(`${PPRT} ${Array.from({ length: 30 }, (_, i) => `kata${String(i)}`).join(' ')}`));
  expect(long!.differing[1].slice(-2)).toEqual(['kata11', '…']);
  expect(between(id(PPRT), id('Bentuk komisi baru'))).toBeUndefined();
});

test('numbers that stand against others tell two texts apart', () => {
  const byOne = (last: string): Given => ({ ...id(`Ratifikasi Konvensi ILO ${last}`), issuers: ['organisation:x'] });
  const numbers = between(byOne('189'), byOne('190'))!;
  expect(numbers.differing).toEqual([['189'], ['190']]);
  expect(numbers.score).toBeLessThan(between(byOne('segera'), byOne('kembali'))!.score / 2);
});

test('equal texts of separate issuers are two: they come last, say so, and nothing else they share speaks for them', () => {
  const occasion = { firstDay: '2025-11-10', lastDay: '2025-11-10', events: ['event:e'], kinds: ['RECOMMENDATION'] };
  const by = (issuer: string): Given => ({ ...id(PPRT), issuers: [`organisation:${issuer}`], ...occasion });
  const apart = between(by('x'), by('y'))!;
  expect(apart.reasons).toEqual(['EQUAL_TEXT', 'SAME_DAY', 'SAME_EVENT', 'SAME_KIND', 'OTHER_ISSUER']);
  expect(apart.score).toBeLessThan(0.07);
  expect(apart.score).toBe(between({ ...by('x'), events: [] }, { ...by('y'), firstDay: null })!.score);
  const said = Array.from({ length: 6 }, (_, i) => output(by(String(i)), `output:${String(i)}`));
  expect([among(said.slice(1)).length, among(said).length]).toEqual([10, 0]);
  const together = between(by('x'), { ...by('y'), issuers: ['organisation:y', 'organisation:x'] })!;
  expect(together.reasons).toEqual(['EQUAL_TEXT', 'SAME_ISSUER', 'SAME_DAY', 'SAME_EVENT', 'SAME_KIND']);
  expect(together.score).toBeGreaterThan(0.9);
});

const NEAR = `${PPRT} tanpa menunda lagi`;
const DAY = { firstDay: '2025-11-10', lastDay: '2025-11-10' };
const MONTH = { firstDay: '2025-11-01', lastDay: '2025-11-30' };

test.each<[string, Given, Given]>([
  ['SAME_ISSUER', { issuers: ['organisation:x'] }, { issuers: ['person:y', 'organisation:x'] }],
  ['SAME_DAY', DAY, DAY],
  ['SAME_EVENT', { events: ['event:e'] }, { events: ['event:f', 'event:e'] }],
  ['SAME_KIND', { kinds: ['FINDING'] }, { kinds: ['FINDING'] }],
  [
    'ONE_ORIGINAL',
    { documents: ['source:s'], originals: ['source:s'] },
    { documents: ['source:t'], originals: ['source:s'] },
  ],
])('%s speaks for two being one', (reason, one, other) => {
  const without = between(id(PPRT), id(NEAR))!;
  const found = between({ ...id(PPRT), ...one }, { ...id(NEAR), ...other })!;
  expect(found.reasons).toEqual([...without.reasons, reason]);
  expect(found.score).toBeGreaterThan(without.score);
});

test.each<[string, Given, Given]>([
  ['OTHER_ISSUER', { issuers: ['organisation:x'] }, { issuers: ['organisation:y'] }],
  ['OTHER_ADDRESSEE', { addressees: ['organisation:x'] }, { addressees: ['organisation:y'] }],
  ['OTHER_DAY', DAY, { firstDay: '2025-11-11', lastDay: '2025-11-12' }],
  ['OTHER_KIND', { kinds: ['FINDING'] }, { kinds: ['AGREEMENT'] }],
  ['OTHER_REFERENCE', { references: ['R/1'] }, { references: ['R/2'] }],
  [
    'ONE_SOURCE',
    { documents: ['source:s'], originals: ['source:s'] },
    { documents: ['source:s'], originals: ['source:s'] },
  ],
])('%s speaks against it, whichever of the two comes first', (reason, one, other) => {
  const without = between(id(PPRT), id(PPRT))!;
  for (const [a, b] of [
    [one, other],
    [other, one],
  ]) {
    const found = between({ ...id(PPRT), ...a }, { ...id(PPRT), ...b })!;
    expect(found.reasons).toEqual([...without.reasons, reason]);
    expect(found.score).toBeLessThan(without.score);
  }
});

test('what is only known to the month is no day that two have in common, nor one that they differ in', () => {
  for (const other of [MONTH, DAY, {}]) {
    expect(between({ ...id(PPRT), ...MONTH }, { ...id(PPRT), ...other })!.reasons).toEqual(['EQUAL_TEXT']);
  }
});

test('a reference that few others have is a reason to ask, whatever the texts', () => {
  const [one, other] = [{ references: ['A/HRC/36/7'] }, { references: ['a/hrc/36/7'] }];
  const found = between({ ...id(PPRT), ...one }, { texts: { en: 'Pass the bill' }, ...other })!;
  expect(found.reasons).toEqual(['SAME_REFERENCE']);
  expect(between({ references: ['A/HRC/36/7'] }, { references: ['A/HRC/36/8'] })).toBeUndefined();
  const many = among(Array.from({ length: 20 }, (_, i) => output({ references: ['Butir 3'] }, `output:${String(i)}`)));
  expect(many).toEqual([]);
});

const ENGLISH = 'Enact the bill on domestic workers without delay';
const AT = { kinds: ['RECOMMENDATION'], issuers: ['organisation:x'], events: ['event:e'] };

test('a translation has no words in common with its original: issuer, kind and occasion propose it', () => {
  const [one, other] = [
    { ...AT, ...id(PPRT) },
    { ...AT, texts: { 'en-GB': ENGLISH } },
  ];
  const found = between(one, other)!;
  expect(found).toMatchObject({
    reasons: ['TRANSLATION', 'SAME_ISSUER', 'SAME_EVENT', 'SAME_KIND'],
    differing: [[], []],
  });
  const onOneDay = between({ ...one, ...DAY, events: [] }, { ...other, ...DAY })!;
  expect(onOneDay.reasons).toContain('TRANSLATION');
  const elsewhere: Given[] = [
    { issuers: [] },
    { issuers: ['organisation:y'] },
    { kinds: [] },
    { kinds: ['FINDING'] },
    { events: ['event:f'] },
    { texts: { en: ENGLISH, id: 'Bentuk komisi baru' } },
    { texts: { und: ENGLISH } },
    { texts: { en: 'Not stated in the source' } },
  ];
  for (const apart of elsewhere) {
    expect([apart, between(one, { ...other, ...apart })]).toEqual([apart, undefined]);
  }
  const oneLanguage = { ...other, texts: { en: 'Open a clinic for workers' } };
  expect(between(other, oneLanguage)).toBeUndefined();
  const derived = { documents: ['source:t'], originals: ['source:s'] };
  const translated = between({ ...one, documents: ['source:s'], originals: ['source:s'] }, { ...other, ...derived })!;
  expect(translated.score).toBeGreaterThan(found.score);
});

test('the more may be a translation, the less likely each is; names and numbers in common count for one', () => {
  const at = (lang: string, count: number): KnownOutput[] =>
    Array.from({ length: count }, (_, i) =>
      output({ ...AT, texts: { [lang]: `${lang}${String(i)} ${lang}x${String(i)}` } }, `output:${lang}-${String(i)}`),
    );
  const scores = [1, 2, 5].map((count) => among([...at('id', 1), ...at('en', count)])[0]!.score);
  expect(scores.toSorted((x, y) => y - x)).toEqual(scores);
  expect(new Set(scores).size).toBe(3);
  expect(among([...at('id', 8), ...at('en', 8)])).not.toEqual([]);
  expect(among([...at('id', 8), ...at('en', 9)])).toEqual([]);
  const named = output({ ...AT, ...id('Cabut izin tambang Ngadirejo') }, 'output:a');
  const english = ['Revoke the mining licence at Ngadirejo', 'Open a clinic for workers'].map((text, i) =>
    output({ ...AT, texts: { en: text } }, `output:b-${String(i)}`),
  );
  const found = among([named, ...english]);
  expect(found.map(({ b, reasons }) => [b, reasons.slice(0, 2)])).toEqual([
    ['output:b-0', ['TRANSLATION', 'SHARED_WORDS']],
    ['output:b-1', ['TRANSLATION', 'SAME_ISSUER']],
  ]);
  expect(found[0]!.score).toBeGreaterThan(2 * found[1]!.score);
});

test('that a text is not stated is no text', () => {
  expect(
    between({ texts: { en: 'not stated in the source' } }, { texts: { en: 'Not stated in the source ' } }),
  ).toBeUndefined();
});

test('a text is found in a long one among many, by its rarest words', () => {
  const words = Array.from(
    { length: 400 },
    (_, i) => `kata${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
  );
  const text = (from: number, count: number): string =>
    Array.from({ length: count }, (_, i) => words[(from * 7 + i * i) % words.length]).join(' ');
  const many = Array.from({ length: 300 }, (_, i) => output(id(text(i, 40)), `output:m-${String(i)}`));
  const found = among([...many, output(id(`${text(350, 200)} ${PPRT}`), 'output:z'), output(id(PPRT), 'output:a')]);
  expect(found.filter(({ reasons }) => reasons.includes('EXCERPT'))).toMatchObject([{ a: 'output:a', b: 'output:z' }]);
});

test('words that many texts have do not hide the few that two alone have', () => {
  const words = (stem: string): string =>
    Array.from({ length: 12 }, (_, i) => stem + String.fromCharCode(97 + i).repeat(3)).join(' ');
  const many = ['kata', 'ucap'].flatMap((stem) =>
    Array.from({ length: 60 }, (_, i) =>
      output(id(`${words(stem)} ${stem}${String(i)}`), `output:${stem}-${String(i)}`),
    ),
  );
  const two = ['kata', 'ucap'].map((stem) => output(id(`${words(stem)} ${words('langka')}`), `output:${stem}`));
  const found = among([...two, ...many]);
  expect(found.find(({ a, b }) => a === 'output:kata' && b === 'output:ucap')).toMatchObject({
    reasons: ['SIMILAR_TEXT'],
  });
});

const some = (...ids: string[]): fc.Arbitrary<string[]> => fc.subarray(ids);
const TEXT = fc
  .array(fc.constantFrom(...'Sahkan RUU PPRT segera 189 190 dan upah layak bagi buruh'.split(' ')), { maxLength: 6 })
  .map((words) => words.join(' '));
const GIVEN = fc.record({
  texts: fc.dictionary(fc.constantFrom('id', 'en', 'und'), TEXT),
  references: some('R/1', 'R/2', ''),
  kinds: some('FINDING', 'ACTION'),
  issuers: some('organisation:x', 'person:y'),
  addressees: some('organisation:x', 'organisation:z'),
  events: some('event:e', 'event:f'),
  documents: some('source:s', 'source:t'),
  originals: some('source:s', 'source:t'),
  days: fc.constantFrom(DAY, MONTH, {}),
});

test('the order of what is compared does not matter, scores are likelihoods, and each pair comes once', () => {
  fc.assert(
    fc.property(fc.array(GIVEN, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (given, order) => {
      const outputs = given.map(({ days, ...each }, i) => output({ ...each, ...days }, `output:${String(i)}`));
      const found = among(outputs);
      const shuffled = outputs
        .map((each) => [order.next().value as number, each] as const)
        .sort(([x], [y]) => x - y)
        .map(([, each]) => each);
      expect(among(shuffled)).toEqual(found);
      for (const { a, b, score, reasons } of found) {
        expect(a < b).toBe(true);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
        expect(new Set(reasons).size).toBe(reasons.length);
      }
      expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length);
    }),
  );
});

test('any text at all may be one of an output', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (texts) => {
      among(texts.map((text, i) => output({ ...id(text), references: [text] }, `output:${String(i)}`)));
    }),
  );
});
