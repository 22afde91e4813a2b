import fc from 'fast-check';
import { DatasetProblems } from '../../../../src/dataset/problems/index.js';
import type { Reading } from '../../../../src/dataset/read/plain/mapping/reading.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { table, type FactTable } from '../../../../src/model/tables/index.js';
import { keyCells } from '../../../../src/model/tables/target.js';
import { writeTable } from '../../check/problem_cases.js';
import { workbookOf } from '../../check/workbooks.js';
import { readTable } from '../support.js';

const COLUMNS = ['organisation', 'event', 'date', 'place', 'event_title', 'issue', 'role', 'source'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string>>;

const ORGANISATIONS = ['Serikat Satu', 'Yayasan Dua', 'Forum Tiga', 'Aliansi Empat'];
const maybe = (...values: string[]): fc.Arbitrary<string | undefined> => fc.constantFrom(undefined, ...values);

/** Who took part in one of the events, and what is told of it. */
const eventOf = (name: string, date: string): fc.Arbitrary<Row[]> =>
  fc
    .record({
      told: fc.record({ place: maybe('Jakarta'), event_title: maybe(`Temu ${name}`), issue: maybe('Upah', 'Cuti') }),
      rows: fc
        .subarray(ORGANISATIONS, { minLength: 1 })
        .chain((all) => fc.tuple(...all.map((organisation) => took(organisation)))),
    })
    .map(({ told, rows }) => rows.map((row) => ({ ...row, event: name, date, ...told })));
const took = (organisation: string): fc.Arbitrary<Row> =>
  fc.record({
    organisation: fc.constant(organisation),
    role: maybe('SPEAKER'),
    source: maybe('Siaran Pers', 'Notulen'),
  });

/** What somebody who keeps such a table does to it. */
const kept = fc.record({
  events: fc.tuple(eventOf('FGD', '2025-11-10'), eventOf('Dialog', '2025-11-11'), eventOf('Rapat', '2025-12-01')),
  columns: fc
    .shuffledSubarray([...COLUMNS], { minLength: 2 })
    .filter((all) => all.includes('organisation') && all.includes('event')),
  capitals: fc.boolean(),
  /** Of equal cells below each other, in a list by event, the first alone is filled; in one by organisation its name is. */
  merged: fc.subarray(['event', 'date', 'place', 'event_title', 'issue'] as const),
  ditto: maybe('idem', 's.d.a.', 'same', '〃'),
  byOrganisation: fc.boolean(),
  /** What stands in a cell that states nothing. */
  nothing: maybe('NA', 'N/A', '-', '–', 'nil', 'TBC', '?', '#N/A', 'tidak ada', 'unknown'),
  nothingIn: fc.subarray([...COLUMNS]),
  above: fc.subarray([['Daftar hadir'], ['', 'Dicetak 2025-12-31']]),
  /** Between two events: nothing, an empty row, or the header again. */
  between: maybe('EMPTY', 'HEADER'),
  total: maybe('Total', 'Jumlah: 7'),
  isWorkbook: fc.boolean(),
});
type Kept = typeof kept extends fc.Arbitrary<infer T> ? T : never;

/** The columns of merged cells, the one that decides first. */
const mergedOf = ({ byOrganisation, merged }: Kept): readonly Column[] =>
  merged.length === 0 ? [] : byOrganisation ? ['organisation'] : ['event', ...merged.filter((one) => one !== 'event')];

/** The rows in the order of the table. */
function rowsOf({ events, byOrganisation }: Kept): Row[] {
  const rows = events.flat();
  if (!byOrganisation) return rows;
  return rows.sort((a, b) => ORGANISATIONS.indexOf(a.organisation!) - ORGANISATIONS.indexOf(b.organisation!));
}

function bytesOf(table: Kept): Buffer {
  const { columns, capitals, nothing, above, between, total } = table;
  const header = headersOf(columns, capitals);
  const blockOf = ({ organisation, event }: Row): string | undefined => (table.byOrganisation ? organisation : event);
  const lines: string[][] = [];
  let last: Row | undefined;
  for (const row of rowsOf(table)) {
    const isNew = last === undefined || blockOf(last) !== blockOf(row);
    if (isNew && last && between) lines.push(between === 'EMPTY' ? header.map(() => '') : header);
    const isMerged = (column: Column): boolean =>
      !isNew && mergedOf(table).includes(column) && last?.[column] === row[column];
    lines.push(
      columns.map((column) =>
        isMerged(column)
          ? (table.ditto ?? '')
          : (row[column] ?? (table.nothingIn.includes(column) ? nothing : undefined) ?? ''),
      ),
    );
    last = row;
  }
  const all = [...above, header, ...lines, ...(total ? [[total]] : [])];
  if (table.isWorkbook) return workbookOf({ Hadir: all });
  return Buffer.from(all.map((cells) => cells.join(',')).join('\n'));
}

/** Who took part where, in what role and by which source; then what is told of the events. */
function factsOf({ rows }: ReadDataset): string[] {
  const titles = new Map(
    rows
      .filter((row) => row.table === 'names' || row.table === 'sources')
      .map(({ table: name, target, values }) => {
        if (name === 'sources') return [target, String(values['title'])];
        const { entity = '', text = '' } = keyCells(table('names') as FactTable, target);
        return [entity, text];
      }),
  );
  const named = (id = ''): string => titles.get(id) ?? id;
  const facts = rows.flatMap(({ table: name, target, source, values }) => {
    if (name === 'names' || name === 'sources') return [];
    if (name === 'events') return Object.entries(values).map(([what, value]) => [named(target), what, value]);
    if (name === 'organisations' || name === 'issues') return [];
    const { agent, event, subject, issue } = keyCells(table(name) as FactTable, target);
    if (name === 'topics') return [[named(subject), named(issue)]];
    return [[named(agent), named(event), values['roles'], values['status'], titles.get(source) ?? 'the file']];
  });
  return [...new Set(facts.map((fact) => fact.filter(Boolean).join(' | ')))].sort();
}

/** The same of the table as it was meant. */
function meant({ events, columns }: Kept): string[] {
  const told = events.flat().map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])) as Row);
  const facts = told.flatMap(({ organisation, event, date, place, event_title: title, issue, role, source }) => [
    [organisation, title ?? event, role, 'ATTENDED', source ?? 'the file'],
    ...(date ? [[title ?? event, 'start', date]] : []),
    ...(place ? [[title ?? event, 'place', place]] : []),
    ...(issue ? [[title ?? event, issue]] : []),
  ]);
  return [...new Set(facts.map((fact) => fact.filter(Boolean).join(' | ')))].sort();
}

