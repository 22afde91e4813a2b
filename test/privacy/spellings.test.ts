import { digestsOf, ErasedPersons, keyProofOf } from '../../src/privacy/erased_persons.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { TextMask, type Families } from '../../src/privacy/text_mask.js';
import { spellingsOf } from '../../src/privacy/spellings.js';
import { PERSON_KEY } from '../support/person_key.js';

const OTHER: Families = { spokenOf: () => new Set() };
const maskOf = (name: string): TextMask => new TextMask([{ id: 'person:p', names: [name] }], []);
const isMasked = (name: string, text: string): boolean => maskOf(name).shown(text, OTHER) === '[name withheld]';

const pseudonyms = new Pseudonyms(PERSON_KEY);

/** What is known of somebody of this name who was erased. */
function erasedOf(name: string): ErasedPersons {
  const [names, keyProof] = [digestsOf(name, pseudonyms), keyProofOf(pseudonyms)];
  const order = { erasedAt: '2026-01-01T00:00:00.000Z', erasedBy: 'desk', reason: 'asked for' };
  return new ErasedPersons([{ person: 'person:p', names, keyProof, ...order }], pseudonyms);
}

test.each([
  ['Djojodigda', 'Jojodigda', 'Joyodigda'],
  ['Djojo', 'Jojo', 'Joyo'],
  ['Oesman', 'Usman'],
  ['Tjahjadi', 'Cahjadi', 'Cahyadi', 'Tjahyadi'],
  ['Sjahrir', 'Syahrir'],
  ['Njoman', 'Nyoman'],
  ['Chairil', 'Khairil'],
  ['Soerjodjojo', 'Suryojoyo'],
  ['Hadji', 'Haji'],
  ['Bandjar', 'Banjar'],
])('%s and its other spellings are one word', (...spellings) => {
  for (const stored of spellings) {
    const erased = erasedOf(`Kurnia ${stored}`);
    for (const written of spellings) {
      expect([stored, written, isMasked(`Kurnia ${stored}`, `Kurnia ${written}`)]).toEqual([stored, written, true]);
      expect([stored, written, erased.isNamed(`Kurnia ${written}`)]).toEqual([stored, written, true]);
    }
  }
});

test.each([
  ['Jaya', 'Yaya'],
  ['Yudi', 'Judhi'],
  ['Djani', 'Yani'],
  ['Cahyadi', 'Tahyadi'],
  ['Umar', 'Omar'],
  ['Khairil', 'Kairil'],
  ['Chandra', 'Candra'],
  ['Surya', 'Suria'],
])('%s and %s are two', (stored, written) => {
  expect(isMasked(`Kurnia ${stored}`, `Kurnia ${written}`)).toBe(false);
  expect(isMasked(`Kurnia ${written}`, `Kurnia ${stored}`)).toBe(false);
  expect(erasedOf(`Kurnia ${stored}`).isNamed(`Kurnia ${written}`)).toBe(false);
  expect(erasedOf(`Kurnia ${written}`).isNamed(`Kurnia ${stored}`)).toBe(false);
});

test.each([
  ['Tjahjadi Kumolowati', ['T.', 'C.', 'Tj.'], ['O.', 'J.', 'Y.']],
  ['Oesman Saptawijaya', ['O.', 'U.', 'Oe.'], ['E.', 'A.']],
  ['Djarot Hidayatullahi', ['D.', 'J.', 'Dj.'], ['T.', 'Y.']],
  ['Sjafruddin Prawira', ['S.', 'Sj.', 'Sy.'], ['Y.', 'Ch.']],
  ['Chairil Anwarudin', ['C.', 'K.', 'Ch.'], ['H.', 'Sy.']],
  ['Jusuf Wanandiputra', ['J.', 'Y.'], ['D.', 'U.']],
  ['Cahyadi Kumolowati', ['C.'], ['T.']],
  ['Umar Saptawijaya', ['U.'], ['O.']],
])('%s has the initials %j, and not %j', (name, own, others) => {
  const last = name.split(' ')[1]!;
  for (const initial of own) expect([initial, isMasked(name, `${initial} ${last}`)]).toEqual([initial, true]);
  for (const initial of others) expect([initial, isMasked(name, `${initial} ${last}`)]).toEqual([initial, false]);
});

test('a word of many letters in doubt has no more spellings than others', () => {
  expect(spellingsOf('jojojojojojo')).toEqual(['jojojojojojo', 'yoyoyoyoyoyo']);
});

test('what one calls persons by is known in old spelling, and no name is taken for it', () => {
  for (const name of ['Njonja Devi Rahayu', 'Kjai Hadji Devi Rahayu', 'Nj. Devi Rahayu']) {
    expect(isMasked(name, 'Devi Rahayu')).toBe(true);
  }
  for (const name of ['Hayi Rahmanudin', 'Ch. Rahmanudin']) {
    expect([name, maskOf(name).shown(name, OTHER)]).toEqual([name, '[name withheld]']);
  }
});
