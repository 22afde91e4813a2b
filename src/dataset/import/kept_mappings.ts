import type { Reader, Writer } from '../../database/database.js';
import type { KeptMapping } from '../read/kept_mapping.js';
import type { Cover } from '../read/read_dataset.js';
import { statements } from './statements.js';

/** How the files of datasets were read, by dataset and file. */
export const keptMappings = (reader: Reader): Promise<readonly KeptMapping[]> => reader.read(statements.mappings, {});

type OfFile = Pick<Cover, 'dataset' | 'file' | 'tables'>;

/** Whether a reading is one of a file, or of a whole dataset, that has a table in common with another. */
const isFormer = (of: KeptMapping, { dataset, file, tables }: OfFile): boolean =>
  of.dataset === dataset &&
  (file === undefined || of.file === file) &&
  (tables === undefined || tables.some((table) => of.tables.includes(table)));

/**
 * What is declared as a whole, with the tables that came out of a file before and come out of it no more: what they had
 * would else stay behind.
 */
export async function withFormerTables(reader: Reader, covers: readonly Cover[]): Promise<Cover[]> {
  const kept = covers.some(({ tables }) => tables) ? await keptMappings(reader) : [];
  return covers.map((cover) => {
    if (!cover.tables) return cover;
    const former = kept.filter((of) => isFormer(of, cover)).flatMap(({ tables }) => tables);
    return { ...cover, tables: [...new Set([...cover.tables, ...former])] };
  });
}

/**
 * Has the graph keep how files are read, in place of how they were.
 * @param replaced whose former readings no longer hold
 * @returns what does so, or undefined where it keeps just that already
 */
export async function keepingMappings(
  reader: Reader,
  mappings: readonly KeptMapping[],
  replaced: readonly OfFile[],
): Promise<((writer: Writer) => Promise<unknown>) | undefined> {
  const kept = await keptMappings(reader);
  const isSame = (a: KeptMapping, b: KeptMapping): boolean => textOf(a) === textOf(b);
  const former = kept.filter((of) => [...replaced, ...mappings].some((cover) => isFormer(of, cover)));
  const gone = former.filter((of) => !mappings.some((mapping) => isSame(mapping, of)));
  const rows = mappings.filter((mapping) => !kept.some((of) => isSame(of, mapping)));
  if (gone.length + rows.length === 0) return undefined;
  return async (writer) => {
    await writer.run(statements.forgetMappings, { rows: gone });
    await writer.run(statements.keepMappings, { rows });
  };
}

const textOf = ({ dataset, file, tables, sha256 }: KeptMapping): string =>
  JSON.stringify([dataset, file, tables, sha256]);
