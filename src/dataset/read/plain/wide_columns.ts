import { table, type Column } from '../../../model/tables/index.js';

/** What a column of a wide participations table describes, besides the participation itself. */
export type Described = 'event' | 'organisation' | 'person';

/** A column that a plain participations table has besides those of `participations`. */
export interface WideColumn {
  column: Column;
  /** With it, the column is a value of the entity that the row names; else it names an entity or a title. */
  describes?: { what: Described; column: string };
}

const participation = (name: string): Column => table('participations').columns.find((column) => column.name === name)!;

const names = (
  name: string,
  kind: NonNullable<Column['kinds']>[number],
  description: string,
  example: string,
): WideColumn => ({
  column: { name, part: 'key', type: 'reference', kinds: [kind], description, example },
});

function describes(name: string, what: Described, of: string): WideColumn {
  const original = table(`${what}s`).columns.find((column) => column.name === of)!;
  const description = `Of the ${what}. ${original.description}`;
  return { column: { ...original, name, description }, describes: { what, column: of } };
}

/** The columns that make a plain participations table wide: one row says who, where, when, and about what. */
export const WIDE_COLUMNS: readonly WideColumn[] = [
  names(
    'organisation',
    'organisation',
    'Who took part, or for whom `person` acted.',
    'Jaringan Pekerja Rumahan Indonesia',
  ),
  names('person', 'person', 'The person who took part, for `organisation` where that is filled.', 'Devi Rahayu'),
  {
    column: {
      name: 'host',
      part: 'key',
      type: 'reference',
      kinds: ['organisation', 'person'],
      description: 'Who hosted the event: an organisation, or a person with `--kind host=person`.',
      example: 'Komnas Perempuan',
    },
  },
  names('issue', 'issue', 'An issue that the event was about.', 'Homeworkers'),
  {
    column: {
      name: 'event_title',
      part: 'name',
      type: 'text',
      description: 'Title of the event.',
      example: 'Dialog Kebijakan',
    },
  },
  describes('date', 'event', 'start'),
  describes('event_type', 'event', 'type'),
  describes('event_level', 'event', 'level'),
  describes('event_status', 'event', 'status'),
  describes('place', 'event', 'place'),
  describes('sector', 'organisation', 'sector'),
  describes('form', 'organisation', 'form'),
  describes('visibility', 'person', 'visibility'),
];

/** What a row says of its event alone: several tables of participations may have it from one column. */
const OF_EVENT: ReadonlySet<string> = new Set([
  ...['event', 'event_title', 'issue', 'host'],
  ...WIDE_COLUMNS.flatMap(({ column, describes }) => (describes?.what === 'event' ? [column.name] : [])),
]);
export const isOfEvent = ({ name }: Column): boolean => OF_EVENT.has(name);

/** Columns of the table `participations` as a plain table has them: the agent may be said by other columns. */
export const PLAIN_PARTICIPATION_COLUMNS: readonly Column[] = [
  participation('event'),
  { ...participation('agent'), required: undefined },
  ...table('participations').columns.filter(({ name }) => name !== 'event' && name !== 'agent'),
];

/** Other words for columns of plain tables. */
export const ALIASES: Readonly<Record<string, string>> = { role: 'roles' };
