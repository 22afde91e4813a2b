import { DatasetProblems } from '../../../../src/dataset/problems/index.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { table, type FactTable } from '../../../../src/model/tables/index.js';
import { keyCells } from '../../../../src/model/tables/target.js';
import { writeTable } from '../../check/problem_cases.js';
import { workbookOf } from '../../check/workbooks.js';

type Options = Partial<Omit<PlainTableOptions, 'graph' | 'dataset'>>;
/** A table, how it is read, and who then took part where; or by which problems it is stopped. */
type Case = [what: string, text: string | Buffer, outcome: string, options?: Options];

const COMPOSED = 'Réseau';
/** A word with a space of no width in it. */
const withinWord = (word: string): string => `${word.slice(0, 4)}\u200b${word.slice(4)}`;
const HEAD = 'organisation,event\n';
const windows = (text: string): Buffer => Buffer.from(text, 'latin1');

const CASES: Readonly<Record<string, Case[]>> = {
  'names that look alike': [
    ['accents composed and not', `${HEAD}${COMPOSED},E\n${COMPOSED.normalize('NFD')},E`, 'Réseau @ E'],
    ['numbers and full stops of a list', `${HEAD}1. Satu,E\nSatu.,F`, '!NUMBER_IN_NAME SAME_NAME'],
    ['a number before the title of an event', `${HEAD}Satu,1. FGD`, '!NUMBER_IN_NAME'],
    ['apostrophes', `${HEAD}Jum'at Forum,E\nJum\u2019at Forum,F`, "Jum'at Forum @ E; Jum'at Forum @ F"],
    ['zero-width signs in a header', `${withinWord('organisation')},event\nSatu,E`, 'Satu @ E'],
  ],
  'lines that are no rows': [
    ['a title', 'Daftar hadir\norganisation,event\nSatu,E', '!COLUMN_MISSING'],
    ['a title, said', 'Daftar hadir,\norganisation,event\nSatu,E', 'Satu @ E', { headerRow: 2 }],
    [
      'a title that speaks of invitations',
      'DAFTAR UNDANGAN,\norganisation,event\nSatu,E',
      '!LIST_KIND',
      { headerRow: 2 },
    ],
    [
      'a title that speaks of invitations, and a status',
      'DAFTAR UNDANGAN,,\norganisation,event,status\nSatu,E,ATTENDED',
      'Satu @ E',
      { headerRow: 2 },
    ],
    ['a subtotal', `${HEAD}Satu,E\nSub-total 1,\nDua,E`, '!TOTAL_ROW'],
    ['a header that comes again', `${HEAD}Satu,E\n${HEAD}Dua,E`, 'Satu @ E; Dua @ E'],
  ],
  'several in a cell': [
    ['bars', `${HEAD}Satu | Dua,E`, '!LIST_IN_CELL'],
    [
      'a serial comma',
      `${HEAD}"Satu, Dua, and Tiga",E`,
      'Satu @ E; Dua @ E; Tiga @ E',
      { split: { organisation: ',' } },
    ],
    ['a company', `${HEAD}"Maju, Tbk.",E`, 'Maju, Tbk. @ E'],
    ['a slash beside a name that stands alone', `${HEAD}Satu,E\nSatu/Dua,E`, '!LIST_IN_CELL'],
    ['a slash in a name', `${HEAD}Tim I/2025,E\nSatu,E`, 'Tim I/2025 @ E; Satu @ E'],
    ['a plus sign', `${HEAD}Satu,E\nSatu + Dua,E`, '!LIST_IN_CELL'],
    ['a person behind an organisation', `${HEAD}SATU,E\nSATU - Siti,E`, '!PERSON_IN_ORGANISATION'],
    ['a person in brackets', `${HEAD}SATU,E\nSATU (Siti Nur),E`, '!PERSON_IN_ORGANISATION'],
    ['a person behind a colon', `${HEAD}SATU,E\nSATU: Siti,E`, '!PERSON_IN_ORGANISATION'],
    [
      'an acronym in brackets',
      `${HEAD}Suara Buruh,E\nSuara Buruh (Suabur),F`,
      'Suara Buruh @ E; Suara Buruh (Suabur) @ F',
    ],
    ['titles with a comma', `${HEAD}Satu,E\nSatu,F\nDua,"E, F"`, '!LIST_IN_CELL'],
    ['titles with "dan"', `${HEAD}Satu,E\nSatu,F\nDua,E dan F`, '!LIST_IN_CELL'],
    ['a title that holds one that stands alone', `${HEAD}Satu,E\nDua,"E, hari kedua"`, 'Satu @ E; Dua @ E, hari kedua'],
    [
      'several separators',
      `${HEAD}Satu,E\nSatu dan Dua,F\n"Satu, Tiga Dan Dua",G`,
      'Satu @ E; Satu @ F; Dua @ F; Satu @ G; Tiga @ G; Dua @ G',
      { split: { organisation: [',', ' dan '] } },
    ],
    ['line breaks of old programs', `${HEAD}"Satu\rDua",E`, 'Satu @ E; Dua @ E', { split: { organisation: '\n' } }],
    ['events', `${HEAD}Satu,E;F`, 'Satu @ E; Satu @ F', { split: { event: ';' } }],
  ],
  'rows that say nothing': [
    ['in words', `${HEAD}Tidak ada,E`, '!PLACEHOLDER_NAME'],
    ['the event alone', `${HEAD}Satu,E\n,F`, '!VALUE_MISSING'],
    ['as a person', 'person,event\nBelum ada,E', '!PLACEHOLDER_NAME'],
    ['skipped, in another case', `${HEAD}NIL RETURN,E\nSatu,E`, 'Satu @ E', { skip: { Organisation: ['nil return'] } }],
  ],
  'merged cells': [
    ['of organisations', 'organisation,event\nSatu,E\n,F', 'Satu @ E; Satu @ F', { fillDown: ['organisation'] }],
    ['unsaid', 'event,organisation\nE,Satu\n,Dua', '!VALUE_MISSING'],
    ['by ditto marks', 'event,organisation\nE,Satu\n〃,Dua', '!DITTO'],
  ],
  'a title that comes again': [
    ['with two days', 'organisation,event,date\nSatu,Rapat,2025-01-01\nDua,Rapat,2025-02-01', '!SEVERAL_DATES'],
    [
      'with the day in its key',
      'organisation,event,date\nSatu,Rapat,2025-01-01\nDua,Rapat,2025-02-01',
      'Satu @ Rapat, 2025-01-01; Dua @ Rapat, 2025-02-01',
      { map: { event: 'event+date' } },
    ],
    [
      'with its day in several spellings',
      'organisation,event,date\nSatu,Rapat,10 November 2025\nDua,Rapat,2025-11-10 09:00\nTiga,Rapat,10/11/2025\nDua,Rapat,2025-12-01',
      'Satu @ Rapat, 2025-11-10; Dua @ Rapat, 2025-11-10; Tiga @ Rapat, 2025-11-10; Dua @ Rapat, 2025-12-01',
      { map: { event: 'event+date' }, dates: 'dmy' },
    ],
    [
      'with its day in a column for the key alone',
      'organisation,event,Tanggal\nSatu,Rapat,10 November 2025\nDua,Rapat,2025-11-10',
      'Satu @ Rapat, 2025-11-10; Dua @ Rapat, 2025-11-10',
      { map: { event: 'event+Tanggal' } },
    ],
    [
      'with figures in it that may be two days',
      'organisation,event,Tanggal\nSatu,Rapat,10/11/2025\nDua,Rapat,2025-11-10',
      '!INVALID_DATE',
      { map: { event: 'event+Tanggal' } },
    ],
    [
      'with its day in the key, two in a cell',
      'organisation,event,date\nSatu,E; F,2025-01-01',
      'Satu @ E, 2025-01-01; Satu @ F, 2025-01-01',
      { map: { event: 'event+date' }, split: { event: ';' } },
    ],
    ['with a day and its month', 'organisation,event,date\nSatu,Rapat,2025-01-01\nDua,Rapat,2025-01', '!TWO_VALUES'],
  ],
  'words of status and role': [
    ['spaces and capitals', `organisation,event,status,role\nSatu,E,Not_Invited,co host`, '!INVALID_VALUE'],
    [
      'in capitals',
      'organisation,event,status,role\nSatu,E,DECLINED,',
      'Satu @ E DECLINED',
      { accept: { EVENT_STATUS_UNSTATED: true } },
    ],
    ['in Indonesian', 'organisation,event,status\nSatu,E,hadir', '!INVALID_VALUE'],
    [
      'in Indonesian, said',
      'organisation,event,status\nSatu,E,hadir',
      'Satu @ E',
      { value: { status: { Hadir: 'ATTENDED' } } },
    ],
  ],
  separators: [
    ['a semicolon, commas in names', 'organisation;event\nSatu, Dua dan Rekan;E\n"a;b";F', '!LIST_IN_CELL'],
    ['tabs with commas', 'organisation\tevent\nSatu\tE, F', 'Satu @ E, F'],
    ['said', 'organisation:event\nSatu:E', 'Satu @ E', { delimiter: ':' }],
  ],
  bytes: [
    ['another encoding', windows('organisation,event\nCaf\u00e9,E'), '!NOT_UTF8'],
    ['said', windows('organisation,event\nCaf\u00e9,E'), 'Café @ E', { encoding: 'windows-1252' }],
    ['UTF-16 with its mark', Buffer.from('\ufefforganisation,event\nSatu,E', 'utf16le'), '!FILE_KIND'],
  ],
  'ragged rows': [
    ['short', 'organisation,event,role\nSatu,E', 'Satu @ E'],
    ['blanks beyond', `${HEAD}Satu,E,,,`, 'Satu @ E'],
    ['numbers of rows', '"",organisation,event\n1,Satu,E', '!CELL_WITHOUT_HEADER'],
    ['numbers of rows, left out', '"",organisation,event\n1,Satu,E', 'Satu @ E', { ignore: [''] }],
    ['a cell beyond', `${HEAD}Satu,E,x`, '!RAGGED_ROW'],
  ],
  'a matrix': [
    ['marks', 'organisation,E,F\nSatu,x,\nDua,v,v', 'Satu @ E; Dua @ E; Dua @ F', { matrix: 'event' }],
    ['marks of a statistics program', 'organisation,E,F\nSatu,1.0,0.0', 'Satu @ E', { matrix: 'event' }],
    ['counts', 'organisation,E\nSatu,2\nDua,x', '!MATRIX_MARKS', { matrix: 'event' }],
    ['unsaid', 'organisation,E,F\nSatu,x,\nDua,,x', '!COLUMN_MISSING'],
  ],
  'other files': [
    [
      'a workbook under the name of a text',
      workbookOf({
        A: [
          ['organisation', 'event'],
          ['Satu', 'E'],
        ],
      }),
      'Satu @ E',
    ],
    ['a PDF', '%PDF-1.7\n1 0 obj', '!FILE_KIND'],
    ['a page of the web', '<!doctype html><table><tr><td>organisation</td></tr></table>', '!FILE_KIND'],
  ],
  headers: [
    ['in capitals with spaces', 'ORGANISATION,Event Title,EVENT\nSatu,T,E', 'Satu @ T'],
    ['nearly a column', 'organization,event\nSatu,E', '!COLUMN_MISSING'],
    ['whether they came', 'organisation,event,Status kehadiran\nSatu,E,Tidak hadir', '!COLUMN_NEAR'],
    ['whether they came, in English', 'organisation,event,Attended?\nSatu,E,no', '!COLUMN_NEAR'],
    ['twice', 'organisation,event,Event\nSatu,E,F', '!COLUMN_REPEATED'],
  ],
  'words for nothing': [
    ['a title', 'organisation,event,event_title\nSatu,E,TBC', '!PLACEHOLDER_NAME'],
    ['a source', 'organisation,event,source\nSatu,E,-', '!PLACEHOLDER_NAME'],
    ['what stands below a list', `${HEAD}Satu,E\n"Jakarta, 10 November 2025",E`, '!PLACEHOLDER_NAME'],
    ['a day', `${HEAD}10/11/2025,E`, '!PLACEHOLDER_NAME'],
    ['in all columns', 'organisation,event,role,source\nSatu,E,n/a,n/a', 'Satu @ E', { blank: ['N/A'] }],
  ],
};

function outcomeOf({ rows }: ReadDataset): string {
  const names = new Map(
    rows
      .filter((row) => row.table === 'names')
      .map(({ target }) => {
        const { entity = '', text = '' } = keyCells(table('names') as FactTable, target);
        return [entity, text];
      }),
  );
  const took = rows
    .filter((row) => row.table === 'participations')
    .map(({ target, values: { status } }) => {
      const { agent = '', event = '' } = keyCells(table('participations') as FactTable, target);
      return `${names.get(agent)} @ ${names.get(event)}${status === 'ATTENDED' ? '' : ` ${String(status)}`}`;
    });
  return [...new Set(took)].join('; ');
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each<Case>(cases)('%s', async (_what, text, outcome, options = {}) => {
    const reading = readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH, ...options });
    const found = await reading.then(outcomeOf, (error: unknown) => {
      if (!(error instanceof DatasetProblems)) throw error;
      const stopping = error.problems.filter(({ severity }) => severity === 'ERROR' || severity === 'DOUBT');
      return `!${[...new Set(stopping.map(({ code }) => code))].join(' ')}`;
    });
    expect(found).toBe(outcome);
  });
});
