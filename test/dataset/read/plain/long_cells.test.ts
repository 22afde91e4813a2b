import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems } from '../../../../src/dataset/problems/index.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import { writeTable } from '../../check/problem_cases.js';

/** So long that a look that begins anew at each character takes minutes. */
const LENGTH = 400_000;
/** What a cell repeats that was never closed, or that a converter made. */
const PIECES = ['A,A,', 'A dan ', ' - ', '-', '(', '(A) ', 'a@', '1', '""', '.'];

const cellOf = (piece: string): string => `"Satu ${piece.repeat(LENGTH / piece.length)}Dua"`;

async function codes(text: string, options: Partial<PlainTableOptions> = {}): Promise<string[]> {
  const reading = readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH, ...options });
  return reading.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof DatasetProblems)) throw error;
      return error.problems.map(({ code }) => code);
    },
  );
}

test.each(PIECES)('a cell of %j, 400,000 characters long, is looked at once', async (piece) => {
  const cell = cellOf(piece);
  expect(await codes(`organisation,event\n${cell},E\nTiga,E`)).toContain('TEXT_TOO_LONG');
  expect(await codes(`organisation,event,event_title\nTiga,E,${cell}`)).toEqual(['TEXT_TOO_LONG']);
  expect(await codes(`organisation,event,date\nTiga,E,${cell}`)).toEqual(['INVALID_DATE']);
});

test('spaces within a name do not matter, however many there are', async () => {
  expect(await codes(`organisation,event\n${cellOf(' ')},E`)).toEqual([]);
});

test('a list of 400,000 characters is split', async () => {
  expect(await codes(`organisation,event\n${cellOf('A, ')},E\nTiga,E`, { split: { organisation: ',' } })).toEqual([]);
});

test('a file full of broken marks ends in errors', async () => {
  const found = await codes(`organisation,event\n${'Satu "'.repeat(LENGTH / 6)},E\nTiga,E`);
  expect(new Set(found)).toEqual(new Set(['CSV_BROKEN']));
});
