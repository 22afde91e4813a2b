import { mkdir, writeFile } from 'node:fs/promises';
import { KEPT } from '../paths.js';

/** Who is at an event, and when it was. */
interface Meeting {
  day: string;
  agents: readonly number[];
}

/** What is drawn: a dataset, the page that shows it, and the scope that it is changed to. */
export interface Drawn {
  name: string;
  title: string;
  question: 'coAttendance' | 'attendance';
  meetings: readonly Meeting[];
  organisations: number;
  /** The tab of the page, where it is not the first. */
  tab: string | undefined;
  /** Of the scope, added to what was asked first. */
  change: string;
  /** Ties before and after. */
  ties: [number, number];
  /** What a tie is in the page. */
  mark: string;
}

const ORGANISATIONS = 250;
const [ROWS, COLUMNS] = [60, 24];

/** A thousand pairs, each of which met once in 2024; then once or twice more, or not at all. */
function pairs(): Meeting[] {
  const found: Meeting[] = [];
  for (let a = 0; a < ORGANISATIONS; a++) {
    for (let distance = 1; distance <= 4; distance++) {
      const agents = [a, (a + distance * 7) % ORGANISATIONS];
      found.push({ day: '2024-06-01', agents });
      for (let again = 0; again < (a + distance) % 3; again++) found.push({ day: '2025-06-01', agents });
    }
  }
  return found;
}

/** A meeting a month, in two years; every organisation is at a quarter of them. */
const months = (): Meeting[] =>
  Array.from({ length: COLUMNS }, (_, event) => ({
    day: `${2024 + Math.floor(event / 12)}-${String((event % 12) + 1).padStart(2, '0')}-01`,
    agents: Array.from({ length: ROWS }, (_, agent) => agent).filter((agent) => (agent * 7 + event * 3) % 4 === 0),
  }));

const appearances = (meetings: readonly Meeting[], year: string): number =>
  meetings.filter(({ day }) => day >= year).reduce((sum, { agents }) => sum + agents.length, 0);

/** The largest map, and the largest grid. */
export const DRAWN: readonly Drawn[] = [
  {
    name: 'map',
    title: 'map of 1,000 ties',
    question: 'coAttendance',
    meetings: pairs(),
    organisations: ORGANISATIONS,
    tab: 'map',
    change: 'scope.to=2024',
    ties: [1_000, 1_000],
    mark: 'svg .tie',
  },
  {
    name: 'grid',
    title: `grid of ${ROWS} × ${COLUMNS}`,
    question: 'attendance',
    meetings: months(),
    organisations: ROWS,
    tab: undefined,
    change: 'scope.from=2025',
    ties: [appearances(months(), '2024'), appearances(months(), '2025')],
    mark: 'table.grid td a',
  },
];

/** Writes a dataset as a package. @returns its folder */
export async function writeDrawn({ name, meetings, organisations }: Drawn): Promise<string> {
  const folder = `${KEPT}explorer/${name}`;
  await mkdir(folder, { recursive: true });
  const tables: Record<string, string[]> = {
    organisations: ['id,name__en,sector'],
    events: ['id,title__en,type,start'],
    participations: ['event,agent,roles,status'],
  };
  for (let agent = 0; agent < organisations; agent++) {
    tables['organisations']!.push(`${name}-${agent},Organisation ${agent} of the ${name},CSO`);
  }
  meetings.forEach(({ day, agents }, event) => {
    tables['events']!.push(`${name}-${event},Meeting ${event},POLICY_DIALOGUE,${day}`);
    for (const agent of agents)
      tables['participations']!.push(`${name}-${event},organisation:${name}-${agent},ATTENDEE,ATTENDED`);
  });
  for (const [table, rows] of Object.entries(tables)) await writeFile(`${folder}/${table}.csv`, `${rows.join('\n')}\n`);
  const resources = Object.keys(tables).map((table) => ({ name: table, path: `${table}.csv` }));
  await writeFile(`${folder}/datapackage.json`, JSON.stringify({ name, resources }));
  return folder;
}
