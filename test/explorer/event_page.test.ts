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

it('of whom it is not known is said of organisations, whether a source names them or not', () => {
  const { say } = texts('en');
  const end = 'no source says whether';
  expect(presenceSentence('UNKNOWN', 9, say)).toBe(`Of 9 organisations ${end} they were there.`);
  expect(presenceSentence('UNKNOWN', 1, say)).toBe(`Of 1 organisation ${end} it was there.`);
});

it.each(['en', 'id'] as const)('every state has its sentence in %s', (lang) => {
  const sentences = Presence.values.map((presence) => presenceSentence(presence, 2, texts(lang).say));
  expect(new Set(sentences).size).toBe(Presence.values.length);
});
