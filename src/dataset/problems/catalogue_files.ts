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
    meaning:
      'The file is a folder, a pipe or a device, may not be read, or is not the compressed file that its name ends in (`.gz`).',
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
    meaning: 'Resources whose name and file name are none of the nineteen tables are not read.',
  },
  FILE_NOT_LISTED: {
    severity: 'WARNING',
    sentence: '{found} is named like a table, but datapackage.json does not list it: it was not read.',
    meaning: 'A table in the folder that is not among the `resources` of `datapackage.json` is not imported.',
  },
  FILE_KIND: {
    severity: 'ERROR',
    sentence: 'The file is {found}, not a table. {expected}',
    meaning:
      'A table is text with separators (CSV, TSV) or a workbook (.xlsx), either of them compressed or not (`.gz`). The first bytes say what a file is, not its name.',
  },
  FILE_TOO_LARGE: {
    severity: 'ERROR',
    sentence: 'The workbook holds {found}. {expected}',
    meaning:
      'A workbook has at most 100 MB, 400 MB unpacked, and 10,000,000 cells from the first of a sheet to its last, the blank ones between them included. CSV has no such limit.',
  },
  WORKBOOK_BROKEN: {
    severity: 'ERROR',
    sentence: 'The workbook cannot be read: {found}. Open it in a spreadsheet program and save it as .xlsx or as CSV.',
    meaning: 'The file is an archive as workbooks are, and something in it is not as it has to be.',
  },
  FORMULA_WITHOUT_VALUE: {
    severity: 'ERROR',
    sentence:
      'The cell holds a formula whose value was never worked out. Open the workbook in a spreadsheet program, save it, and import that.',
    meaning:
      'Of formulas the values are read, and programs that write workbooks leave them out. (Where nothing uses the column it does not matter.)',
  },
  SHEET_UNCHOSEN: {
    severity: 'ERROR',
    sentence:
      'The workbook has several sheets: {found}. Choose one with --sheet NAME, or all of them with --sheet "*", but for those that --ignore-sheet NAME leaves out.',
    meaning:
      'Of several sheets that are not empty, `--sheet NAME` says which one is meant, `--sheet "*"` means all of them, but for those that `--ignore-sheet NAME` leaves out. Hidden sheets are read only where they are named.',
  },
  SHEET_NAMELESS: {
    severity: 'ERROR',
    sentence: 'What is set for {found} names the sheet, and the file has none: it is text.',
    meaning: '`{sheet}` in a value that is set is the name of the sheet at hand of a workbook.',
  },
  SHEET_UNKNOWN: {
    severity: 'ERROR',
    sentence: 'The file has no sheet {found}. It has {expected}.',
    meaning: '`--sheet NAME` and `--ignore-sheet NAME` name a sheet as the workbook has it.',
  },
  SHEET_HIDDEN: {
    severity: 'NOTE',
    sentence: 'The sheet {found} is hidden and was not read: {expected}. --sheet with its name reads it.',
    meaning: 'Hidden sheets are read only where they are named.',
  },
  ROW_HIDDEN: {
    severity: 'DOUBT',
    sentence: 'The row is hidden in the workbook, and is read all the same.',
    meaning: 'A row of a workbook that is hidden, filtered out or folded up is read like any other.',
    instead:
      'delete such rows in the workbook, or of a plain table leave them out by what they have in common (--skip header=TEXT).',
    option: '--skip header=TEXT',
  },
  COLUMN_HIDDEN: {
    severity: 'DOUBT',
    sentence: 'The column {found} is hidden in the workbook, and is read all the same.',
    meaning: 'A hidden column of a workbook is read like any other.',
    instead: 'delete it in the workbook, or of a plain table leave it out (--ignore header).',
    option: '--ignore header',
  },
  STRUCK_OUT: {
    severity: 'DOUBT',
    sentence: '{found} is struck out in the workbook, at least in part, and is read all the same.',
    meaning:
      'A cell of a workbook whose text has a line through it, in part or as a whole, is read like any other. (What a rule of conditional formatting strikes out is not known.)',
    instead: 'delete it in the workbook.',
  },
  ENCODING_UNKNOWN: {
    severity: 'ERROR',
    sentence: '{found} is no encoding that is known. Known are utf-8, windows-1252, iso-8859-1, utf-16le and others.',
    meaning: '`--encoding` takes the names of the WHATWG Encoding Standard.',
  },
  DELIMITER_UNCLEAR: {
    severity: 'ERROR',
    sentence: 'What separates the cells may be {found}. Say which, for example {expected}.',
    meaning:
      'Commas, semicolons, tabs and bars are tried as separators, with their quotation marks. Where more than one splits the header and fits the rows, `--delimiter` decides; in a package, `dialect.delimiter` of the resource.',
  },
  CSV_BROKEN: {
    severity: 'ERROR',
    sentence: 'The row cannot be read as CSV: {found}.',
    meaning:
      'A quotation mark is not closed, or stands inside a cell that is not quoted. A cell with a quotation mark is put in quotation marks, and the mark doubled.',
  },
  NOT_UTF8: {
    severity: 'ERROR',
    sentence:
      '{found} holds bytes that are no characters in the encoding of the file. Save it as CSV in UTF-8, or say its encoding: of a plain table --encoding windows-1252, in a package `encoding` of the resource.',
    meaning:
      'Files are UTF-8 where neither `--encoding` nor, in a package, `encoding` of the resource says otherwise. A cell with bytes that are no characters, or with the replacement character U+FFFD, is refused.',
  },
  RAGGED_ROW: {
    severity: 'ERROR',
    sentence: 'The row has {found}; the header has {expected}.',
    meaning:
      'A row has filled cells beyond the header: often a comma in a cell without quotation marks. (Cells that a short row lacks are blank.)',
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
    meaning:
      'Each column stands once in a header. In a plain table `--map` says which of several headers holds it, or `--ignore` leaves them out.',
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
  PRIVATE_SKIPPED: {
    severity: 'NOTE',
    sentence: 'The column {found} was left out: the graph keeps no contact data, identity numbers, birth or religion.',
    meaning: 'A plain table may have such columns. Nothing of them is read.',
  },
  CELL_WITHOUT_HEADER: {
    severity: 'ERROR',
    sentence: '{found} stands under an empty header. {expected}',
    meaning:
      'A filled cell needs a header that says what it is. (Programs for statistics write the numbers of rows so: of a plain table `--ignore ""` leaves them out.)',
  },
  DATASET_NAME: {
    severity: 'ERROR',
    sentence: '{found} cannot name a dataset. {expected}',
    meaning: 'The name of a dataset is a slug: small letters, digits, `-`, `_` and `.`.',
  },
  OPTION_COLUMN: {
    severity: 'ERROR',
    sentence: 'The option names the column {found}, which this table does not have. {expected}',
    meaning: '`--map`, `--set`, `--kind`, `--value`, `--split` and `--fill-down` name columns of the table.',
  },
  OPTION_HEADER: {
    severity: 'ERROR',
    sentence:
      'The option names the header {found}, which the file does not have, or has more than once. The header has {expected}.',
    meaning:
      '`--map`, `--ignore` and `--skip` name headers of the file; case, spaces, hyphens and underscores do not matter. Of headers that differ in these alone, the one that is written so is meant. `+` joins several to a key.',
  },
  HEADER_LACKING: {
    severity: 'DOUBT',
    sentence: 'Other sheets have the header {found}, this one does not. {expected}',
    meaning:
      'With `--sheet "*"`, a header or column that an option names and without which rows can be read may be missing in some sheets: its cells are blank there. In no sheet: `OPTION_HEADER`, `OPTION_COLUMN`.',
    instead: 'give the sheet the header, or read it by itself (--sheet NAME) with options of its own.',
    option: '--sheet NAME',
  },
  OPTION_KIND: {
    severity: 'ERROR',
    sentence: '{found} is no kind that this column takes. Allowed: {expected}.',
    meaning: '`--kind column=kind` names one of the kinds that the column takes.',
  },
} satisfies Record<string, ProblemKind>;
