import type { Decider } from '../../audit/append.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { fileSourceId } from '../../model/identity/entity_id.js';
import { factKey } from '../../model/identity/fact_key.js';
import { table, type FactTable } from '../../model/tables/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { Said } from './said.js';

/** The dataset of what curators say. */
export const CURATION = 'curation';

const lastRows = statement<{ dataset: string }, { file: string; row: number }>('curation/last_rows');

/** The number of the last row of each file of curators. */
export const lastRowsOf = async (reader: Reader): Promise<Map<string, number>> =>
  new Map((await reader.read(lastRows, { dataset: CURATION })).map(({ file, row }) => [file, row]));

/** What decisions say as rows of the dataset `curation`, behind those that are there. */
export async function rowsOf(reader: Reader, said: readonly Said[], decider: Decider): Promise<AssertionRow[]> {
  const last = await lastRowsOf(reader);
  return said.map(({ table: name, key, values }) => {
    const file = `${name}.csv`;
    // (The first row is the header.)
    const row = (last.get(file) ?? 1) + 1;
    last.set(file, row);
    return {
      table: name,
      target: targetOf({ table: name, key }),
      dataset: CURATION,
      file,
      row,
      source: fileSourceId(CURATION, file),
      locator: `row=${row}`,
      inference: name === 'judgements' ? 'STATED' : 'CODER_KNOWLEDGE',
      method: 'HUMAN',
      recordedBy: decider.by,
      recordedAt: decider.at,
      values: Object.fromEntries(Object.entries(values).flatMap(([of, value]) => (value ? [[of, value]] : []))),
    };
  });
}

/** The key of the fact that a row says. */
export const targetOf = ({ table: name, key }: Pick<Said, 'table' | 'key'>): string =>
  factKey((table(name) as FactTable).fact, key);
