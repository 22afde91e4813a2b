import fc from 'fast-check';
import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, problemText } from '../../../../src/dataset/problems/index.js';
import { parsedMapping } from '../../../../src/dataset/read/plain/mapping/mapping_file.js';
import { mappingText } from '../../../../src/dataset/read/plain/mapping/mapping_text.js';
import { readPlainTable } from '../../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { isFactTarget, keyCells, tableOf } from '../../../../src/model/tables/target.js';
import type { FactTable } from '../../../../src/model/tables/index.js';
import { sharedCases } from '../../../support/shared_data.js';
import { writeTable } from '../../check/problem_cases.js';
import { workbookOf } from '../../check/workbooks.js';

const readFile = (path: string, mapping: string): Promise<ReadDataset> =>
  readPlainTable(path, { ...parsedMapping(mapping, 'm.yaml'), dataset: 'd', graph: EMPTY_GRAPH });
const read = (table: string, mapping: string): Promise<ReadDataset> => readFile(writeTable(table), mapping);

async function messages(reading: () => unknown): Promise<string[]> {
  try {
    await reading();
    return [];
  } catch (error) {
    if (error instanceof DatasetProblems) return error.problems.map(problemText);
    throw error;
  }
}

/** Facts by the cells of their key, or entities, without kinds and dataset, and what is said of them. */
const said = ({ rows }: ReadDataset, table: string): string[] =>
  rows
    .filter((row) => row.table === table)
    .map(({ target, values }) => {
      const key = isFactTarget(target) ? Object.values(keyCells(tableOf(target) as FactTable, target)) : [target];
      return [...key.filter(Boolean), ...Object.values(values).flat()].join(' ').replace(/\b\w+:d-/g, '');
    });

const TWO_SIDES = `
tables:
  - table: participations
    map: { event: meeting, organisation: Minister, date: Date }
    set: { role: HOST }
  - table: participations
    map: { event: meeting, organisation: Organisation, issue: Purpose }
`;

const REGISTER = `No,Text,Issued by,Ministry,Answer,Answered,Theme
R1,Ratify C190,Komite A,Ministry M,Diterima,2024-02-01,Work
R2,Raise wages,Komite A;Komite B,Ministry M,,,
`;
const REGISTER_MAPPING = `
tables:
  - table: outputs
    map: { id: No, text__en: Text }
    set: { kind: RECOMMENDATION }
  - table: parties
    map: { output: No, agent: Issued by }
    set: { role: ISSUER }
    kind: { agent: organisation }
    split: { agent: ";" }
  - table: responses
    map: { recommendation: No, agent: Ministry, kind: Answer, date: Answered }
    kind: { agent: organisation }
    value: { kind: { Diterima: ACCEPTED } }
  - table: topics
    map: { subject: No, issue: Theme }
    kind: { subject: output }
`;

(sharedCases('23-two-sides').length > 0 ? test : test.skip)(
  '23: a host column and a guest column, in one pass',
  async () => {
    const dataset = await readFile(sharedCases('23-two-sides')[0]!, TWO_SIDES);
    const roles = dataset.rows
      .filter(({ table }) => table === 'participations')
      .map(({ values }) => String(values['roles']));
    expect(roles.filter((role) => role === 'HOST')).toHaveLength(3);
    expect(roles.filter((role) => role === 'undefined')).toHaveLength(3);
    expect(said(dataset, 'events')).toEqual(['m1 2024-01-24', 'm2 2024-01-25', 'm3 2024-01-26']);
    expect(dataset.warnings).toEqual([]);
    expect([...dataset.rowsRead]).toEqual([['participations', 6]]);
  },
);

