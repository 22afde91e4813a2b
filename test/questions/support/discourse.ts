import fc from 'fast-check';

const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`);

const ORGANISATIONS = numbered('o', 240);
const PERSONS = numbered('p', 60);
const CONCEPTS = numbered('c', 50);
const EVENTS = numbered('e', 12);
/** `d0` to `d19` are originals, `r0` to `r5` reprints of the first six. */
const DOCUMENTS = [...numbered('d', 20), ...numbered('r', 6)];
const DATES = ['2019', '2020-03', '2020-03-01', '2021~', '2021-05-17', '2021-05-18', '2022', '2022-11', '2023-02-02'];

/** One of a list, the first ones far more often: so that statements repeat. */
const skewed = (list: readonly string[]): fc.Arbitrary<string> =>
  fc.nat(9_999).map((number) => list[Math.floor((number / 10_000) ** 2 * list.length)]!);
const oftenBlank = (of: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), of);

/** Persons speak for an organisation, or now and then for themselves. */
const speaker = fc.oneof(
  { weight: 30, arbitrary: skewed(ORGANISATIONS).map((id) => [`organisation:${id}`, '']) },
  { weight: 10, arbitrary: fc.tuple(skewed(PERSONS), skewed(ORGANISATIONS)).map(([p, o]) => [`person:${p}`, o]) },
  { weight: 1, arbitrary: skewed(PERSONS).map((id) => [`person:${id}`, '']) },
);

const statement = fc
  .record({
    speaker,
    target: skewed(CONCEPTS),
    polarity: fc.constantFrom('1', '1', '1', '-1', '-1', '0'),
    date: oftenBlank(fc.constantFrom(...DATES)),
    event: oftenBlank(fc.constantFrom(...EVENTS)),
    source: fc.oneof({ weight: 5, arbitrary: skewed(DOCUMENTS) }, { weight: 1, arbitrary: fc.constant('') }),
    quote: oftenBlank(fc.constantFrom('We are for it', 'We are against it', 'Not now')),
    locator: oftenBlank(fc.constantFrom('page=1', 'page=2')),
    recorded_by: oftenBlank(fc.constantFrom('ani', 'budi')),
  })
  .map(({ speaker: [agent, onBehalfOf], target, ...rest }) =>
    [agent, onBehalfOf, `issue:${target}`, ...Object.values(rest)].join(','),
  );

/**
 * Who was for and against what, by 300 actors on 50 concepts in 2,000 statements: repeated ones (every fourth is one of
 * those before, or its like by another coder, in another document, on another day, at another event or by a speaker),
 * changed sides, undated ones, reprints.
 */
export function discourse(seed: number): Record<string, string> {
  const first = fc.sample(fc.noBias(statement), { numRuns: 1_500, seed });
  const again = fc.sample(
    fc.record({
      number: fc.nat(1_499),
      changed: fc.constantFrom('source', 'recorded_by', 'quote', 'day', 'event', 'speaker', ''),
      document: skewed(DOCUMENTS),
      other: fc.constantFrom('', 'reprint', 'coder'),
      day: fc.constantFrom(...DATES),
      event: fc.constantFrom(...EVENTS),
      person: skewed(PERSONS),
    }),
    { numRuns: 500, seed },
  );
  const repeated = again.map(({ number, changed, document, other, day, event, person }) => {
    const cells = first[number]!.split(',');
    if (changed === 'day') cells[4] = day;
    if (changed === 'event') cells[5] = event;
    if (changed === 'speaker' && cells[0]!.startsWith('organisation:'))
      cells.splice(0, 2, `person:${person}`, cells[0]!.slice('organisation:'.length));
    if (other === 'reprint' && /^d[0-5]$/.test(cells[6]!)) cells[6] = `r${cells[6]!.slice(1)}`;
    if (other === 'coder') cells[9] = cells[9] === 'ani' ? 'budi' : 'ani';
    if (changed === 'source') cells[6] = document;
    if (changed === 'quote') cells[7] = 'Once more';
    if (changed === 'recorded_by') cells[9] = cells[9] === 'ani' ? 'budi' : 'ani';
    return cells.join(',');
  });
  return {
    sources: ['id,derived_from', ...DOCUMENTS.map((id) => `${id},${id.startsWith('r') ? `d${id.slice(1)}` : ''}`)].join(
      '\n',
    ),
    organisations: ['id', ...ORGANISATIONS].join('\n'),
    persons: ['id,visibility', ...PERSONS.map((id, i) => `${id},${i % 2 === 0 ? 'PUBLIC' : ''}`)].join('\n'),
    issues: ['id,claim', ...CONCEPTS.map((id) => `${id},true`)].join('\n'),
    events: ['id,start', ...EVENTS.map((id, i) => `${id},${i % 3 === 0 ? '' : `2020-0${(i % 9) + 1}-11`}`)].join('\n'),
    stances: [
      'agent,on_behalf_of,target,polarity,date,event,source,quote,locator,recorded_by',
      ...first,
      ...repeated,
    ].join('\n'),
  };
}
