import type { ProblemCode, TABLE_PROBLEMS } from '../../../src/dataset/problems/index.js';
import type { ProblemCase } from './problem_case.js';

const DOUBT = { file: 'table.csv', severity: 'DOUBT' } as const;

/** One of each of what a plain table may mean otherwise. */
export const TABLE_CASES: Record<keyof typeof TABLE_PROBLEMS & ProblemCode, ProblemCase> = {
  COLUMN_NEAR: {
    plain: 'organisation,event,tanggal\nSatu,E1,2025-11-10',
    expected: { ...DOUBT, row: 1, column: 'tanggal', found: '"tanggal"', expected: 'date' },
  },
  PLACEHOLDER_NAME: {
    plain: 'organisation,event\nSatu,E1\nTBC,E1\nTBC,E2\nn/a,E1',
    expected: { ...DOUBT, row: 3, column: 'organisation', found: '"TBC"', count: 3 },
  },
  TOTAL_ROW: {
    plain: 'no,organisation,event\n1,Satu,E1\nJumlah: 1,,',
    options: { ignore: ['no'] },
    expected: { ...DOUBT, row: 3, found: '"Jumlah: 1"', count: 1 },
  },
  DITTO: {
    plain: 'organisation,event\nSatu,E1\nDua,idem\nTiga,s.d.a.',
    expected: { ...DOUBT, row: 3, column: 'event', found: '"idem"', count: 2 },
  },
  LIST_IN_CELL: {
    plain: 'organisation,event\nSatu; Dua,E1\nSatu,E1\n"Dua, Satu",E1\nTiga dan Satu,E1\nDua dan Tiga,E1',
    expected: {
      ...{ ...DOUBT, row: 2, column: 'organisation', found: '"Satu; Dua"', count: 3 },
      expected:
        'semicolons (--split "organisation=;") or commas (--split organisation=,) or "dan" (--split "organisation= dan ")',
    },
  },
  ROLE_IN_NAME: {
    plain: 'organisation,event\nPerwakilan KASBI,E1\nMember of KASBI,E1\nMembers Union,E1',
    expected: { ...DOUBT, row: 2, column: 'organisation', expected: '"KASBI" in a role (--strip-role)', count: 2 },
  },
  ROLE_STRIPPED: {
    plain: 'organisation,event\nPerwakilan KASBI,E1\nNarasumber Satu,E1\nPerwakilan KASBI,E2\nWakil Presiden,E1',
    options: { stripRole: true },
    expected: {
      ...{ file: 'table.csv', severity: 'NOTE', row: 2, found: '2 names' },
      expected: '"Perwakilan KASBI" is "KASBI", "Narasumber Satu" is "Satu"',
    },
  },
  NUMBER_IN_NAME: {
    plain:
      'organisation,event\n1. Satu,E1\n2) Dua,E1\nIV. Tiga,E1\n(a) Empat,E1\nCV. Lima,E1\nA. Contoh Foundation,E1\n1.000 Guru,E1\n350.org,E1\n3M,E1\nd.light,E1',
    expected: { ...DOUBT, row: 2, column: 'organisation', found: '"1. Satu"', expected: '"Satu"', count: 4 },
  },
  STATUS_IN_NAME: {
    plain: 'organisation,event\nSatu – tidak hadir,E1\nDua (batal),E1\nTiga Batal,E1',
    expected: { ...DOUBT, row: 2, column: 'organisation', expected: '"Satu"', count: 2 },
  },
  LISTS_CROSSED: {
    plain: 'person,organisation,event\nSiti; Budi,Satu; Dua,E1\nAni,Satu; Dua,E2',
    options: { split: { person: ';', organisation: ';' } },
    expected: { ...DOUBT, row: 2, count: 1 },
  },
  PERSON_IN_ORGANISATION: {
    plain: 'organisation,event\nMaria (KASBI),E1\nJaringan Pekerja Rumahan (JPR),E1\nKomnas Perempuan (KP),E1',
    expected: { ...DOUBT, row: 2, column: 'organisation', found: '"Maria (KASBI)"', count: 1 },
  },
  LIST_KIND: {
    plain: 'organisation,event,No. undangan\nSatu,E1,7',
    options: { ignore: ['No. undangan'] },
    expected: { ...DOUBT, row: 1, found: '"No. undangan"' },
  },
  ROW_SKIPPED: {
    plain: 'organisation,event,note\nSatu,E1,\nDua,E1,batal\nTiga,E1,BATAL',
    options: { ignore: ['note'], skip: { note: ['Batal'] } },
    expected: { file: 'table.csv', row: 3, severity: 'NOTE', further: 1 },
  },
  HEADER_AGAIN: {
    plain: 'organisation,event\nSatu,E1\nOrganisation,EVENT \nDua,E1',
    expected: { file: 'table.csv', row: 3, severity: 'NOTE' },
  },
  HEADER_MOVED: {
    plain: 'organisation,event,date\nSatu,E1,\n\nEvent,Organisation\nE2,Dua\norganisation,organisation,\nE2,event,',
    expected: { file: 'table.csv', row: 4, severity: 'ERROR' },
  },
  ROW_NAMES_NOTHING: {
    plain: 'organisation,event,date\nSatu,E1,2025-11-10\n,,2025-11-11',
    expected: { file: 'table.csv', row: 3, severity: 'NOTE' },
  },
  MATRIX_MARKS: {
    plain: 'organisation,FGD,Dialog\nSatu,x,3\nDua,1,0',
    options: { matrix: 'event' },
    expected: { ...DOUBT, row: 2, column: 'Dialog', found: '"3"', count: 1 },
  },
  POLARITY_TWO_VALUES: {
    plain: 'agent,target,polarity\nSatu,RUU,1\nDua,RUU,0\nTiga,RUU,0',
    options: { table: 'stances', kind: { agent: 'organisation', target: 'issue' } },
    expected: { ...DOUBT, row: 3, column: 'polarity', count: 2 },
  },
  SEVERAL_DATES: {
    plain: 'organisation,event,date\nSatu,Rapat,2025-01-10\nDua,Rapat,2025-02-10\nTiga,Rapat,2025-01',
    expected: { ...DOUBT, row: 3, column: 'date', found: 'event:demo-rapat', count: 1 },
  },
};
