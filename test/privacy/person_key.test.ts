import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPersonKey } from '../../src/privacy/person_key.js';
import { temporaryFolder } from '../support/files.js';

test('the setting wins', () => {
  expect(readPersonKey({ home: temporaryFolder(), personKey: 'mine' })).toBe('mine');
});

test('is made once, for its owner only', () => {
  const home = join(temporaryFolder(), 'new');
  const key = readPersonKey({ home });
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(readPersonKey({ home })).toBe(key);
  expect(statSync(join(home, 'person.key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(home, 'person.key'), 'utf8')).toBe(`${key}\n`);
});

test('a file that others can read, and one that is short, are refused', () => {
  const home = temporaryFolder();
  readPersonKey({ home });
  chmodSync(join(home, 'person.key'), 0o644);
  expect(() => readPersonKey({ home })).toThrow(/chmod 600/);
  chmodSync(join(home, 'person.key'), 0o600);
  writeFileSync(join(home, 'person.key'), '');
  expect(() => readPersonKey({ home })).toThrow(/fewer than 32 bytes/);
  writeFileSync(join(home, 'person.key'), 'x'.repeat(31));
  expect(() => readPersonKey({ home })).toThrow(/fewer than 32 bytes/);
});

test('a home that cannot be made is named, with the way out', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => readPersonKey({ home: file })).toThrow(/JEJARING_PERSON_KEY/);
});
