import type { ProblemKind } from './problem_kind.js';

/** What plain tables, as people keep them, may mean otherwise than they say. */
export const TABLE_PROBLEMS = {
  COLUMN_NEAR: {
    severity: 'DOUBT',
    sentence: 'Nothing maps the column {found}, which is nearly {expected}: it is left out.',
    meaning: 'The header of a column that nothing maps is nearly the name of a column, or a common word for it.',
    instead: 'map it (--map column=header), or leave it out for good (--ignore header).',
    option: '--map column=header',
  },
  PLACEHOLDER_NAME: {
    severity: 'DOUBT',
    sentence: '{found} is taken for {expected}.',
    meaning:
      'A name is a word for nothing or nobody: NA, -, TBC, nil return, #REF!, pribadi, umum, mahasiswa, dll, or signs without a letter; or it is a day, a decimal, a truth value, an address of the web, or what stands below a list (Mengetahui, Catatan, NIP). Or another text is a word for nothing.',
    instead:
      'leave the cell blank; or of a plain table take it for a blank cell (--blank TEXT), or leave such rows out (--skip header=TEXT).',
    option: '--blank TEXT',
  },
  TOTAL_ROW: {
    severity: 'DOUBT',
    sentence: 'The row begins with {found}, as a row of totals does.',
    meaning:
      'The first filled cell of a row begins with total or jumlah. Where such a row names no event it makes nothing, accepted or not.',
    instead: 'leave such rows out (--skip header=TEXT).',
    option: '--skip header=TEXT',
  },
  DITTO: {
    severity: 'DOUBT',
    sentence: '{found} is taken for {expected}.',
    meaning: 'A name or another text is a word for "the same as above": idem, sda, ditto, a quotation mark.',
    instead: 'take it for a blank cell (--blank TEXT) and have blank cells repeat the one above (--fill-down column).',
    option: '--fill-down column',
  },
  LIST_IN_CELL: {
    severity: 'DOUBT',
    sentence: '{found} is taken for one name; it may be several, with {expected} between them.',
    meaning:
      'A name holds a semicolon, a bar or a line break; or commas or "dan" between three parts or more; or a comma, "dan", a slash or a plus sign beside a name that stands alone elsewhere. The title of an event holds any of them beside a title that stands alone elsewhere.',
    instead: 'split it, by each separator that the column has; or give each name a row of its own.',
    option: '--split column=SEPARATOR',
  },
  ROLE_IN_NAME: {
    severity: 'DOUBT',
    sentence: '{found} is taken for a name; it may be {expected}.',
    meaning:
      'A name begins with a role: Perwakilan KASBI, Narasumber KASBI, representative of KASBI; or with a post, which `--strip-role` leaves: Ketua KASBI.',
    instead: 'do so, or write the name alone.',
    option: '--strip-role',
  },
  ROLE_STRIPPED: {
    severity: 'NOTE',
    sentence: 'A role was taken from {found}: {expected}.',
    meaning: '`--strip-role` makes a role or capacity of what a name begins with. The names are told before and after.',
  },
  NUMBER_IN_NAME: {
    severity: 'DOUBT',
    sentence: '{found} is taken for a name; it may be {expected} in a numbered list.',
    meaning:
      'The name of an organisation, a person or an event begins as the items of a list do: "1. KASBI", "2) KASBI", "(a) KASBI", "IV. KASBI".',
    instead: 'write the name alone, or put the number into a column of its own.',
  },
  STATUS_IN_NAME: {
    severity: 'DOUBT',
    sentence: '{found} is taken for a name; it may be {expected}, who did not come.',
    meaning: 'A name ends with words for absence: "SBMI – tidak hadir", "KASBI (batal)", "JPRI (absent)".',
    instead: 'put whether they came into a column of its own, status.',
  },
  LISTS_CROSSED: {
    severity: 'DOUBT',
    sentence: 'Two cells of the row hold lists: each name of one is taken with each of the other.',
    meaning:
      'Two columns are split, and both have several values in one row: `Siti; Budi` of `JPRI; KASBI` gives four participations, where two may be meant.',
    instead: 'give each pair a row of its own.',
  },
  PERSON_IN_ORGANISATION: {
    severity: 'DOUBT',
    sentence: '{found} is taken for the name of an organisation; it may be a person of one.',
    meaning: 'The name of an organisation looks like a person with an organisation in brackets: Maria (KASBI).',
    instead: 'put the person into a column of its own, person, beside organisation.',
  },
  LIST_KIND: {
    severity: 'DOUBT',
    sentence:
      '{found} speaks of invitations, registrations, plans or absence, and no status is given: everybody counts as having attended.',
    meaning:
      'The name of the file, a sheet or a header, or a title above the header, speaks of invitations, registrations, plans or absence (undangan, pendaftaran, RSVP, calon peserta, tidak hadir), and neither a column nor an option gives the status.',
    instead: 'say what the list is (--set status=INVITED, or REGISTERED, or ABSENT).',
    option: '--set status=…',
  },
  ROW_SKIPPED: {
    severity: 'NOTE',
    sentence: 'The row was left out, as --skip says.',
    meaning: '`--skip header=TEXT` leaves out rows that have this text under the header.',
  },
  HEADER_AGAIN: {
    severity: 'NOTE',
    sentence: 'The row repeats the header: it was left out.',
    meaning:
      'A row has nothing but headers, two or more and each under itself, as where the pages of a list were put below each other.',
  },
  HEADER_MOVED: {
    severity: 'ERROR',
    sentence:
      'The row names the columns in another order: a second table begins here. Put each table into a file or a sheet of its own.',
    meaning:
      'Every filled cell of a row, two or more, is one of the headers, and not under itself: what follows would be read under the headers of the first table.',
  },
  ROW_NAMES_NOTHING: {
    severity: 'NOTE',
    sentence: 'The row names neither an event nor who took part: it was left out.',
    meaning: 'A row of a plain table of participations states nothing where both are blank.',
  },
  MATRIX_MARKS: {
    severity: 'DOUBT',
    sentence: 'The mark {found} is taken for presence.',
    meaning:
      'Some marks of a matrix are numbers other than 0 and 1 beside other marks: they may count delegates, or days.',
    instead: 'write 1 or x where somebody was there, and nothing where not.',
  },
  POLARITY_TWO_VALUES: {
    severity: 'DOUBT',
    sentence: 'Stances are {found} alone: 0 is taken for neutral, so that nobody is against anything.',
    meaning: 'Of the polarities only 1 and 0 occur. Programs of discourse analysis write 0 for against.',
    instead: 'say that 0 is against (--value polarity:0=-1).',
    option: '--value polarity:0=-1',
  },
  SEVERAL_DATES: {
    severity: 'DOUBT',
    sentence: '{found} has several dates, {expected}: it is taken for one event.',
    meaning: 'Rows of a plain table give one event dates that share no day: a title that comes again, most often.',
    instead: 'make the date part of what tells events apart, in the column of the event or in a key of two columns.',
    option: '--map event=title+date',
  },
} satisfies Record<string, ProblemKind>;
