import { Cursors, staleCursor } from '../../src/graph/lists/cursor.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';

const pseudonyms = new Pseudonyms('key');
const cursors = (field = 'Query.events', parameters: object = { orderBy: 'TITLE' }): Cursors =>
  new Cursors(pseudonyms, field, parameters);

test('a cursor gives back the id of its row', () => {
  expect(cursors().read(cursors().of('event:jum’at-æ'))).toBe('event:jum’at-æ');
});

test.each([
  [{ orderBy: 'TITLE', where: null }],
  [{ orderBy: 'TITLE', where: {} }],
  [{ where: {}, orderBy: 'TITLE' }],
  [{ orderBy: 'TITLE', where: { levels: null, from: undefined } }],
])('a cursor holds with arguments that ask the same: %j', (parameters) => {
  expect(cursors().read(cursors('Query.events', parameters).of('event:a'))).toBe('event:a');
});

test.each([
  ['another list', cursors('Query.issues')],
  ['other arguments', cursors('Query.events', { orderBy: 'LATEST_FIRST' })],
  ['an empty list', cursors('Query.events', { orderBy: 'TITLE', where: { levels: [] } })],
  ['another key', new Cursors(new Pseudonyms('other'), 'Query.events', { orderBy: 'TITLE' })],
])('a cursor of %s is stale', (_, others) => {
  expect(() => cursors().read(others.of('event:a'))).toThrow(staleCursor('Query.events'));
});

test.each(['', 'x', '%%%', Buffer.from('0000000000000000.event:a').toString('base64url')])('%j is stale', (made) => {
  expect(() => cursors().read(made)).toThrow(/`after`/);
});

describe('pseudonyms', () => {
  test('the id of a fact is enciphered and found again', () => {
    const id = `Participation:${'0123456789abcdef'.repeat(2)}`;
    const shown = pseudonyms.encipher(id);
    expect(shown).toMatch(/^Participation:withheld-[0-9a-f]{32}$/);
    expect(shown).not.toContain('0123456789abcdef');
    expect(pseudonyms.decipher(shown)).toBe(id);
    expect(pseudonyms.decipher(id)).toBeUndefined();
    expect(new Pseudonyms('other').decipher(shown)).not.toBe(id);
  });

  test('the id of a person is 128 bits of its HMAC-SHA-256', () => {
    // echo -n person:a | openssl dgst -sha256 -hmac key
    expect(pseudonyms.person('person:a')).toBe('person:4d11f55181613231486402323232380e');
  });
});
