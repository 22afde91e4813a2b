import type { ProblemKind } from './problem_kind.js';

/** What can be wrong with a mapping, and with several tables that come out of one file. */
export const MAPPING_PROBLEMS = {
  MAPPING_UNREADABLE: {
    severity: 'ERROR',
    sentence: 'The mapping cannot be read: {found}.',
    meaning: 'A mapping is a YAML file in UTF-8 of at most 1 MB.',
  },
  MAPPING_YAML: {
    severity: 'ERROR',
    sentence: 'It is no YAML: {found}',
    meaning:
      'A mapping is written in YAML 1.2: spaces, not tabs, indent it, and texts with `: ` or ` #` stand in quotation marks.',
  },
  MAPPING_KEY: {
    severity: 'ERROR',
    sentence: 'There is no key {found} here. {expected}',
    meaning: 'The keys of a mapping are those of [mapping.md](mapping.md); their capitals matter.',
  },
  MAPPING_KEY_REPEATED: {
    severity: 'ERROR',
    sentence: 'The key {found} stands on line {expected} already.',
    meaning: 'A key stands once in its place, or one of the two would be lost.',
  },
  MAPPING_VALUE: {
    severity: 'ERROR',
    sentence: '{found} stands here; {expected}.',
    meaning: 'The value of a key is not of the form that it takes.',
  },
  MAPPING_HEADER_SHARED: {
    severity: 'ERROR',
    sentence:
      'The header {found} names a column of {expected}. Say in `map` which of them has it (above `tables`: all), or leave it out (`ignore`).',
    meaning:
      'Where several tables come out of a file, a header names a column by itself only where one of them has such a column and none maps the header. What a row says of its event (`event`, `date`, `place` …) is one for all tables of participations.',
  },
  MAPPING_ROW_BLANK: {
    severity: 'NOTE',
    sentence: 'The row has nothing for {found}: it makes none of them.',
    meaning:
      'Where several tables come out of a file, a row may hold nothing for one of them: a cell without which it cannot be, and which not all of the tables read, is blank, and so is whatever that table alone reads besides names. Rows of responses, assessments and stances need something besides names.',
  },
  MAPPING_NAME_ABSENT: {
    severity: 'WARNING',
    sentence: '{found} stands in a list of kinds and in no cell of the column.',
    meaning: 'A list tells the kind of names that occur. One that does not may be misspelt.',
  },
  MAPPING_NAME_REPEATED: {
    severity: 'ERROR',
    sentence: '{found} stands in the lists of two kinds.',
    meaning: 'A name is of one kind.',
  },
  KIND_UNTOLD: {
    severity: 'ERROR',
    sentence: 'It is not said of what kind {found} is: {expected}.',
    meaning:
      'Where a column tells the kind of what another names, each of its values is listed with its kind, and none is blank.',
  },
  OPTION_REPEATED: {
    severity: 'ERROR',
    sentence: '`{expected}` speaks of the column {found} twice, in two spellings.',
    meaning: 'Case, spaces, hyphens and underscores do not matter in the names of columns, so both are one.',
  },
} satisfies Record<string, ProblemKind>;
