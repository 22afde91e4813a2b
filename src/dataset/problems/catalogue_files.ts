import type { ProblemKind } from './problem_kind.js';

/** What can be wrong with a package, its files, and the options of a plain table. */
export const FILE_PROBLEMS = {
  PACKAGE_UNREADABLE: {
    severity: 'ERROR',
    sentence: 'The folder has no readable datapackage.json: {found}.',
    meaning: 'A dataset is a folder with a `datapackage.json`, written in JSON.',
  },
  PACKAGE_INVALID: {
    severity: 'ERROR',
    sentence: 'The field {found} cannot be used: {expected}.',
    meaning: 'A field of `datapackage.json` is missing or is not of the form that Frictionless Data Packages have.',
  },
  PATH_OUTSIDE: {
    severity: 'ERROR',
    sentence: '{found} leaves the folder of the package.',
    meaning: 'Paths are relative to the folder of the package and stay in it: no `..`, no absolute path, no address.',
  },
  FILE_MISSING: {
    severity: 'ERROR',
    sentence: 'There is no file {found}.',
    meaning: 'A file that is named by the package, by a source’s `text_file` or on the command line is not there.',
  },
  FILE_UNREADABLE: {
    severity: 'ERROR',
    sentence: 'The file cannot be read: {found}.',
    meaning: 'The file is a folder, may not be read, or is not the compressed file that its name ends in (`.gz`).',
  },
  FILE_EMPTY: {
    severity: 'ERROR',
    sentence: 'The file is empty; expected a header in its first row.',
    meaning: 'A table needs at least its header.',
  },
  RESOURCE_REPEATED: {
    severity: 'ERROR',
    sentence: 'The package lists {found} twice.',
    meaning: 'Each file is listed once, or its rows would be imported twice.',
  },
  RESOURCE_IGNORED: {
    severity: 'NOTE',
    sentence: 'The resource {found} is no table of a dataset and was left out.',
    meaning: 'Resources whose name and file name are none of the seventeen tables are not read.',
  },
  FILE_NOT_LISTED: {
    severity: 'WARNING',
    sentence: '{found} is named like a table, but datapackage.json does not list it: it was not read.',
    meaning: 'A table in the folder that is not among the `resources` of `datapackage.json` is not imported.',
  },
  CSV_BROKEN: {
    severity: 'ERROR',
    sentence: 'The row cannot be read as CSV: {found}. Rows after it were not looked at.',
    meaning:
      'A quotation mark is not closed, or stands inside a cell that is not quoted. A cell with a quotation mark is put in quotation marks, and the mark doubled.',
  },
  NOT_UTF8: {
    severity: 'ERROR',
    sentence: '{found} holds characters that are not UTF-8. Save the file as CSV in UTF-8.',
    meaning: 'Files are UTF-8. A cell with bytes that are not, or with the replacement character U+FFFD, is refused.',
  },
  RAGGED_ROW: {
    severity: 'ERROR',
    sentence: 'The row has {found}; the header has {expected}.',
    meaning: 'A row has more or fewer cells than the header: often a comma in a cell without quotation marks.',
  },
  UNKNOWN_COLUMN: {
    severity: 'ERROR',
    sentence: 'There is no column {found} in this table. {expected}',
    meaning: 'The header is none of the table’s columns. There are none for contact data.',
  },
  COLUMN_PRIVATE: {
    severity: 'ERROR',
    sentence:
      'The column {found} is not read: the graph keeps no contact data, identity numbers, birth or religion. {expected}',
    meaning:
      'The header is one of contact data, identity numbers, birth or religion (NIK, HP, email, alamat, tanggal lahir, agama …). A package may not have it; in a plain table nothing may be mapped from it, and unmapped it is skipped.',
  },
  COLUMN_REPEATED: {
    severity: 'ERROR',
    sentence: 'The column {found} stands twice in the header.',
    meaning: 'Each column stands once in a header.',
  },
  COLUMN_MISSING: {
    severity: 'ERROR',
    sentence: 'The column {expected} is missing. The header has {found}.',
    meaning: 'A column without which no row can be read. In a plain table it can be mapped: `--map column=header`.',
  },
  COLUMN_SKIPPED: {
    severity: 'NOTE',
    sentence: 'Nothing maps the column {found}: it was skipped.',
    meaning: 'A plain table may have columns of its own; `--map column=header` makes use of one.',
  },
  CELL_WITHOUT_HEADER: {
    severity: 'ERROR',
    sentence: '{found} stands under an empty header.',
    meaning: 'A filled cell needs a header that says what it is.',
  },
  DATASET_NAME: {
    severity: 'ERROR',
    sentence: '{found} cannot name a dataset. {expected}',
    meaning: 'The name of a dataset is a slug: small letters, digits, `-`, `_` and `.`.',
  },
  OPTION_COLUMN: {
    severity: 'ERROR',
    sentence: 'The option names the column {found}, which this table does not have. {expected}',
    meaning: '`--map`, `--set` and `--kind` name columns of the table.',
  },
  OPTION_HEADER: {
    severity: 'ERROR',
    sentence: 'The option maps the header {found}, which the file does not have. The header has {expected}.',
    meaning: '`--map column=header` names a header of the file, exactly as it is written there.',
  },
  OPTION_KIND: {
    severity: 'ERROR',
    sentence: '{found} is no kind that this column takes. Allowed: {expected}.',
    meaning: '`--kind column=kind` names one of the kinds that the column takes.',
  },
} satisfies Record<string, ProblemKind>;
