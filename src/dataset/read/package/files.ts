import { readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { tableNamed, TABLES, type Table } from '../../../model/tables/index.js';
import { shown, type ProblemList } from '../../problems/index.js';
import type { FileForm, TableFile } from '../records/file_form.js';
import { DESCRIPTOR, type Descriptor } from './descriptor.js';

/** A file of the package that holds one of the tables. */
export interface ListedTable extends TableFile {
  table: Table;
}

const CSV = /\.csv(\.gz)?$/;

/** The table that a resource or file is named for: `event-links` and `event_links` are one. */
const tableOf = (name: string): Table | undefined => tableNamed(name.replaceAll('-', '_'));
const stem = (file: string): string => posix.basename(file).replace(CSV, '');

/** The tables that a package lists, in the order of import. */
export async function tableFiles(
  folder: string,
  descriptor: Descriptor,
  problems: ProblemList,
): Promise<ListedTable[]> {
  const files = new Map<string, ListedTable>();
  for (const resource of descriptor.resources) {
    const path = Array.isArray(resource.path) ? resource.path[0] : resource.path;
    const table = tableOf(resource.name) ?? tableOf(stem(path ?? ''));
    if (!table) {
      problems.add('RESOURCE_IGNORED', { file: DESCRIPTOR }, shown(resource.name));
    } else if (path === undefined) {
      problems.add('PACKAGE_INVALID', { file: DESCRIPTOR }, `path of ${shown(resource.name)}`, 'it names no file');
    } else {
      const file = posix.normalize(path);
      const absolute = await pathWithin(folder, file);
      if (absolute === undefined) problems.add('PATH_OUTSIDE', { file: DESCRIPTOR }, shown(path));
      else if (files.has(file)) problems.add('RESOURCE_REPEATED', { file: DESCRIPTOR }, shown(path));
      else files.set(file, { table, file, path: absolute, form: formOf(resource) });
    }
  }
  await noteUnlisted(folder, descriptor, problems);
  return [...files.values()].sort((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table));
}

const formOf = ({ encoding, dialect }: Descriptor['resources'][number]): FileForm => ({
  encoding: encoding && /^utf-?8$/i.test(encoding) ? undefined : encoding,
  delimiter: dialect?.delimiter,
});

/** The absolute path of a file of the package, or undefined where it lies outside: by `..`, as an address, by a link. */
export async function pathWithin(folder: string, file: string): Promise<string | undefined> {
  if (isAbsolute(file) || file.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(file)) return undefined;
  const path = join(folder, file);
  const inside = (root: string, at: string): boolean => {
    const way = relative(root, at);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  if (!inside(folder, path)) return undefined;
  try {
    return inside(await realpath(folder), await realpath(path)) ? path : undefined;
  } catch {
    return path; // There is no such file: whoever reads it says so.
  }
}

async function noteUnlisted(folder: string, descriptor: Descriptor, problems: ProblemList): Promise<void> {
  const listed = new Set(descriptor.resources.flatMap(({ path }) => path ?? []).map((path) => posix.normalize(path)));
  const present = await readdir(folder).catch(() => []);
  for (const file of present.sort()) {
    if (CSV.test(file) && tableOf(stem(file)) && !listed.has(file)) {
      problems.add('FILE_NOT_LISTED', { file: DESCRIPTOR }, shown(file));
    }
  }
}
