import { hostsFirst } from '../../src/explorer/pages/event/order.js';
import { presenceSentence } from '../../src/explorer/pages/event/presence.js';
import { texts } from '../../src/explorer/texts/text.js';
import { Presence } from '../../src/questions/absences/presence.js';

it('the host side comes first, all others stay in their order', () => {
  const participations = [
    { id: 'a', roles: ['ATTENDEE'] },
    { id: 'b', roles: ['SPEAKER', 'CO_HOST'] },
    { id: 'c', roles: ['CHAIR'] },
    { id: 'd', roles: ['HOST'] },
  ] as const;
  expect(hostsFirst(participations).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});

it('of whom nothing is known is said of those active on the issue', () => {
  const { say } = texts('en');
  expect(presenceSentence('UNKNOWN', 9, 1, say)).toBe('Of 9 others active on the issue nothing is known.');
  expect(presenceSentence('UNKNOWN', 1, 2, say)).toBe('Of 1 other active on the issues nothing is known.');
  expect(presenceSentence('UNKNOWN', 2, 0, say)).toBe('Of 2 others nothing is known.');
});

it.each(['en', 'id'] as const)('every state has its sentence in %s', (lang) => {
  const sentences = Presence.values.map((presence) => presenceSentence(presence, 2, 1, texts(lang).say));
  expect(new Set(sentences).size).toBe(Presence.values.length);
});