/** How it has to be read. */
function readingOf(table: Kept): Reading {
  const { nothing, ditto, above, between, total, columns, capitals } = table;
  const [first] = headersOf(columns, capitals);
  const left = [...(total ? [total] : []), ...(between === 'HEADER' ? [first!] : [])];
  return {
    headerRow: above.length + 1,
    blank: [nothing, ditto].filter((text) => text !== undefined),
    fillDown: mergedOf(table).filter((one) => columns.includes(one)),
    skip: { [first!]: left },
  };
}

const headersOf = (columns: readonly Column[], capitals: boolean): string[] =>
  columns.map((name) => (capitals ? name.toUpperCase().replace('_', ' ') : name));

/** What is read equals what was meant, or a problem stops it; and there is a reading that reads it. */
export async function noFactDiffersInSilence(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(kept, async (table) => {
      const path = writeTable(bytesOf(table), table.isWorkbook ? 'table.xlsx' : 'table.csv');
      try {
        const read = await readTable(path, { dataset: 'd' });
        expect(factsOf(read)).toEqual(meant(table));
      } catch (error) {
        if (!(error instanceof DatasetProblems)) throw error;
      }
      const read = await readTable(path, { dataset: 'd', ...readingOf(table) });
      expect(factsOf(read)).toEqual(meant(table));
    }),
    { numRuns: runs },
  );
}