test('a register: recommendations, parties, answers and topics, each from its cells', async () => {
  const dataset = await read(REGISTER, REGISTER_MAPPING);
  expect(said(dataset, 'parties')).toEqual(['r1 komite-a ISSUER', 'r2 komite-a ISSUER', 'r2 komite-b ISSUER']);
  expect(said(dataset, 'responses')).toEqual(['r1 ministry-m ACCEPTED 2024-02-01']);
  expect(said(dataset, 'topics')).toEqual(['r1 work']);
  expect(said(dataset, 'outputs').sort()).toEqual([
    'r1 RECOMMENDATION',
    'r1 Ratify C190 RECOMMENDATION',
    'r2 Raise wages RECOMMENDATION',
  ]);
  // What has no answer and no theme is said, and counted.
  expect(dataset.warnings.map(problemText)).toEqual([
    'table.csv, row 3: The row has nothing for topics: it makes none of them. [MAPPING_ROW_BLANK]',
    'table.csv, row 3: The row has nothing for responses: it makes none of them. [MAPPING_ROW_BLANK]',
  ]);
  expect(dataset.rowsRead.get('responses')).toBe(1);
  expect(dataset.covers[0]?.tables).toEqual(['outputs', 'topics', 'parties', 'responses']);
  for (const { table, readAs } of dataset.rows)
    if (table !== 'names' && table !== 'outputs') expect(readAs).toBe(table);
});

test('half a row is an error, and a cell that two tables read is told once', async () => {
  const half = REGISTER.replace('Ministry M,,,', ',,2024-03-01,');
  const [error] = await messages(() => read(half, REGISTER_MAPPING));
  expect(error).toContain('row 3, column Ministry: The cell is blank');
  const bad = 'meeting,Minister,Organisation,Date\nM1,A,B,2024-13-01\nM2,A,-,2024-01-01\nM3,B,"a@b.example",2024-01-01';
  const both = TWO_SIDES.replace(', issue: Purpose', ', date: Date');
  const total = await messages(() =>
    read('meeting,Minister,Organisation\nTotal,3,4\nM1,A,B', both.replaceAll(/, date: Date/g, '')),
  );
  expect(total).toEqual([expect.stringContaining('row 2: The row begins with "Total", as a row of totals does. If')]);
  const told = await messages(() => read(bad, both));
  expect(told).toHaveLength(3);
  expect(told.join('\n')).toMatch(
    /row 2, column Date: .*\n.*row 3, column Organisation: .*\n.*row 4, column Organisation: /,
  );
});

