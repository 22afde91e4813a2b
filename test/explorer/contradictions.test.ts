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

it('what one source says in two ways is no contradiction between sources', () => {
  expect(found(says('minutes', { status: 'ATTENDED' }), says('minutes', { status: 'ABSENT' }))).toEqual([]);
});

it('a year leaves room for its days, another year does not', () => {
  expect(found(says('a', { start: '2024' }), says('b', { start: '2024-03-07' }))).toEqual([]);
  expect(found(says('a', { start: '2024-03' }), says('b', { start: '2024-04-07' }))).toEqual([
    ['start', ['2024-03', 'a'], ['2024-04-07', 'b']],
  ]);
});

it('wordings and roles differ without contradiction', () => {
  const one = says('a', { typeAsWritten: 'hearing', description__en: 'A hearing', roles: ['CHAIR'] });
  const other = says('b', { typeAsWritten: 'public hearing', description__en: 'It was heard', roles: ['HOST'] });
  expect(found(one, other)).toEqual([]);
});
