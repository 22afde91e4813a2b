import { Inference, Method } from '../vocabulary/index.js';
import type { Column } from './column.js';

const provenance = (column: Omit<Column, 'part'>): Column => ({ ...column, part: 'provenance' });

/** Columns that every table has: who says so, where, and how we know. */
export const PROVENANCE_COLUMNS: readonly Column[] = [
  provenance({
    name: 'source',
    type: 'reference',
    kinds: ['source'],
    description: 'The document that says so.',
    filling: 'Blank: the data file itself is the source, and the row the locator.',
    example: 'komnas-2025-11-10',
  }),
  provenance({
    name: 'quote',
    type: 'text',
    description: 'The words that say so, a few of them, exactly as the document has them; `…` skips words.',
    example: 'antara lain Jaringan Pekerja Rumahan Indonesia (JPRI)',
  }),
  provenance({
    name: 'locator',
    type: 'text',
    description:
      'Where in the document: `char=120,180` (characters counted from 0, as in RFC 5147), `page=3`, `row=12` (as in RFC 7111: the header is row 1; of a workbook `sheet=Name;row=12`), `line=12` (counted from 1), or `pointer=/persons/3` (a JSON pointer, RFC 6901).',
    filling: 'Filled in for quotes that `jejaring verify` or an import with a `text_file` finds.',
    example: 'char=120,180',
  }),
  provenance({
    name: 'value_as_written',
    type: 'text',
    description: 'The value in the document’s own words where it was coded into another form.',
    example: 'antara lain',
  }),
  provenance({
    name: 'inference',
    type: 'enumeration',
    values: Inference,
    description: 'How the document supports the statement.',
    filling: 'Blank: STATED.',
    example: 'STATED',
  }),
  provenance({
    name: 'method',
    type: 'enumeration',
    values: Method,
    description: 'How the statement was coded.',
    filling: 'Blank: HUMAN.',
    example: 'HUMAN',
  }),
  provenance({
    name: 'recorded_by',
    type: 'text',
    description: 'Who coded the row: a name or initials that the coding team knows.',
    filling: 'It is not shown by the API.',
    example: 'coder-1',
  }),
  provenance({
    name: 'recorded_at',
    type: 'instant',
    description: 'When the row was recorded.',
    filling: 'Blank: `--recorded-at`, else the package’s `created`, else the time of the first import.',
    example: '2025-11-12T09:00:00Z',
  }),
  provenance({
    name: 'retracted_at',
    type: 'instant',
    description: 'When the row was taken back.',
    filling: 'Blank: it stands.',
    example: '2026-01-15',
  }),
  provenance({
    name: 'retracted_by',
    type: 'text',
    description: 'The curator who took it back.',
    filling: 'Blank: a new version of the data did. It is not shown by the API.',
    example: 'desk',
  }),
  provenance({
    name: 'retracted_reason',
    type: 'text',
    description: 'Why the curator took it back.',
    filling: 'It is not shown by the API.',
    example: 'the article was corrected',
  }),
];

/** Columns that an export adds and an import of it reads: where the row stood when it was first imported. */
export const ORIGIN_COLUMNS: readonly Column[] = [
  provenance({
    name: 'dataset',
    type: 'text',
    description: 'The dataset that the row came from.',
    example: 'women-homeworkers',
  }),
  provenance({ name: 'file', type: 'text', description: 'The file of that dataset.', example: 'participations.csv' }),
  provenance({
    name: 'row',
    type: 'integer',
    minimum: 1,
    description: 'The row of that file; the header is row 1.',
    example: '12',
  }),
  provenance({
    name: 'read_as',
    type: 'text',
    description: 'Of a plain table: as which table the file was read.',
    example: 'participations',
  }),
];