test('a header that no table maps names a column by itself where one table has it, and is skipped where none has', async () => {
  const table = 'meeting,Minister,Organisation,source,Colour\nM1,A,B,Paper,red';
  const mapping = 'tables:\n  - map: { event: meeting, organisation: Minister }\n  - map: { event: meeting }';
  const dataset = await read(table, mapping);
  expect(said(dataset, 'participations')).toEqual(['a m1 ATTENDED', 'b m1 ATTENDED']);
  expect(dataset.rows.every(({ source }) => /paper|source:d\//.test(source))).toBe(true);
  expect(dataset.warnings.map(({ code, found }) => [code, found])).toEqual([['COLUMN_SKIPPED', '"Colour"']]);
});

test('what a row says of its event holds for hosts and guests alike, what it says of who came does not', async () => {
  const mapping =
    'tables:\n  - map: { organisation: Minister }\n    set: { role: HOST }\n  - map: { organisation: Guest }';
  const dataset = await read('event,Minister,Guest,date,place\nM1,A,B,2024-01-01,Hall', mapping);
  expect(said(dataset, 'participations')).toEqual(['a m1 ATTENDED HOST', 'b m1 ATTENDED']);
  expect(said(dataset, 'events')).toEqual(['m1 2024-01-01 Hall']);
  expect(await messages(() => read('event,Minister,Guest,status\nM1,A,B,there', mapping))).toEqual([
    expect.stringContaining('The header "status" names a column of several tables of participations.'),
  ]);
});

test('a header that the file does not have is told where the mapping says it', async () => {
  const mapping = 'tables:\n  - map: { organisation: Minister }\n  - map:\n      organisation: Gast';
  const [message] = await messages(() => read('event,Minister,Guest\nM1,A,B', mapping));
  expect(message).toMatch(/^m\.yaml, line 4, column 7: .*"Gast", which the file does not have/);
});

test('another column, or a list of names, tells persons and organisations apart', async () => {
  const table = 'Who,Type,event\nSatu,N-G-O,E1\nIbu Dua,Minister,E1\nperson:d-tiga,,E1';
  const byColumn =
    'map: { agent: Who }\nkind: { agent: { column: type, values: { NGO: organisation, Minister: person } } }';
  const agents = ({ rows }: ReadDataset): string[] =>
    rows.filter(({ table: of }) => of === 'participations').map(({ target }) => target.split('\u001f')[1]!);
  const expected = ['organisation:d-satu', 'person:d-ibu-dua', 'person:d-tiga'];
  expect(agents(await read(table, byColumn))).toEqual(expected);
  const byName =
    'map: { agent: Who }\nignore: [type]\nkind: { agent: { person: [IBU  dua, Empat], otherwise: organisation } }';
  const listed = await read(table, byName);
  expect(agents(listed)).toEqual(expected);
  expect(listed.warnings.map(problemText)).toEqual([
    'table.csv, column agent: "Empat" stands in a list of kinds and in no cell of the column. [MAPPING_NAME_ABSENT]',
  ]);
  expect(await messages(() => read(table.replace('person:d-tiga,', 'Tiga,'), byColumn))).toEqual([
    expect.stringContaining(
      'row 4, column Who: It is not said of what kind "Tiga" is: "type" is blank; listed are "NGO", "Minister"',
    ),
  ]);
  // The same name may be one of each.
  const same = await read('Who,Type,event\nSatu,NGO,E1\nSatu,Minister,E1', byColumn);
  expect(agents(same)).toEqual(['organisation:d-satu', 'person:d-satu']);
});

test('no private column tells a kind, so that no message repeats what stands in it', async () => {
  const mapping = 'map: { agent: Who }\nkind: { agent: { column: Agama, values: { a: person } } }';
  const told = await messages(() => read('Who,event,Agama\nSatu,E1,b', mapping));
  expect(told).toEqual([expect.stringMatching(/^m\.yaml, line 2, column 9: The column "Agama" is not read: /)]);
});

test('tables of several sheets, each row with its sheet', async () => {
  const book = workbookOf({
    Elements: [
      ['Label', 'Type'],
      ['Satu', 'Org'],
      ['Forum', 'Event'],
    ],
    Connections: [
      ['From', 'To'],
      ['Satu', 'Forum'],
    ],
  });
  const mapping =
    'tables:\n  - { table: organisations, sheet: Elements, map: { id: Label }, skip: { Type: [Event] }, ignore: [Type] }\n' +
    '  - { sheet: Connections, map: { organisation: From, event: To } }';
  const dataset = await readFile(writeTable(book, 'map.xlsx'), mapping);
  expect(said(dataset, 'participations')).toEqual(['satu forum ATTENDED']);
  expect(dataset.rows.map(({ table, locator }) => [table, locator])).toContainEqual([
    'participations',
    'sheet=Connections;row=2',
  ]);
  // The organisation is named once, and no event was made of the first sheet.
  expect(said(dataset, 'names').sort()).toEqual(['forum Forum AS_WRITTEN', 'satu Satu AS_WRITTEN']);
});

test('whether an event was held may be said by another table of the file', async () => {
  const table = 'event,organisation,state\nE1,Satu,PLANNED\nE2,Dua,HELD';
  const mapping = 'tables:\n  - { table: events, map: { id: event, status: state } }\n  - map: { event: event }';
  expect(said(await read(table, mapping), 'participations')).toEqual(['satu e1', 'dua e2 ATTENDED']);
});

describe('as YAML', () => {
  test('texts stay as they are written, whatever YAML takes them for', () => {
    const mapping = parsedMapping(
      'headerRow: 2\nstripRole: true\nblank: [no, 1.0, 2024-01-01, null, ~, 0x1F]\nvalue: { polarity: { 1: FOR, no: 010 } }\nset: &a { date: 2024 }',
      'm.yaml',
    );
    expect(mapping).toMatchObject({
      headerRow: 2,
      stripRole: true,
      blank: ['no', '1.0', '2024-01-01', 'null', '~', '0x1F'],
      value: { polarity: { '1': 'FOR', no: '010' } },
      set: { date: '2024' },
    });
  });

  test('everything that is wrong is told at once, each with its place', async () => {
    const wrong =
      'headerRow: 0\ndates: dym\nmap: [event]\ntabl: x\nkind: { agent: { column: Type, value: { A: person } } }\naccept: [TWO_VALUE]\nset: { event: }';
    expect(await messages(() => parsedMapping(wrong, 'm.yaml'))).toEqual([
      'm.yaml, line 1, column 1: "0" stands here; expected a whole number from 1. [MAPPING_VALUE]',
      'm.yaml, line 2, column 1: "dym" stands here; expected one of dmy, mdy. [MAPPING_VALUE]',
      'm.yaml, line 3, column 1: A list stands here; expected columns or headers, each with what is said of it. [MAPPING_VALUE]',
      'm.yaml, line 4, column 1: There is no key "tabl" here. Did you mean table? [MAPPING_KEY]',
      'm.yaml, line 5, column 9: No key "values" stands here; expected columns or headers, each with what is said of it. [MAPPING_VALUE]',
      'm.yaml, line 5, column 32: There is no key "value" here. Did you mean values? [MAPPING_KEY]',
      'm.yaml, line 6, column 10: "TWO_VALUE" stands here; did you mean TWO_VALUES. [MAPPING_VALUE]',
      'm.yaml, line 7, column 8: Nothing stands here; expected a text. [MAPPING_VALUE]',
    ]);
  });

  test.each([
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[i]!}`).join()}]`).join('\n')}`,
    ],
    ['an alias of itself', 'map: &a { x: *a }'],
    ['a tag', 'map: !!js/function "x"'],
    ['two documents', 'table: events\n---\ntable: issues'],
    ['a merge key', 'map: &a { event: x }\nset: { <<: *a }'],
    ['a scalar', 'participations'],
    ['a list', '- table: events'],
    ['a list of no tables', 'tables: []'],
    ['a list of kinds that does not say what the others are', 'kind: { agent: { person: [x] } }'],
    ['an unclosed list', 'ignore: [a'],
    ['a key that is no text', '? [a]\n: b'],
  ])('%s is refused with its place', async (_, text) => {
    const told = await messages(() => read('organisation,event\nA,B', text));
    expect(told.length).toBeGreaterThan(0);
    for (const message of told) expect(message).toMatch(/^m\.yaml, line \d+, column \d+: .* \[\w+\]$/);
  });

  test('one that says nothing is refused: it would be read as if it said something', async () => {
    for (const text of ['', '# only this']) {
      expect(await messages(() => parsedMapping(text, 'm.yaml'))).toEqual([
        expect.stringContaining('Nothing stands here'),
      ]);
    }
    expect(parsedMapping('accept: { LIST_IN_CELL: [a, 1], DITTO: true }', 'm.yaml').accept).toEqual({
      LIST_IN_CELL: ['a', '1'],
      DITTO: true,
    });
  });

  test('what options say is read again from the mapping that is saved of it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'no',
        '1.0',
        '~',
        '',
        'a: b',
        '# x',
        '2024-01-01',
        '{sheet}',
        '"',
        "'",
        '\n',
        '- a',
        '&a',
        'é',
        '! x',
      ),
    );
    const texts = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
      text,
      { maxKeys: 4 },
    );
    const some = fc.record(
      {
        map: texts,
        set: texts,
        value: fc.dictionary(fc.constantFrom('role', 'status'), texts),
        blank: fc.array(text, { maxLength: 4 }),
        skip: fc.dictionary(fc.constantFrom('No', 'a'), fc.array(text)),
        split: fc.dictionary(
          fc.constantFrom('event', 'person'),
          fc.oneof(fc.constantFrom(';', '\n', ',', ' / '), fc.constant([',', ' dan '] as string[])),
        ),
        headerRow: fc.integer({ min: 1, max: 9 }),
        stripRole: fc.boolean(),
        delimiter: fc.constantFrom(';', '\t', '|'),
        host: text,
        accept: fc.constant({ TWO_VALUES: ['no', '1'], DITTO: true } as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (said) => {
        const again = parsedMapping(mappingText(said), 'm.yaml');
        const { text, placeOf } = again;
        expect(again).toEqual({ table: 'participations', ...said, text, placeOf });
      }),
    );
  });
});
