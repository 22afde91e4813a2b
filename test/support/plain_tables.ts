import type { Database } from '../../src/database/database.js';
import { graphLookup } from '../../src/dataset/check/graph/graph_lookup.js';
import { importDataset } from '../../src/dataset/import/import.js';
import { readPlainTable, type PlainTableOptions } from '../../src/dataset/read/plain/plain_table.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { PERSON_KEY } from './person_key.js';
import { sharedData } from './shared_data.js';
import { testData } from './test_data.js';

/** Imports a table, as `jejaring import FILE --dataset …` does. */
export async function importPlain(
  database: Database,
  path: string,
  options: Omit<PlainTableOptions, 'graph'>,
): Promise<void> {
  await importDataset(
    database,
    await readPlainTable(path, { ...options, graph: graphLookup(database, () => new Pseudonyms(PERSON_KEY)) }),
  );
}

/** The 18 women of Davis, Gardner & Gardner and their 14 events, as public persons `person:davis-…`. */
export function importDavis(database: Database): Promise<void> {
  const path = testData('davis_southern_women/attendance.csv');
  return importPlain(database, path, { dataset: 'davis', map: { person: 'woman' }, set: { visibility: 'PUBLIC' } });
}

/** Hosts whose names look like lists, or like a person in an organisation. */
export const COP_ACCEPTS = { LIST_IN_CELL: true, PERSON_IN_ORGANISATION: true, SAME_NAME: true } as const;

/** All side events of UNFCCC COP9 to COP28 with their hosts, of the shared data. */
export async function importCop(database: Database): Promise<void> {
  const [events, hosts] = ['cop_side_events/events.csv', 'cop_side_events/hosts.csv'].map(sharedData);
  const columns = { id: 'event', start: 'date', title__en: 'title_and_description' };
  await importPlain(database, events!, { dataset: 'cop', table: 'events', map: columns });
  const map = { value_as_written: 'organisation_as_printed' };
  await importPlain(database, hosts!, { dataset: 'cop', map, set: { role: 'HOST' }, accept: COP_ACCEPTS });
}

/**
 * Votes in the UN General Assembly, roll calls as recommendations and votes as stances, with the issues of the roll calls.
 * @param votes file of `rcid,country_id,vote`; @param issues file of `rcid,issue`
 */
export async function importUnVotes(database: Database, votes: string, issues: string): Promise<void> {
  await importPlain(database, votes, {
    dataset: 'un',
    table: 'stances',
    map: { agent: 'country_id', target: 'rcid', polarity: 'vote' },
    kind: { agent: 'organisation', target: 'output' },
  });
  const topics = { table: 'topics', map: { subject: 'rcid' }, kind: { subject: 'output' } } as const;
  await importPlain(database, issues, { dataset: 'un', ...topics });
}
