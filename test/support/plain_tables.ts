import type { Database } from '../../src/database/database.js';
import { graphLookup } from '../../src/dataset/check/graph_lookup.js';
import { importDataset } from '../../src/dataset/import/import.js';
import { readPlainTable, type PlainTableOptions } from '../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../src/dataset/read/read_dataset.js';
import { sharedData } from './shared_data.js';

/** Imports a table of the real data, as `jejaring import FILE --dataset …` does. */
export async function importPlain(
  database: Database,
  path: string,
  options: Omit<PlainTableOptions, 'graph'>,
): Promise<void> {
  await importDataset(database, await readPlainTable(sharedData(path)!, { ...options, graph: graphLookup(database) }));
}

/** The 18 women of Davis, Gardner & Gardner and their 14 events, as public persons `person:davis-…`. */
export function importDavis(database: Database): Promise<void> {
  const path = 'davis_southern_women/attendance.csv';
  return importPlain(database, path, { dataset: 'davis', map: { person: 'woman' }, set: { visibility: 'PUBLIC' } });
}

/** The side events of UNFCCC COP9 to COP28 with their hosts. */
export async function importCop(database: Database): Promise<void> {
  const events = { id: 'event', start: 'date', title__en: 'title_and_description' };
  await importPlain(database, 'cop_side_events/events.csv', { dataset: 'cop', table: 'events', map: events });
  const map = { value_as_written: 'organisation_as_printed' };
  await importPlain(database, 'cop_side_events/hosts.csv', { dataset: 'cop', map, set: { role: 'HOST' } });
}

/**
 * Votes in the UN General Assembly, roll calls as recommendations and votes as stances, with the issues of the roll calls.
 * @param files a part of either table, with its header; the whole of the votes takes minutes
 */
export async function importUnVotes(
  database: Database,
  {
    votes = sharedData('un_votes/votes.csv.gz')!,
    issues = sharedData('un_votes/issues.csv')!,
  }: { votes?: string; issues?: string } = {},
): Promise<void> {
  const read = (path: string, options: Omit<PlainTableOptions, 'graph' | 'dataset'>): Promise<ReadDataset> =>
    readPlainTable(path, { dataset: 'un', graph: graphLookup(database), ...options });
  const stances = {
    table: 'stances',
    map: { agent: 'country_id', target: 'rcid', polarity: 'vote' },
    kind: { agent: 'organisation', target: 'output' },
  } as const;
  await importDataset(database, await read(votes, stances));
  const topics = { table: 'topics', map: { subject: 'rcid' }, kind: { subject: 'output' } } as const;
  await importDataset(database, await read(issues, topics));
}
