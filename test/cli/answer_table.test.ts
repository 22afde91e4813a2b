import { answerTable } from '../../src/cli/question/answer_table.js';

/** Lines of a table without its frame. */
const cells = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('│')
        .map((cell) => cell.trim()),
    );

test('a connection becomes rows, and nested values columns with their path', () => {
  const nodes = [
    { roles: ['HOST', 'SPEAKER'], agent: { name: { text: 'Konfederasi Contoh' } } },
    { roles: [], agent: { name: null } },
  ];
  expect(cells(answerTable({ attendance: { basis: { warnings: [{ code: 'PARTIAL_LISTS' }] }, nodes } }))).toEqual([
    ['roles', 'agent.name.text'],
    ['HOST', 'Konfederasi Contoh'],
    ['SPEAKER', ''],
    ['', ''],
  ]);
});

test('edges show their nodes, and lists in a row stand one below the other', () => {
  const node = (quotes: string[]): object => ({ id: 'x', assertions: { nodes: quotes.map((quote) => ({ quote })) } });
  const data = {
    facts: {
      edges: [
        { cursor: 'c', node: node(['one', 'two']) },
        { cursor: 'd', node: node([]) },
      ],
    },
  };
  expect(cells(answerTable(data))).toEqual([
    ['id', 'assertions.nodes.quote'],
    ['x', 'one'],
    ['', 'two'],
    ['x', ''],
  ]);
});

test('without a connection the first list is shown, without a list the answer itself', () => {
  expect(cells(answerTable({ search: [{ tier: 'EXACT' }, { tier: 'FUZZY' }] }))).toEqual([
    ['tier'],
    ['EXACT'],
    ['FUZZY'],
  ]);
  expect(cells(answerTable({ dataset: { version: '2', counts: { events: 3 } } }))).toEqual([
    ['dataset.version', 'dataset.counts.events'],
    ['2', '3'],
  ]);
});

test('an empty connection is said to be empty', () => {
  expect(answerTable({ attendance: { nodes: [] } })).toBe('(nothing)');
});

test('on a terminal the table keeps to its width by breaking lines', () => {
  const data = {
    list: [{ id: 'a', quote: 'a sentence that is much longer than any terminal of forty columns is wide' }],
  };
  const table = answerTable(data, 40);
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(
    cells(table)
      .map(([, quote]) => quote)
      .join(' '),
  ).toContain('longer than any terminal');
});

test('a text cannot steer the terminal', () => {
  expect(answerTable({ list: [{ name: '\u001b[2Jgone\u009b1m' }] })).toContain('\uFFFD[2Jgone\uFFFD1m');
});
