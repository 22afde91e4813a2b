import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOfFile, NotAFile } from '../../files/regular_file.js';
import { entityId } from '../../model/identity/entity_id.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { normalText, type NormalText } from './normal_text.js';

/** Where the texts of sources are, besides the `text_file` of the package. */
export interface TextPlaces {
  /** Folder of the package; `text_file` is relative to it. */
  folder: string;
  /** A folder with a file `<source slug>.txt` for each source. */
  texts?: string;
  /** Files by slug of the source. */
  files: ReadonlyMap<string, string>;
}

export interface SourceText {
  /** The file that it was read from. */
  path: string;
  text: NormalText;
}

/** A text that was asked for and cannot be used: what, and what to do. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/**
 * The texts of the sources that the rows quote, by id of source. A source's text is the file named for it, else
 * `<source slug>.txt` of the folder, else its `text_file`. Where one source alone is left without a text and the folder
 * holds one text alone, whatever its name, the two belong together.
 * @throws TextError where a file cannot be read, or is named for a source that no row quotes.
 */
export async function sourceTexts(
  rows: readonly AssertionRow[],
  { folder, texts, files }: TextPlaces,
): Promise<ReadonlyMap<string, SourceText>> {
  const live = rows.filter((row) => row.retractedAt === undefined);
  const quoted = new Set(live.flatMap((row) => (row.quote === undefined ? [] : [row.source])));
  const paths = new Map<string, string>();
  for (const { table, target, values } of live) {
    if (table !== 'sources' || !quoted.has(target) || typeof values.textFile !== 'string') continue;
    paths.set(target, join(folder, values.textFile));
  }
  const inFolder = texts === undefined ? [] : await textsIn(texts);
  for (const { source, path } of inFolder) if (quoted.has(source)) paths.set(source, path);
  for (const [slug, path] of files) {
    const source = entityId('source', slug);
    if (!quoted.has(source)) throw new TextError(`No row of the package quotes the source "${slug}".`);
    paths.set(source, path);
  }
  const without = [...quoted].filter((source) => !paths.has(source));
  if (without.length === 1 && inFolder.length === 1) paths.set(without[0]!, inFolder[0]!.path);
  const read = [...paths].map(async ([source, path]) => [source, { path, text: await textAt(path) }] as const);
  return new Map(await Promise.all(read));
}

/** The texts of a folder, each with the id of the source that its name would be for. */
async function textsIn(folder: string): Promise<{ source: string; path: string }[]> {
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
    return files.map((file) => ({
      source: entityId('source', file.slice(0, -'.txt'.length)),
      path: join(folder, file),
    }));
  } catch (cause) {
    throw new TextError(`The folder of texts ${folder} cannot be read. Check the path after --texts.`, { cause });
  }
}

/** A text in UTF-8; a byte order mark is no character of it. */
async function textAt(path: string): Promise<NormalText> {
  try {
    return normalText(new TextDecoder('utf-8', { fatal: true }).decode(await bytesOfFile(path)));
  } catch (cause) {
    if (cause instanceof NotAFile) throw new TextError(`The text ${cause.message}`, { cause });
    throw new TextError(`The text ${path} cannot be read as UTF-8. Check the path, and how the file was saved.`, {
      cause,
    });
  }
}
