import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ANY_GRAPH } from '../../../src/dataset/check/graph/any_graph.js';
import type { GraphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import type { PLAN_PROBLEMS, ProblemCode } from '../../../src/dataset/problems/index.js';
import { digestsOf, ErasedPersons, keyProofOf } from '../../../src/privacy/erased_persons.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { temporaryFolder } from '../../support/files.js';
import { MAPPING_CASES } from './mapping_cases.js';
import { NAME_CASES } from './name_cases.js';
import { TABLE_CASES } from './table_cases.js';
import { archiveOf, workbookOf } from './workbooks.js';
import type { ProblemCase } from './problem_case.js';

export type { ProblemCase };

const ORGANISATIONS = 'id,name__id\nsatu,Organisasi Satu\ndua,Organisasi Dua';
const EVENTS = 'id,start\nfirst,2025-11-10\nsecond,2025-11-11';
const BASE = { 'organisations.csv': ORGANISATIONS, 'events.csv': EVENTS };

const ONE_ROW = [
  ['organisation', 'event'],
  ['Satu', 'E1'],
];

const NEXT_YEAR = new Date().getUTCFullYear() + 1;

const pseudonyms = new Pseudonyms('key of the tests');
const ERASURE = {
  person: pseudonyms.erased('person:tamsin-quill'),
  erasedAt: '2025-01-01T00:00:00.000Z',
  erasedBy: 'desk',
  reason: 'asked for',
  names: digestsOf('Tamsin Quill', pseudonyms),
  keyProof: keyProofOf(pseudonyms),
};

/** Nothing is in it, and Tamsin Quill, who is invented, was erased. */
const ERASED: Partial<GraphLookup> = { erased: async () => new ErasedPersons([ERASURE], pseudonyms) };
const ANOTHER_KEY: Partial<GraphLookup> = {
  erased: async () => new ErasedPersons([ERASURE], new Pseudonyms('another key')),
};

/** One mistake of every kind. */
export const PROBLEM_CASES: Record<Exclude<ProblemCode, keyof typeof PLAN_PROBLEMS>, ProblemCase> = {
  PACKAGE_UNREADABLE: {
    files: { 'datapackage.json': '{"name": "demo",' },
    expected: { file: 'datapackage.json', found: 'it is not JSON' },
  },
  PACKAGE_INVALID: {
    files: { 'datapackage.json': '{"name": "demo", "resources": [{"path": "events.csv"}]}', 'events.csv': EVENTS },
    expected: { file: 'datapackage.json', found: 'resources.0.name' },
  },
  PATH_OUTSIDE: {
    files: { 'datapackage.json': '{"name": "demo", "resources": [{"name": "events", "path": "../events.csv"}]}' },
    expected: { file: 'datapackage.json', found: '"../events.csv"' },
  },
  FILE_MISSING: {
    files: { 'datapackage.json': '{"name": "demo", "resources": [{"name": "events", "path": "events.csv"}]}' },
    expected: { file: 'events.csv', found: '"events.csv"' },
  },
  FILE_UNREADABLE: {
    files: { 'events.csv.gz': EVENTS },
    expected: { file: 'events.csv.gz', found: 'Z_DATA_ERROR' },
  },
  FILE_EMPTY: { files: { 'events.csv': '' }, expected: { file: 'events.csv' } },
  RESOURCE_REPEATED: {
    files: {
      'datapackage.json': JSON.stringify({
        name: 'demo',
        resources: [
          { name: 'events', path: 'events.csv' },
          { name: 'more-events', path: './events.csv' },
        ],
      }),
      'events.csv': EVENTS,
    },
    expected: { file: 'datapackage.json', found: '"./events.csv"' },
  },
  RESOURCE_IGNORED: {
    files: { 'datapackage.json': '{"name": "demo", "resources": [{"name": "budget", "path": "budget.csv"}]}' },
    expected: { file: 'datapackage.json', found: '"budget"', severity: 'NOTE' },
  },
  FILE_NOT_LISTED: {
    files: { 'datapackage.json': '{"name": "demo", "resources": []}', 'event_links.csv': 'from,to,kind' },
    expected: { file: 'datapackage.json', found: '"event_links.csv"', severity: 'WARNING' },
  },
  CSV_BROKEN: {
    files: { 'events.csv': 'id,place\nfirst,Jakarta\nsecond,"Bandung' },
    expected: { file: 'events.csv', row: 3 },
  },
  NOT_UTF8: {
    files: { 'events.csv': Buffer.from('id,place\nfirst,Jakarta\nsecond,Malm\xf6', 'latin1') },
    expected: { file: 'events.csv', row: 3, column: 'place' },
  },
  FILE_KIND: {
    plain: Buffer.from('%PDF-1.7\n'),
    expected: { file: 'table.csv', found: 'a PDF' },
  },
  FILE_TOO_LARGE: {
    plain: archiveOf({ 'xl/workbook.xml': '<workbook/>' }, 500 * 1024 * 1024),
    expected: { file: 'table.csv', found: 'more than 400 MB', expected: 'Save its table as CSV.' },
  },
  WORKBOOK_BROKEN: {
    plain: archiveOf({ 'xl/workbook.xml': '<workbook/>' }),
    expected: { file: 'table.csv', found: expect.stringContaining('workbook.xml.rels') as string },
  },
  FORMULA_WITHOUT_VALUE: {
    plain: workbookOf({
      List: [
        ['organisation', 'event', 'status', 'unused'],
        ['Satu', 'E1', '<c t="n"><f>IF(1=1,"ABSENT","")</f><v></v></c>', '<c t="n"><f>1+1</f></c>'],
      ],
    }),
    options: { ignore: ['unused'] },
    expected: { file: 'table.csv', row: 2, column: 'status', severity: 'ERROR' },
  },
  SHEET_UNCHOSEN: {
    plain: workbookOf({
      Senin: [['organisation', 'event']],
      Selasa: [
        ['organisation', 'event'],
        ['Satu', 'E1'],
      ],
    }),
    expected: { file: 'table.csv', found: '"Senin" (1 rows), "Selasa" (2 rows)' },
  },
  SHEET_HIDDEN: {
    plain: workbookOf({ Hadir: ONE_ROW, Lama: ONE_ROW }, { hidden: ['Lama'] }),
    expected: { file: 'table.csv', severity: 'NOTE', found: '"Lama"', expected: '2 rows' },
  },
  ROW_HIDDEN: {
    plain: workbookOf({ Hadir: ONE_ROW }, { rows: { 2: 'hidden="1"' } }),
    expected: { file: 'table.csv', severity: 'DOUBT', row: 2, count: 1 },
  },
  COLUMN_HIDDEN: {
    plain: workbookOf({ Hadir: ONE_ROW }, { columns: '<cols><col min="2" max="3" hidden="1"/></cols>' }),
    expected: { file: 'table.csv', severity: 'DOUBT', column: 'event', found: '"event"' },
  },
  STRUCK_OUT: {
    plain: workbookOf({
      Hadir: [ONE_ROW[0]!, ['<c t="inlineStr"><is><r><rPr><strike/></rPr><t>Satu</t></r></is></c>', 'E1']],
    }),
    expected: { file: 'table.csv', severity: 'DOUBT', row: 2, column: 'organisation', found: '"Satu"' },
  },
  SHEET_NAMELESS: {
    plain: 'organisation,event\nSatu,E1',
    options: { set: { place: '{sheet}' } },
    expected: { file: 'table.csv', column: 'place', severity: 'ERROR', found: '"place"' },
  },
  SHEET_UNKNOWN: {
    plain: workbookOf({ Senin: [['organisation', 'event']] }),
    options: { sheet: 'Rabu' },
    expected: { file: 'table.csv', found: '"Rabu"', expected: '"Senin" (1 rows)' },
  },
  ENCODING_UNKNOWN: {
    plain: 'organisation,event\nSatu,E1',
    options: { encoding: 'ansi-latin' },
    expected: { file: 'table.csv', found: '"ansi-latin"' },
  },
  DELIMITER_UNCLEAR: {
    plain: 'organisation;a,event;b\nSatu;x,E1;y',
    expected: { file: 'table.csv', row: 1, found: 'a comma and a semicolon' },
  },
  PRIVATE_SKIPPED: {
    plain: 'organisation,event,No. HP\nSatu,E1,0812',
    expected: { file: 'table.csv', row: 1, column: 'No. HP', severity: 'NOTE' },
  },
  RAGGED_ROW: {
    files: { 'events.csv': 'id,place\nfirst,Jakarta, Indonesia' },
    expected: { file: 'events.csv', row: 2, found: '3 cells', expected: expect.stringMatching(/^2\. /) as string },
  },
  UNKNOWN_COLUMN: {
    files: { 'events.csv': 'id,plac\nfirst,Jakarta' },
    expected: { file: 'events.csv', row: 1, column: 'plac', expected: 'Did you mean place?' },
  },
  COLUMN_REPEATED: {
    files: { 'organisations.csv': 'id,name__id,name__ID\nsatu,Satu,Satu' },
    expected: { file: 'organisations.csv', row: 1, column: 'name__ID' },
  },
  COLUMN_MISSING: {
    files: { ...BASE, 'participations.csv': 'event,roles\nfirst,SPEAKER' },
    expected: { file: 'participations.csv', row: 1, column: 'agent', found: '"event", "roles"' },
  },
  COLUMN_PRIVATE: {
    plain: 'organisation,event,person,No. HP\nSatu,E1,Ani,0',
    options: { map: { quote: 'No. HP' } },
    expected: { file: 'table.csv', row: 1, column: 'quote', found: '"No. HP"' },
  },
  COLUMN_SKIPPED: {
    plain: 'organisation,event,mood\nSatu,E1,good',
    expected: { file: 'table.csv', row: 1, column: 'mood', severity: 'NOTE' },
  },
  CELL_WITHOUT_HEADER: {
    files: { 'events.csv': 'id,place,\nfirst,Jakarta,\nsecond,Bandung,Barat' },
    expected: { file: 'events.csv', row: 3, found: '"Barat"' },
  },
  DATASET_NAME: {
    files: { 'events.csv': EVENTS },
    descriptor: { name: 'Demo Data' },
    expected: { file: 'datapackage.json', found: '"Demo Data"', expected: 'For example demo-data.' },
  },
  OPTION_COLUMN: {
    plain: 'organisation,event\nSatu,E1',
    options: { set: { rolle: 'HOST' } },
    expected: { file: 'table.csv', column: 'rolle', found: '"rolle"' },
  },
  OPTION_HEADER: {
    plain: 'organisation,event\nSatu,E1',
    options: { map: { event: 'Meeting' } },
    expected: { file: 'table.csv', row: 1, column: 'event', expected: '"organisation", "event"' },
  },
  HEADER_LACKING: {
    plain: workbookOf({ Senin: [...ONE_ROW.map((row) => [...row, 'SPEAKER'])], Selasa: ONE_ROW }),
    options: { sheet: '*', map: { role: 'SPEAKER' } },
    expected: {
      file: 'table.csv, sheet "Selasa"',
      severity: 'DOUBT',
      row: 1,
      column: 'role',
      found: '"SPEAKER"',
      expected: 'The column "role" is blank in this one.',
    },
  },
  ...MAPPING_CASES,
  OPTION_KIND: {
    plain: 'agent,event\nSatu,E1',
    options: { kind: { agent: 'event' } },
    expected: { file: 'table.csv', column: 'agent', expected: 'organisation, person' },
  },
  VALUE_MISSING: {
    files: { ...BASE, 'event_links.csv': 'from,to,kind\nfirst,second,' },
    expected: { file: 'event_links.csv', row: 2, column: 'kind' },
  },
  INVALID_ID: {
    files: { 'events.csv': 'id\nThe First' },
    expected: { file: 'events.csv', row: 2, column: 'id', found: '"The First"' },
  },
  INVALID_REFERENCE: {
    files: { ...BASE, 'participations.csv': 'event,agent\nfirst,satu' },
    expected: { row: 2, column: 'agent', expected: 'organisation:slug or person:slug' },
  },
  WRONG_KIND: {
    files: { ...BASE, 'participations.csv': 'event,agent\nfirst,event:second' },
    expected: { file: 'participations.csv', row: 2, column: 'agent', found: '"event:second"' },
  },
  INVALID_DATE: {
    files: { 'events.csv': 'id,start\nfirst,10/11/2025' },
    expected: { row: 2, column: 'start', expected: expect.stringContaining('2025-11-10') as string },
  },
  YEAR_UNLIKELY: {
    files: { 'events.csv': 'id,start\na,0025-11-10\nb,2025-11-10' },
    expected: { file: 'events.csv', severity: 'DOUBT', row: 2, column: 'start', found: '"0025-11-10"' },
  },
  INVALID_INSTANT: {
    files: { 'events.csv': 'id,recorded_at\nfirst,2025-02-30' },
    expected: { file: 'events.csv', row: 2, column: 'recorded_at' },
  },
  INVALID_INTEGER: {
    files: { 'events.csv': 'id,participants_reported\nfirst,about 40' },
    expected: { file: 'events.csv', row: 2, column: 'participants_reported' },
  },
  OUT_OF_RANGE: {
    files: { 'events.csv': 'id,participants_reported\nfirst,-1' },
    expected: { file: 'events.csv', row: 2, column: 'participants_reported', expected: 'at least 0' },
  },
  INVALID_BOOLEAN: {
    files: { 'issues.csv': 'id,claim\nwages,yes' },
    expected: { file: 'issues.csv', row: 2, column: 'claim', found: '"yes"' },
  },
  INVALID_VALUE: {
    files: { 'organisations.csv': 'id,sector\nsatu,Labor' },
    expected: { row: 2, column: 'sector', expected: expect.stringMatching(/^Did you mean LABOUR\?/) as string },
  },
  INVALID_LANGUAGE: {
    files: { 'organisations.csv': 'id,name__xx\nsatu,Satu' },
    expected: { file: 'organisations.csv', row: 1, column: 'name__xx' },
  },
  INVALID_URI: {
    files: { 'sources.csv': 'id,url\nreport,www.example.org' },
    expected: { file: 'sources.csv', row: 2, column: 'url', found: '"www.example.org"' },
  },
  CONTACT_DATA: {
    files: { 'persons.csv': 'id,name,note\nfirst,Ani Contoh,call 0812 3456 7890' },
    expected: { file: 'persons.csv', row: 2, column: 'note', found: 'a telephone number' },
  },
  QUOTE_CONTACT_DATA: {
    files: { 'events.csv': 'id,source,quote\nfirst,,write to ani@contoh.example' },
    expected: { file: 'events.csv', row: 2, column: 'quote', found: 'an e-mail address' },
  },
  INVALID_CHARACTER: {
    files: { 'events.csv': 'id,place\nfirst,Jakarta\u001fPusat' },
    expected: { file: 'events.csv', row: 2, column: 'place', expected: 'U+001F' },
  },
  TEXT_TOO_LONG: {
    files: { 'organisations.csv': `id,name__id\nsatu,${'é'.repeat(4_000)}` },
    expected: { file: 'organisations.csv', row: 2, column: 'name__id' },
  },
  INVALID_LOCATOR: {
    files: { 'events.csv': 'id,locator\nfirst,"char=20,10"' },
    expected: { file: 'events.csv', row: 2, column: 'locator', found: '"char=20,10"' },
  },
  UNKNOWN_REFERENCE: {
    files: { ...BASE, 'participations.csv': 'event,agent\nfrist,organisation:satu\nfrist,organisation:dua' },
    expected: { row: 2, column: 'event', found: '"frist"', expected: 'Did you mean event:first?', further: 1 },
  },
  REFERENCE_NOT_CHECKED: {
    files: { ...BASE, 'participations.csv': 'event,agent\nfrist,organisation:satu\nfrist,organisation:dua' },
    graph: ANY_GRAPH,
    expected: { row: 2, column: 'event', found: '"frist"', expected: 'Did you mean event:first?', further: 1 },
  },
  ORIGIN_INCOMPLETE: {
    files: { 'events.csv': 'id,dataset,file,row\nfirst,other,events.csv,' },
    expected: { file: 'events.csv', row: 2, column: 'dataset', found: 'dataset, file' },
  },
  END_BEFORE_START: {
    files: { 'events.csv': 'id,start,end\nfirst,2025-11-10,2025-11-09' },
    expected: { file: 'events.csv', row: 2, column: 'end', found: '"2025-11-09"' },
  },
  RETRACTED_BEFORE_RECORDED: {
    files: { 'events.csv': 'id,recorded_at,retracted_at\nfirst,2025-11-10,2025-11-09' },
    expected: { file: 'events.csv', row: 2, column: 'retracted_at' },
  },
  RETRACTION_UNDATED: {
    files: { 'organisations.csv': 'id,name__id,retracted_at,retracted_by\nsatu,Satu,2026-01-01,desk\ndua,Dua,,desk' },
    expected: { file: 'organisations.csv', row: 3, column: 'retracted_by' },
  },
  EXHAUSTIVE_WITHOUT_QUOTE: {
    files: { 'events.csv': 'id,attendance_list\nfirst,EXHAUSTIVE' },
    expected: { file: 'events.csv', row: 2, column: 'attendance_list' },
  },
  POST_NEEDS_PERSON: {
    files: { ...BASE, 'memberships.csv': 'member,organisation,kind\norganisation:satu,dua,POST' },
    expected: { file: 'memberships.csv', row: 2, column: 'member', found: 'organisation:satu' },
  },
  MEMBER_NEEDS_ORGANISATION: {
    files: {
      ...BASE,
      'persons.csv': 'id\nsomebody',
      'memberships.csv': 'member,organisation,kind\nperson:somebody,dua,UNIT',
    },
    expected: { file: 'memberships.csv', row: 2, column: 'member', expected: 'UNIT' },
  },
  LINK_TO_ITSELF: {
    files: { ...BASE, 'event_links.csv': 'from,to,kind\nfirst,first,FEEDS_INTO' },
    expected: { file: 'event_links.csv', row: 2, column: 'to', found: 'event:first' },
  },
  KINDS_DIFFER: {
    files: { ...BASE, 'judgements.csv': 'a,b,verdict\norganisation:satu,event:first,SAME' },
    expected: { file: 'judgements.csv', row: 2, column: 'b', found: 'event:first' },
  },
  JUDGEMENTS_CONTRADICT: {
    files: {
      'organisations.csv': `${ORGANISATIONS}\ntiga,Organisasi Tiga`,
      'judgements.csv':
        'a,b,verdict\norganisation:tiga,organisation:satu,DIFFERENT\norganisation:dua,organisation:satu,SAME\norganisation:dua,organisation:tiga,SAME\norganisation:satu,organisation:dua,UNSURE',
    },
    expected: {
      file: 'judgements.csv',
      row: 4,
      column: 'verdict',
      found: 'organisation:satu and organisation:tiga',
      expected: 'organisation:satu = organisation:dua = organisation:tiga',
    },
  },
  SAME_ON_OTHER_DAYS: {
    files: {
      'events.csv': 'id,start\none,2025-01-02\nundated,\nother,2025-03\nthird,2025-03',
      'judgements.csv':
        'a,b,verdict,reason\nevent:undated,event:one,SAME,\nevent:other,event:third,SAME,\nevent:other,event:undated,SAME,\nevent:third,event:one,SAME,the minutes misprint the month',
    },
    expected: {
      file: 'judgements.csv',
      row: 4,
      column: 'verdict',
      found: 'event:other (2025-03-01/2025-03-31)',
      expected: 'event:one (2025-01-02)',
    },
  },
  FEEDS_INTO_EARLIER: {
    files: { ...BASE, 'event_links.csv': 'from,to,kind\nfirst,second,FEEDS_INTO\nsecond,first,FEEDS_INTO' },
    expected: { file: 'event_links.csv', row: 3, column: 'to', found: 'event:second (2025-11-11)' },
  },
  REVISES_LATER: {
    files: {
      'outputs.csv': 'id,date\ndraft,2020\nfinal,2021-05',
      'output_links.csv': 'from,to,kind\ndraft,final,RESTATES',
    },
    expected: { file: 'output_links.csv', row: 2, column: 'to', found: 'output:draft (2020-12-31)' },
  },
  CYCLE: {
    files: { 'issues.csv': 'id,broader\nwages,work\nwork,economy\neconomy,wages' },
    expected: { file: 'issues.csv', row: 4, column: 'broader' },
  },
  NOT_A_RECOMMENDATION: {
    files: {
      ...BASE,
      'outputs.csv': 'id,kind\nreport,FINDING',
      'responses.csv': 'recommendation,agent,kind\nreport,organisation:satu,NOTED',
    },
    expected: { file: 'responses.csv', row: 2, column: 'recommendation', found: 'output:report' },
  },
  NOT_A_CLAIM: {
    files: {
      ...BASE,
      'issues.csv': 'id\nwages',
      'stances.csv': 'agent,target,polarity\norganisation:satu,issue:wages,1',
    },
    expected: { file: 'stances.csv', row: 2, column: 'target', found: 'issue:wages' },
  },
  QUOTE_OF_PARAPHRASE: {
    files: {
      ...BASE,
      'sources.csv': 'id,text_kind\nnotes,PARAPHRASE',
      'participations.csv': withQuote('notes', 'came'),
    },
    expected: { file: 'participations.csv', row: 2, column: 'quote', found: 'source:notes' },
  },
  TEXT_FILE_CHANGED: {
    files: { 'sources.csv': `id,text_file,sha256\nchanged,changed.txt,${'0'.repeat(64)}`, 'changed.txt': 'Satu.' },
    expected: { file: 'sources.csv', row: 2, column: 'sha256', expected: '0'.repeat(64) },
  },
  AGENTS_BESIDE_EACH_OTHER: {
    plain: 'organisation,agent,event\nSatu,organisation:dua,E1',
    expected: { file: 'table.csv', row: 2, column: 'organisation', found: '"Satu"' },
  },
  PERSON_ERASED: {
    files: { 'persons.csv': 'id,visibility\ntamsin-quill,ROLE_ONLY' },
    graph: ERASED,
    expected: { file: 'persons.csv', row: 2, found: '', expected: ERASURE.person },
  },
  NAME_ERASED: {
    files: { 'persons.csv': 'id,name\nsomebody,"Dr. Quill, Tamsin"' },
    graph: ERASED,
    expected: { file: 'persons.csv', row: 2, column: 'name', found: '' },
  },
  ERASED_WITH_ANOTHER_KEY: {
    plain: 'person,event\nTamsin Quill,talk',
    graph: ANOTHER_KEY,
    expected: { file: 'table.csv', found: '1', severity: 'WARNING' },
  },
  QUOTE_NOT_FOUND: {
    files: { ...BASE, ...REPORT(), 'participations.csv': withQuote('report', 'Tiga hadir') },
    expected: { file: 'participations.csv', row: 2, column: 'quote', severity: 'WARNING' },
  },
  QUOTE_FOUND_TWICE: {
    files: { ...BASE, ...REPORT(), 'participations.csv': withQuote('report', 'hadir') },
    expected: { file: 'participations.csv', row: 2, column: 'quote', severity: 'WARNING' },
  },
  QUOTE_ELSEWHERE: {
    files: { ...BASE, ...REPORT(), 'participations.csv': withQuote('report', 'Satu hadir', '"char=2,12"') },
    expected: { file: 'participations.csv', row: 2, column: 'quote', severity: 'WARNING' },
  },
  SHARED_IDENTIFIER: {
    files: {
      'organisations.csv': `${ORGANISATIONS}\nlima,Organisasi Lima`,
      'identifiers.csv': 'agent,scheme,value\norganisation:satu,registry,17\norganisation:lima,registry,17',
    },
    expected: { file: 'identifiers.csv', row: 3, column: 'value', expected: 'organisation:satu', severity: 'WARNING' },
  },
  WEEKDAY_MISMATCH: {
    files: { 'events.csv': 'id,start,date_as_written\nfirst,2025-11-10,Selasa (10/11/2025)' },
    expected: { file: 'events.csv', row: 2, column: 'date_as_written', found: 'Selasa', severity: 'WARNING' },
  },
  OUTSIDE_LIFETIME: {
    files: {
      'organisations.csv': 'id,founded,dissolved\nold,2000,2020-06\nliving,2000,',
      'events.csv': 'id,start\nbefore,2020-06\nafter,2025-11-10\nundated,',
      'participations.csv':
        'event,agent\nbefore,organisation:old\nundated,organisation:old\nafter,organisation:living\nafter,organisation:old',
    },
    expected: {
      ...{ file: 'participations.csv', row: 5, column: 'agent', severity: 'WARNING' },
      ...{ found: 'organisation:old (2000-01-01/2020-06-30)', expected: 'event:after (2025-11-10)' },
    },
  },
  EVENT_STATUS_UNSTATED: {
    files: {
      'organisations.csv': 'id\nunion\nbank',
      'events.csv': 'id,status\ntalk,\nplanned,PLANNED\nmet,\nlater,',
      'participations.csv': [
        'event,agent,status,retracted_at',
        'planned,organisation:union,INVITED,',
        'met,organisation:union,DECLINED,',
        'met,organisation:bank,ATTENDED,',
        'later,organisation:bank,INVITED,2025-01-01',
        'talk,organisation:bank,ABSENT,',
        'talk,organisation:union,DECLINED,',
        'talk,organisation:bank,INVITED,',
      ].join('\n'),
    },
    expected: {
      ...{ file: 'participations.csv', row: 7, column: 'status', severity: 'DOUBT' },
      ...{ found: 'event:talk', expected: 'DECLINED' },
    },
  },
  ATTENDED_IN_FUTURE: {
    plain: `organisation,event,date,status\nSatu,E1,${NEXT_YEAR}-01-01,\nSatu,E2,${NEXT_YEAR}-01-01,ABSENT\nSatu,E3,1999/${NEXT_YEAR},`,
    expected: { file: 'table.csv', row: 2, severity: 'WARNING', found: `event:demo-e1 (${NEXT_YEAR}-01-01)` },
  },
  ATTENDED_NOT_HELD: {
    files: {
      'organisations.csv': 'id\nunion\nbank',
      'events.csv': 'id,status\nunstated,\ncalled-off,CANCELLED\nheld,PLANNED\nheld,HELD',
      'participations.csv': [
        'event,agent,status,retracted_at',
        'unstated,organisation:union,ATTENDED,',
        'held,organisation:union,ATTENDED,',
        'called-off,organisation:union,ATTENDED,2025-01-01',
        'called-off,organisation:bank,INVITED,',
        'called-off,organisation:bank,ATTENDED,',
        'called-off,organisation:union,ATTENDED,',
      ].join('\n'),
    },
    expected: {
      ...{ file: 'participations.csv', row: 6, column: 'status', severity: 'WARNING' },
      ...{ found: 'event:called-off', expected: 'CANCELLED' },
    },
  },
  TWO_VALUES: {
    files: {
      ...BASE,
      'participations.csv':
        'event,agent,roles,status\nfirst,organisation:satu,SPEAKER,ATTENDED\nfirst,organisation:satu,ATTENDEE,ABSENT',
    },
    expected: { file: 'participations.csv', row: 3, column: 'status', found: '"ABSENT"', expected: '"ATTENDED"' },
  },
  PUBLIC_HIDDEN: {
    files: { 'persons.csv': 'id,visibility\nfirst,ROLE_ONLY' },
    graph: {
      protection: async () => [
        {
          id: 'person:first',
          canonicalId: 'person:first',
          stated: [{ id: 'person:first', value: 'PUBLIC', dataset: 'other', file: 'persons.csv' }],
        },
      ],
    },
    expected: { file: 'persons.csv', row: 2, column: 'visibility', found: 'person:first' },
  },
  ...TABLE_CASES,
  ...NAME_CASES,
  NOTHING_TO_DESCRIBE: {
    plain: 'person,event,sector\nSomebody,E1,CSO',
    expected: { file: 'table.csv', row: 2, column: 'sector', severity: 'WARNING' },
  },
};

function withQuote(source: string, quote: string, locator = ''): string {
  return `event,agent,source,quote,locator\nfirst,organisation:satu,${source},${quote},${locator}`;
}

function REPORT(): Record<string, string> {
  return { 'sources.csv': 'id,text_file\nreport,report.txt', 'report.txt': 'Satu hadir. Dua hadir.' };
}

/** Writes the package of a case. */
export function writePackage({ files = {}, descriptor }: Pick<ProblemCase, 'files' | 'descriptor'>): string {
  const folder = temporaryFolder();
  const resources = Object.keys(files)
    .filter((file) => /\.csv(\.gz)?$/.test(file))
    .map((file) => ({ name: file.replace(/\..*$/, '').replaceAll('_', '-'), path: file }));
  const all = { 'datapackage.json': JSON.stringify({ name: 'demo', ...descriptor, resources }), ...files };
  for (const [file, text] of Object.entries(all)) {
    const path = join(folder, file);
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** Writes a plain table, compressed where its name ends so. */
export function writeTable(text: string | Buffer, name = 'table.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}
