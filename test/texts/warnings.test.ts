import { parse } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { WarningCode } from '../../src/questions/shared/warnings/codes.js';
import { sentence } from '../../src/questions/shared/warnings/sentences.js';
import { warningText, type WarningTextCode } from '../../src/texts/warning_text.js';
import { ROOT } from '../support/files.js';
import { named } from '../support/messages.js';

const read = (lang: string): Record<WarningTextCode, string> =>
  JSON.parse(readFileSync(`${ROOT}src/texts/warnings.${lang}.json`, 'utf8')) as Record<WarningTextCode, string>;
const [english, indonesian] = [read('en'), read('id')];

it('every warning has a text in both languages', () => {
  expect(Object.keys(english)).toEqual(WarningCode.values);
  expect(Object.keys(indonesian)).toEqual(WarningCode.values);
});

it.each(WarningCode.values)('%s is made of the same values in both languages', (code) => {
  expect(named(parse(indonesian[code]))).toEqual(named(parse(english[code])));
});

it('counts one thing and several, says what they are, and lists names', () => {
  expect(sentence('PARTIAL_LISTS', { events: 1 })).toMatch(/^1 event without/);
  expect(sentence('PARTIAL_LISTS', { events: 1_200 })).toMatch(/^1200 events without/);
  expect(sentence('PERSONS_WITHHELD', { persons: 1, count: 2, of: 'fact' })).toBe(
    '1 person not public, with 2 facts: not counted and not named.',
  );
  expect(sentence('OUTSIDE_LIFETIME', { times: 1 })).toMatch(/^In 1 case a unit/);
  expect(sentence('UNDECIDED_STANCES', { times: 2 })).toMatch(/^In 2 cases an agent’s latest/);
  expect(sentence('UNDATED_EVENTS', { count: 1, of: 'fact' })).toMatch(/^1 fact or output without/);
  expect(sentence('HOSTS_EXCLUDED', { participations: 2 })).toContain('ask with hosts: INCLUDE');
  expect(sentence('HOSTS_EXCLUDED', { participations: 2, givesAccess: true })).toMatch(/: it gives access\.$/);
  expect(sentence('SCOPE_FIELD_UNUSED', { fields: ['roles', 'from'] })).toMatch(/^2 fields of .*: roles, from\.$/);
  expect(warningText('SCOPE_FIELD_UNUSED', { fields: ['roles'] }, 'id')).toMatch(/^1 kolom .*: roles\.$/);
  expect(warningText('PERSONS_WITHHELD', { persons: 1, count: 2, of: 'participation' }, 'id')).toMatch(
    /^1 orang .* 2 partisipasi/,
  );
});

it('a value that is missing is no blank in a sentence', () => {
  expect(() => warningText('PARTIAL_LISTS', {}, 'id')).toThrow('events');
});
