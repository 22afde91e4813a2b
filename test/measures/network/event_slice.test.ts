import fc from 'fast-check';
import { eventSlice } from '../../../src/measures/network/event_slice.js';
import { incidenceOf, listOf } from '../../../src/measures/network/incidence.js';

test('the part of some events is what is built of their participations alone', () => {
  const pairs = fc.array(fc.tuple<[number, number]>(fc.nat(6), fc.nat(4)));
  fc.assert(
    fc.property(pairs, fc.shuffledSubarray([0, 1, 2, 3, 4]), (all, events) => {
      const { incidence, agents } = eventSlice(incidenceOf(7, 5, all), Int32Array.from(events));
      const kept = all.filter(([, e]) => events.includes(e));
      expect([...agents]).toEqual([...new Set(kept.map(([i]) => i))].sort((i, j) => i - j));
      expect(incidence).toEqual(
        incidenceOf(
          agents.length,
          events.length,
          kept.map(([i, e]): [number, number] => [agents.indexOf(i), events.indexOf(e)]),
        ),
      );
      for (const e of events.keys())
        expect([...listOf(incidence.byEvent, e)]).toEqual([...listOf(incidence.byEvent, e)].sort());
    }),
  );
});
