import { isSelectElement, parse, type SelectElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKS } from '../../src/analysis/work.js';
import { refusalText, type RefusalReason } from '../../src/texts/refusal_text.js';
import { ROOT } from '../support/files.js';
import { named } from '../support/messages.js';

const read = (lang: string): Record<RefusalReason, string> =>
  JSON.parse(readFileSync(`${ROOT}src/texts/refusals.${lang}.json`, 'utf8')) as Record<RefusalReason, string>;
const [english, indonesian] = [read('en'), read('id')];
const reasons = Object.keys(english) as RefusalReason[];

const code = ['analysis', 'database', 'graph', 'http', 'pictures', 'questions', 'snapshot']
  .flatMap((folder) =>
    readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(ROOT, 'src', folder, file),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('every reason has a text in both languages', () => {
  expect(Object.keys(indonesian)).toEqual(reasons);
});

it.each(reasons)('%s is made of the same values in both languages, and is given by something', (reason) => {
  const valuesOf = (text: string): string[] => [...named(parse(text))].map((name) => name.replace(/Is$/, '')).sort();
  expect(new Set(valuesOf(indonesian[reason]))).toEqual(new Set(valuesOf(english[reason])));
  expect(code).toContain(`'${reason}'`);
});

it.each([['en', english] as const, ['id', indonesian] as const])(
  'what is too costly has words for all work: %s',
  (_, texts) => {
    const [select] = parse(texts.TOO_COSTLY).filter((part) => isSelectElement(part));
    expect(Object.keys((select as SelectElement).options).sort()).toEqual([...WORKS, 'other'].sort());
  },
);

it('numbers are written as the language does', () => {
  const values = { work: 'EVENT_PAIRS', count: 1_234_567, steps: 12_345_678, budget: 500_000 };
  expect(refusalText('TOO_COSTLY', values, 'en')).toBe(
    '1,234,567 pairs of events of one agent: about 12,000,000 steps, and 500,000 are allowed. Narrow the scope.',
  );
  expect(refusalText('TOO_COSTLY', values, 'id')).toContain(
    '1.234.567 pasangan acara dari satu agen: sekitar 12.000.000',
  );
});

it('what was found is shown as JSON has it, and what is not there is left out', () => {
  const values = { field: 'scope.datasets', found: 'a "b"' };
  expect(refusalText('UNKNOWN_DATASET', { ...values, near: null }, 'en')).toBe(
    'scope.datasets: there is no dataset "a \\"b\\"".',
  );
  expect(refusalText('UNKNOWN_DATASET', { ...values, near: 'ab' }, 'id')).toBe(
    'scope.datasets: tidak ada set data "a \\"b\\"". Maksud Anda ab?',
  );
  expect(() => refusalText('UNKNOWN_DATASET', values, 'en')).toThrow('near');
});
