import { isEntityTable,ORIGIN_COLUMNS,PROVENANCE_COLUMNS,TABLES,type Column,type Table } from '../../model/tables/index.js';
import { CELL_PROBLEMS, FILE_PROBLEMS, MAPPING_PROBLEMS, NAME_PROBLEMS, PLAN_PROBLEMS, STATEMENT_PROBLEMS, TABLE_PROBLEMS, type ProblemKind } from '../problems/index.js';
import { WIDE_COLUMNS } from '../read/plain/wide_columns.js';

/** The parts of `docs/data-format.md` that are made from the code, by the name of their mark. */
export function formatPageParts(): Record<string, string> {
  return {
    tables: TABLES.map(tableSection).join('\n\n'),
    provenance: columnTable(PROVENANCE_COLUMNS),
    origin: columnTable(ORIGIN_COLUMNS),
    'wide columns': columnTable(
      WIDE_COLUMNS.map(({ column }) => column),
      plainTypeText,
    ),
    'file problems': problemTable(FILE_PROBLEMS),
    'mapping problems': problemTable(MAPPING_PROBLEMS),
    'cell problems': problemTable(CELL_PROBLEMS),
    'statement problems': problemTable(STATEMENT_PROBLEMS),
    'plan problems': problemTable(PLAN_PROBLEMS),
    'table problems': problemTable(TABLE_PROBLEMS),
    'name problems': problemTable(NAME_PROBLEMS),
  };
}

/** What the columns of a package hold, for whoever fills them in. */
export function columnsPage(name: string, tables: readonly Table[]): string {
  return [
    `# ${name}`,
    'What each column holds. One with * has to be filled; a blank cell states nothing, and columns that you do not need may be taken out.',
    ...tables.map(tableSection),
    '### In every table',
    columnTable(PROVENANCE_COLUMNS),
    '`jejaring check` on this folder says what is wrong, with file, row and column; `jejaring import` puts it into the graph.\n',
  ].join('\n\n');
}

/** A page with each part set between its marks, `<!-- name -->` and `<!-- end of name -->`. */
export function withFormatParts(page: string): string {
  return Object.entries(formatPageParts()).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The page has no marks for its part "${name}".`);
    return `${text.slice(0, from)}${begin}\n${part}\n${text.slice(to)}`;
  }, page);
}

function tableSection(of: Table): string {
  const rows = isEntityTable(of)
    ? 'A row is one assertion on the entity `id`; each name cell is one on the name.'
    : `A row is one assertion on a fact. Key: ${of.key.map((name) => `\`${name}\``).join(', ')}.`;
  return `### ${of.name}\n\n${of.description} ${rows}\n\n${columnTable(of.columns)}`;
}

function columnTable(columns: readonly Column[], holds: (column: Column) => string = typeText): string {
  const rows = columns.map((column) => {
    const name = `\`${column.localised ? `${column.name}__xx` : column.name}\`${column.required ? ' *' : ''}`;
    const meaning = [column.description, column.filling].filter(Boolean).join(' ');
    return `| ${name} | ${holds(column)} | ${cellText(meaning)} | ${column.example === undefined ? '' : `\`${column.example}\``} |`;
  });
  return ['| column | holds | meaning | example |', '|---|---|---|---|', ...rows].join('\n');
}

/** In a plain table, entities are named by any text. */
function plainTypeText(column: Column): string {
  return column.type === 'reference' ? `a name, or ${column.kinds?.map((kind) => `\`${kind}:slug\``).join(', ')}` : typeText(column);
}

function typeText({ type, kinds = [], values, list, minimum, maximum }: Column): string {
  const [only, other] = kinds;
  const text = {
    slug: 'id',
    reference: other ? kinds.map((kind) => `\`${kind}:…\``).join(', ') : `slug of one ${only}`,
    text: 'text',
    integer: 'whole number',
    boolean: '`true`, `false`',
    edtf: 'date (EDTF)',
    instant: 'day or date-time',
    uri: 'web address',
    language: 'BCP 47 tag',
    enumeration: (values?.values ?? []).map((value) => `\`${value}\``).join(' '),
  }[type];
  const bounds = [minimum !== undefined && `from ${minimum}`, maximum !== undefined && `to ${maximum}`].filter(Boolean);
  return [text, bounds.join(' '), list && 'several with `;`'].filter(Boolean).join(', ');
}

function problemTable(problems: Readonly<Record<string, ProblemKind>>): string {
  const rows = Object.entries(problems).map(
    ([code, kind]) =>
      `| \`${code}\` | ${kind.severity.toLowerCase()} | ${cellText(kind.meaning)} | ${optionText(code, kind)} |`,
  );
  return ['| code | | rule | options |', '|---|---|---|---|', ...rows].join('\n');
}

/** What lets a doubt through, and what does away with it. */
function optionText(code: string, kind: ProblemKind): string {
  if (kind.severity !== 'DOUBT') return '';
  const meant = kind.meant?.split(' ')[0] ?? `--accept ${code}`;
  return [meant, ...(kind.option ? [kind.option] : [])].map((option) => `\`${option}\``).join(', ');
}

const cellText = (text: string): string => text.replaceAll('|', '\\|');
