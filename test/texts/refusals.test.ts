import { isSelectElement, parse, type SelectElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKS } from '../../src/analysis/work.js';
import { ENTITY_KINDS } from '../../src/model/identity/entity_id.js';
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
    '1.234.567 pasangan peristiwa dari satu agen: sekitar 12.000.000',
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

const MEANT = [
  ...ENTITY_KINDS,
  'recommendation',
  'organisation_person',
  'organisation_person_event',
  'claim_recommendation',
];

it.each(MEANT)('no %s with an id is said in the words of either language', (called) => {
  const values = { field: 'where.agents', called, found: 'x', near: null, kind: 'event' };
  const [en, inIndonesian] = [refusalText('UNKNOWN_ID', values, 'en'), refusalText('UNKNOWN_ID', values, 'id')];
  expect(en).toMatch(/^where\.agents: there is no [a-z, ]+ "x"\. Ids look like event:…\.$/);
  expect(inIndonesian).toMatch(/^where\.agents: tidak ada [a-z, ]+ "x"\. Id ditulis seperti event:…\.$/);
  expect(inIndonesian).not.toMatch(/organisation|person|event |issue|output|source|claim|recommendation/);
});

it('a list with too few values is named as it is written, in either language', () => {
  const values = { name: 'measures', number: 0, least: 1 };
  expect(refusalText('TOO_FEW', values, 'en')).toBe('measures has 0 different values: it must have at least 1.');
  expect(refusalText('TOO_FEW', values, 'id')).toBe('measures berisi 0 nilai yang berbeda: paling sedikit 1.');
});

it('Indonesian has one word for an event, an output, an agent and a scope', () => {
  const files = ['src/texts/refusals.id.json', 'src/texts/warnings.id.json', 'src/explorer/texts/id.json'];
  const texts = files.map((file) => readFileSync(`${ROOT}${file}`, 'utf8'));
  // A side event is called `acara sampingan`.
  expect(texts.join().match(/\b(acara(?! sampingan)|keluaran|pelaku|lingkup)\b/g)).toBeNull();
});
