import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, type Problem } from '../../../../src/dataset/problems/index.js';
import { readPackage } from '../../../../src/dataset/read/package/package.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { table, type FactTable } from '../../../../src/model/tables/index.js';
import { keyCells } from '../../../../src/model/tables/target.js';
import { packageOf } from '../../../support/packages.js';
import { readFileSync } from 'node:fs';

/** Small files as people have them, beside the repository; what each folder holds is in its README. */
const CASES = fileURLToPath(new URL('../../../../../shared/cases/', import.meta.url));

type Options = Partial<Omit<PlainTableOptions, 'graph' | 'dataset'>>;

const read = (file: string, options: Options = {}): Promise<ReadDataset> =>
  readPlainTable(CASES + file, { dataset: 'demo', graph: EMPTY_GRAPH, ...options });

/** What stops an import of it. */
async function stopping(file: string, options: Options = {}): Promise<readonly Problem[]> {
  const error = await read(file, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof DatasetProblems ? error.problems.filter(({ severity }) => /ERROR|DOUBT/.test(severity)) : [];
}
const codes = async (file: string, options: Options = {}): Promise<string[]> =>
  [...new Set((await stopping(file, options)).map(({ code }) => code))].sort();

/** Participations as `agent @ event`, without their kinds and dataset. */
function took({ rows }: ReadDataset): string[] {
  const participations = rows.filter((row) => row.table === 'participations');
  return participations.map(({ target, values }) => {
    const {
      agent = '',
      event = '',
      on_behalf_of: behalf = '',
    } = keyCells(table('participations') as FactTable, target);
    const roles = (values['roles'] as string[] | undefined)?.join('+') ?? '';
    const short = (id: string): string => id.replace(/^\w+:demo-/, '');
    return [short(agent), behalf && `(${short(behalf)})`, '@', short(event), roles, values['status']]
      .filter(Boolean)
      .join(' ');
  });
}
const names = ({ rows }: ReadDataset, kind: string): string[] =>
  rows
    .filter((row) => row.table === 'names' && row.target.includes(`\u001f${kind}:`))
    .map(({ target }) => keyCells(table('names') as FactTable, target)['text']!)
    .sort();
const starts = ({ rows }: ReadDataset): unknown[] =>
  rows.filter((row) => row.table === 'events').map(({ values }) => values['start']);

const suite = existsSync(CASES) ? describe : describe.skip;

suite('files as people have them', () => {
  test('02: names that look alike are one, in the plainest spelling', async () => {
    const dataset = await read('02-invisible/hadir.csv');
    expect(names(dataset, 'organisation')).toEqual(['Serikat Contoh']);
    expect(new Set(took(dataset)).size).toBe(1);
  });

  test('05: titles above the header, the separator of Excel, totals', async () => {
    expect((await stopping('05-title-rows/hadir.csv'))[0]?.message).toContain('--header-row 3');
    const dataset = await read('05-title-rows/hadir.csv', { headerRow: 3 });
    expect(took(dataset)).toEqual(['serikat-contoh @ fgd-upah ATTENDED', 'yayasan-uji @ fgd-upah ATTENDED']);
    expect(dataset.rows[0]).toMatchObject({ row: 4, locator: 'row=4' });
    expect(took(await read('05-title-rows/sep.csv'))).toHaveLength(2);
    expect(await codes('05-title-rows/total.csv')).toEqual(['TOTAL_ROW']);
    expect(took(await read('05-title-rows/total.csv', { accept: { TOTAL_ROW: true } }))).toHaveLength(2);
    expect(
      took(await read('05-title-rows/total.csv', { skip: { organisation: ['Total: 2 organisasi'] } })),
    ).toHaveLength(2);
  });

  test.each([
    ['semi', ';', 2],
    ['newline', '\n', 2],
    ['comma', ',', 4],
  ])('06: several names in one cell: %s', async (file, separator, count) => {
    expect(await codes(`06-several-in-one-cell/${file}.csv`)).toEqual(['LIST_IN_CELL']);
    const dataset = await read(`06-several-in-one-cell/${file}.csv`, { split: { organisation: separator } });
    expect(took(dataset).filter((one) => one.includes('@ temu-menteri'))).toHaveLength(count);
    expect(took(dataset)).toHaveLength(count + 1);
  });

  test('07: rows that say that nothing happened', async () => {
    const map = { host: 'Minister', date: 'Date', organisation: 'Name of Organisation', event: 'Purpose of meeting' };
    expect(await codes('07-nil-return/nil.csv', { map })).toEqual(['PLACEHOLDER_NAME']);
    const options = { map, skip: { 'Name of Organisation': ['Nil Return'] }, blank: ['N/A', '-'] };
    expect(took(await read('07-nil-return/nil.csv', options))).toEqual([
      'serikat-contoh @ upah-minimum ATTENDED',
      'minister-b @ upah-minimum HOST',
    ]);
    const [problem] = await stopping('07-nil-return/nil_date.csv', { map });
    expect(problem).toMatchObject({
      code: 'INVALID_DATE',
      message: expect.stringContaining('--blank "Nil Return"') as string,
    });
  });

  test('08: ways to write a day', async () => {
    const refused = await stopping('08-dates/dates.csv');
    expect(refused.map(({ row }) => row)).toEqual([2, 3, 4, 7, 11, 12, 23, 25, 26, 29]);
    expect(refused.find(({ row }) => row === 12)?.message).toContain('2025-11-10');
    expect((await stopping('08-dates/dates.csv', { dates: 'dmy' })).map(({ row }) => row)).toEqual([
      7, 11, 12, 23, 25, 26, 29,
    ]);
    for (const { row, message } of refused)
      if (row === 25 || row === 26) expect(message).not.toMatch(/2025-(13|02-30)\D.*2025-(13|02-30)/);
    expect(starts(await read('08-dates/tz.csv'))).toEqual(['2025-11-10', '2025-11-10', '2024/2025', '2025-21']);
    expect(starts(await read('08-dates/quarter.csv'))).toHaveLength(10);
  });

  test('09: merged cells', async () => {
    const dataset = await read('09-fill-down/merged.csv', { fillDown: ['event', 'date'] });
    expect(took(dataset).filter((one) => one.includes('fgd-upah'))).toHaveLength(3);
    expect(took(dataset).filter((one) => one.includes('audiensi-menteri'))).toHaveLength(2);
    expect((await stopping('09-fill-down/merged.csv'))[0]?.message).toContain('--fill-down event');
  });

  test('10: one title on three days', async () => {
    expect(await codes('10-recurring-title/rapat.csv')).toEqual(['SEVERAL_DATES']);
    const apart = await read('10-recurring-title/rapat.csv', { map: { event: 'event+date' } });
    expect([names(apart, 'event').length, starts(apart).length]).toEqual([3, 3]);
    const one = await read('10-recurring-title/rapat.csv', { accept: { SEVERAL_DATES: true } });
    expect([names(one, 'event').length, starts(one).length]).toEqual([1, 3]);
  });

  test('12: words that differ from the vocabulary', async () => {
    const map = {
      person: 'Participant Name',
      event: 'Event Title',
      status: 'Participant Status',
      role: 'Participant Role',
      date: 'Event Start Date',
    };
    const value = { status: { 'No-show': 'ABSENT' }, role: { Volunteer: 'ATTENDEE' } };
    const dataset = await read('12-status-words/civi.csv', { map, value });
    expect(took(dataset).map((one) => one.split(' ').slice(-2).join(' '))).toEqual([
      'SPEAKER ATTENDED',
      'ATTENDEE ABSENT',
      'ATTENDEE REGISTERED',
    ]);
    expect(starts(dataset)).toEqual(['2025-11-10']);
    expect((await stopping('12-status-words/case.csv')).map(({ row }) => row)).toEqual([4, 4, 5]);
    const words = { role: { narasumber: 'PRESENTER' }, status: { Hadir: 'ATTENDED', no_show: 'ABSENT' } };
    expect(took(await read('12-status-words/case.csv', { value: words })).at(-1)).toContain('CO_HOST ABSENT');
  });

  test('13: separators within quotation marks', async () => {
    for (const file of ['kop', 'pipe']) expect(took(await read(`13-delimiter/${file}.csv`))).toHaveLength(1);
  });

  test('14: bytes that are no text', async () => {
    expect(names(await read('14-bad-bytes/cp1252.csv', { encoding: 'windows-1252' }), 'organisation')).toEqual([
      'Café Contoh',
      'Forum - Tiga',
      'Yayasan “Uji”',
    ]);
    expect((await stopping('14-bad-bytes/cp1252.csv'))[0]).toMatchObject({ code: 'NOT_UTF8', row: 2 });
    const { warnings } = await read('14-bad-bytes/esc_header.csv');
    for (const { message, column } of warnings) expect(`${message}${column}`).not.toMatch(/\p{Cc}/u);
    expect(took(await read('14-bad-bytes/nul_unused.csv'))).toHaveLength(2);
  });

  test('15: rows with cells short, and blank ones too many', async () => {
    expect(took(await read('15-excel-ragged/trail.csv'))).toHaveLength(4);
  });

  test('16: numbers of statistics programs', async () => {
    const kind = { agent: 'organisation', target: 'issue' };
    const polarities = ({ rows }: ReadDataset): (string | undefined)[] =>
      rows
        .filter((row) => row.table === 'stances')
        .map(({ target }) => keyCells(table('stances') as FactTable, target)['polarity']);
    expect(polarities(await read('16-pandas-floats/stances.csv', { table: 'stances', kind }))).toEqual([
      '1',
      '-1',
      '0',
    ]);
    const map = { agent: 'organization', target: 'concept', polarity: 'agreement' };
    expect(await codes('16-pandas-floats/dna_binary.csv', { table: 'stances', kind, map })).toEqual([
      'POLARITY_TWO_VALUES',
    ]);
    const value = { polarity: { '0': '-1' } };
    expect(polarities(await read('16-pandas-floats/dna_binary.csv', { table: 'stances', kind, map, value }))).toEqual([
      '1',
      '-1',
      '-1',
    ]);
  });

  test('17: a matrix', async () => {
    expect((await stopping('17-matrix/matriks.csv'))[0]?.message).toContain('--matrix event');
    expect(took(await read('17-matrix/matriks.csv', { matrix: 'event' }))).toHaveLength(4);
  });

  test('18: workbooks and tabs', async () => {
    for (const file of ['hadir.tsv', 'hadir.xlsx'])
      expect(took(await read(`18-spreadsheet-file/${file}`))).toHaveLength(1);
    expect(await codes('18-spreadsheet-file/palsu.csv')).toEqual(['WORKBOOK_BROKEN']);
  });

  test('24: midnight, wherever the machine is', async () => {
    for (const file of ['rapat', 'tanpa_zona'])
      expect(starts(await read(`24-local-midnight/${file}.csv`))).toEqual(['2025-11-10']);
  });

  test('27: capitals in headers', async () => {
    expect(took(await read('27-headers/opsional_kapital.csv'))).toEqual(['serikat-contoh @ fgd-upah SPEAKER ATTENDED']);
  });

  test('28: weekdays', async () => {
    const { warnings } = await readPackage(
      packageOf({ events: readFileSync(`${CASES}28-weekdays/events.csv`, 'utf8') }),
      { graph: EMPTY_GRAPH },
    );
    expect(warnings.filter(({ code }) => code === 'WEEKDAY_MISMATCH').map(({ row }) => row)).toEqual([6, 8]);
  });

  test('30: words for nothing', async () => {
    expect(await codes('30-na-tokens/hadir.csv')).toEqual(['PLACEHOLDER_NAME']);
    const blank = ['NA', 'NULL', '#N/A', 'nan', '-', 'TBC', '?', '#REF!'];
    const dataset = await read('30-na-tokens/hadir.csv', { blank });
    expect(took(dataset)).toHaveLength(8);
    expect(names(dataset, 'organisation')).toEqual([]);
    expect((await stopping('30-na-tokens/na_date.csv'))[0]?.message).toContain('--blank NA');
  });
});
