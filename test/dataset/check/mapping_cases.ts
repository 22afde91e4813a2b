import type { MAPPING_PROBLEMS, ProblemCode } from '../../../src/dataset/problems/index.js';
import type { ProblemCase } from './problem_case.js';

const PLAIN = 'organisation,event\nSatu,E1';
const MAPPING = { file: 'mapping.yaml', severity: 'ERROR' } as const;
const AGENTS = 'agent,event,Type\nSatu,E1,NGO\nDua,E1,Charity';

/** One of each of what can be wrong with a mapping, and with several tables of one file. */
export const MAPPING_CASES: Record<keyof typeof MAPPING_PROBLEMS & ProblemCode, ProblemCase> = {
  MAPPING_UNREADABLE: {
    plain: PLAIN,
    mapping: Buffer.from([0x6d, 0x61, 0xff]),
    expected: { ...MAPPING, found: 'it is no text in UTF-8' },
  },
  MAPPING_YAML: { plain: PLAIN, mapping: 'map:\n\tevent: event', expected: { ...MAPPING, at: { line: 2, column: 1 } } },
  MAPPING_KEY: {
    plain: PLAIN,
    mapping: 'tables:\n  - table: participations\n    maps: { event: event }',
    expected: { ...MAPPING, at: { line: 3, column: 5 }, found: '"maps"', expected: 'Did you mean map?' },
  },
  MAPPING_KEY_REPEATED: {
    plain: PLAIN,
    mapping: 'map:\n  event: event\n  event: organisation',
    expected: { ...MAPPING, at: { line: 3, column: 3 }, found: '"event"', expected: '2' },
  },
  MAPPING_VALUE: {
    plain: PLAIN,
    mapping: 'headerRow: third',
    expected: { ...MAPPING, at: { line: 1, column: 1 }, found: '"third"', expected: 'expected a whole number from 1' },
  },
  MAPPING_HEADER_SHARED: {
    plain: 'no,text,date\n1,Naikkan upah,2025',
    mapping:
      'tables:\n  - { table: outputs, map: { id: no, text__id: text } }\n' +
      '  - { table: responses, map: { recommendation: no }, set: { agent: organisation:a, kind: NOTED } }',
    expected: { file: 'table.csv', row: 1, column: 'date', found: '"date"', expected: 'outputs and responses' },
  },
  MAPPING_ROW_BLANK: {
    plain: 'no,theme\n1,Upah\n2,\n3,',
    mapping:
      'map: { }\ntables:\n  - { table: outputs, map: { id: no }, set: { kind: RECOMMENDATION } }\n' +
      '  - { table: topics, map: { subject: no, issue: theme }, kind: { subject: output } }',
    expected: { file: 'table.csv', row: 3, severity: 'NOTE', found: 'topics', further: 1 },
  },
  MAPPING_NAME_ABSENT: {
    plain: 'agent,event\nSatu,E1',
    mapping: 'kind: { agent: { person: [Budi], otherwise: organisation } }',
    expected: { file: 'table.csv', column: 'agent', severity: 'WARNING', found: '"Budi"' },
  },
  MAPPING_NAME_REPEATED: {
    plain: 'agent,event\nSatu,E1',
    mapping: 'kind:\n  agent: { person: [Satu], organisation: [SATU], otherwise: organisation }',
    expected: { ...MAPPING, at: { line: 2, column: 3 }, found: '"Satu"' },
  },
  KIND_UNTOLD: {
    plain: AGENTS,
    mapping: 'kind: { agent: { column: Type, values: { ngo: organisation } } }',
    expected: {
      file: 'table.csv',
      row: 3,
      column: 'agent',
      found: '"Dua"',
      expected: '"Type" has "Charity"; listed are "ngo"',
    },
  },
  OPTION_REPEATED: {
    plain: PLAIN,
    mapping: 'set:\n  event_title: A\n  Event title: B',
    expected: { ...MAPPING, at: { line: 3, column: 3 }, found: '"Event title"', expected: 'set' },
  },
};
