import { contradictions, type StatingAssertion } from '../../src/explorer/evidence/contradictions.js';

const says = (source: string, stated: Record<string, unknown>): StatingAssertion => ({
  quote: null,
  locator: null,
  valueAsWritten: null,
  inference: 'STATED',
  stated,
  source: {
    id: `source:${source}`,
    title: null,
    publisher: null,
    language: null,
    url: null,
    archiveUrl: null,
    published: null,
  },
});

/** Fields with their values and who states them, for short. */
const found = (...assertions: StatingAssertion[]): unknown =>
  contradictions(assertions).map(({ field, values }) => [
    field,
    ...values.map((one) => [one.value, ...one.assertions.map(({ source }) => source.id.slice('source:'.length))]),
  ]);

it('values of two sources that cannot both be true stand side by side, each with who states it', () => {
  const assertions = [
    says('minutes', { status: 'ATTENDED', place: 'Town hall' }),
    says('paper', { status: 'ABSENT', place: 'Town hall' }),
    says('radio', { status: 'ABSENT' }),
  ];
  expect(found(...assertions)).toEqual([['status', ['ATTENDED', 'minutes'], ['ABSENT', 'paper', 'radio']]]);
});

it('who was invited may be absent, what was planned may be held: those do not contradict each other', () => {
  expect(found(says('a', { status: 'INVITED' }), says('b', { status: 'ABSENT' }))).toEqual([]);
  expect(found(says('a', { status: 'PLANNED' }), says('b', { status: 'HELD' }))).toEqual([]);
  expect(found(says('a', { attendanceList: 'PARTIAL' }), says('b', { attendanceList: 'EXHAUSTIVE' }))).toEqual([]);
  expect(
    found(says('a', { status: 'PLANNED' }), says('b', { status: 'HELD' }), says('c', { status: 'CANCELLED' })),
  ).toEqual([['status', ['PLANNED', 'a'], ['HELD', 'b'], ['CANCELLED', 'c']]]);
});

it('other days contradict each other, days on which something was seen do not', () => {
  expect(found(says('a', { start: '2023-09-05' }), says('b', { start: '2023-09-06' }))).toHaveLength(1);
  expect(found(says('a', { observedOn: '2025-10-30' }), says('b', { observedOn: '2025-11-11' }))).toEqual([]);
});

it('wordings and roles differ without contradiction', () => {
  const one = says('a', { typeAsWritten: 'hearing', description__en: 'A hearing', roles: ['CHAIR'] });
  const other = says('b', { typeAsWritten: 'public hearing', description__en: 'It was heard', roles: ['HOST'] });
  expect(found(one, other)).toEqual([]);
});
