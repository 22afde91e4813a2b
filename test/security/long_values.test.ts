import { nearest } from '../../src/collections/nearest.js';
import { Vocabulary } from '../../src/curation/candidates/names/vocabulary.js';
import { periodOf } from '../../src/model/days/edtf_date.js';
import { digestsOf, ErasedPersons, keyProofOf } from '../../src/privacy/erased_persons.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { TextMask } from '../../src/privacy/text_mask.js';
import { joined, keysOf, wordsOf } from '../../src/privacy/words.js';
import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';
import { PERSON_KEY } from '../support/person_key.js';

/** As much as a request may hold. */
const LONG = 1_000_000;

let api: Api;
beforeAll(async () => {
  api = new Api(await withPackage({ organisations: 'id,name__en\nriver,River Council' }));
});

/** Milliseconds of the processor. */
function spent(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  return process.cpuUsage(begun).user / 1000;
}

test('a long id is refused, however many are known, and not repeated whole in each field', async () => {
  const id = `organisation:${'x'.repeat(LONG)}`;
  const known = Array.from({ length: 20_000 }, (_, i) => `organisation-number-${i}`);
  expect(spent(() => expect(nearest(id, known)).toBeUndefined())).toBeLessThan(1_000);
  const aliases = Array.from({ length: 20 }, (_, i) => `a${i}: events(where: { agents: [$id] }) { totalCount }`);
  const { errors } = await api.ask(`query ($id: ID!) { ${aliases.join(' ')} }`, { id });
  expect(errors[0]).toMatchObject({ code: 'UNKNOWN_ID', message: expect.stringContaining('"organisation:xxx') });
  expect(JSON.stringify(errors).length).toBeLessThan(20_000);
});

test('a list of dates is not read one by one where one date is meant', async () => {
  const dates = `{${Array.from({ length: LONG / 8 }, (_, i) => `${1000 + (i % 8000)}-XX`).join(',')}}`;
  expect(spent(() => expect(periodOf(dates)).toBeUndefined())).toBeLessThan(100);
  const asked = await api.ask('query ($from: Edtf) { events(where: { from: $from }) { totalCount } }', { from: dates });
  expect(asked.errors).toMatchObject([{ message: expect.stringContaining('is not an EDTF date') }]);
  expect(periodOf('{2024-01~,2024-03}')).toEqual({ first: '2024-01-01', last: '2024-03-31' });
});

test('a word that can be spelled in very many ways is read in few', () => {
  expect(keysOf('Sørø')).toEqual(['soro', 'soru', 'suro', 'suru']);
  expect(spent(() => keysOf('ø'.repeat(22)))).toBeLessThan(200);
  expect(keysOf('ø'.repeat(22)).length).toBeLessThan(5);
});

test('so is a name of many such words', () => {
  const name = Array.from({ length: 14 }, () => 'Djochoe').join(' ');
  expect(spent(() => new TextMask([{ id: 'person:p', names: [name] }], []))).toBeLessThan(1_000);
  const words = name.split(' ').map(keysOf);
  expect(joined(words)).toHaveLength(2);
});

describe('a person whose name is a whole page', () => {
  const page = (count: number, word: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => word(i)).join(' ');
  const letters = (i: number): string =>
    [...String(i)].map((digit) => String.fromCharCode(107 + Number(digit))).join('');

  const masked = (name: string): string => {
    let shown = '';
    const text = `Kata ${name} dan Budi.`;
    const work = (): unknown => (shown = new TextMask([{ id: 'person:p', names: [name] }], []).withoutFullNames(text));
    expect(spent(work)).toBeLessThan(5_000);
    return shown;
  };

  test('is masked in time that grows with its length', () => {
    const shown = masked(page(2_000, (i) => `Z${letters(i)}z`));
    expect(shown.replaceAll(/(?:\[name withheld\]\s?)+/g, '… ')).toBe('Kata … dan Budi.');
  });

  test.each([
    ['one word', page(2_000, () => 'Ani')],
    ['initials', page(200, (i) => (i % 2 ? 'A' : 'Aa'))],
  ])('and where it is %s again and again', (_, name) => {
    expect(masked(name).length).toBeLessThan(name.length);
  });

  test('is found again after it was erased', () => {
    const pseudonyms = new Pseudonyms(PERSON_KEY);
    const name = page(2_000, (i) => `Z${letters(i)}z`);
    const erasure = { person: 'person:p', erasedAt: '', erasedBy: '', reason: '', keyProof: keyProofOf(pseudonyms) };
    let isFound = false;
    expect(
      spent(() => {
        const names = digestsOf(name, pseudonyms);
        const erased = new ErasedPersons([{ ...erasure, names }], pseudonyms);
        const text = `Kata ${name} dan Budi.`;
        isFound = erased.isNamed(name) && erased.occurrences(wordsOf(text), text).length === 1;
      }),
    ).toBeLessThan(3_000);
    expect(isFound).toBe(true);
  });
});

test('names of endless words are compared without all that is left of them where a letter is taken out', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add(Array.from({ length: 20 }, (_, i) => `${'ab'.repeat(4_000)}${'c'.repeat(i)}`));
  expect(spent(() => vocabulary.weigh(20))).toBeLessThan(200);
});
