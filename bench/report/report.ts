import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import CliTable from 'cli-table3';
import { countsOf } from '../generator/generate.js';
import { machineInWords, versions } from '../machine/description.js';
import { SIZES, type Section, type Size } from '../suite.js';
import { growthOf } from './growth.js';
import { markdownOf } from './markdown.js';
import type { Results } from './results.js';
import { tablesOf } from './tables.js';

/**
 * Prints what a suite found and writes it into `<size>.json` and `<size>.md` of a folder, in the place of what the
 * same suite had found before; other suites' sections stay. The page tells the growth from the next smaller size, where
 * there are results of that.
 */
export async function addToReport(folder: string, size: Size, suite: string, section: Section): Promise<void> {
  print(section);
  const before = resultsIn(folder, size);
  const day = new Date().toISOString().slice(0, 10);
  const measured = { ...section, day, machine: machineInWords(), versions: await versions() };
  // (A suite that reads no generated data has none to count.)
  const data = { ...before?.data, ...countsOf(size) };
  const results: Results = { size, data, sections: { ...before?.sections, [suite]: measured } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${size}.json`), `${JSON.stringify(results, null, 2)}\n`);
  const smaller = resultsIn(folder, SIZES[SIZES.indexOf(size) - 1]);
  writeFileSync(join(folder, `${size}.md`), markdownOf(results, smaller && growthOf(results, smaller)));
}

function resultsIn(folder: string, size: Size | undefined): Results | undefined {
  const path = join(folder, `${size}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : undefined;
}

function print(section: Section): void {
  console.log(`\n${section.title}`);
  for (const note of section.notes) console.log(`  ${note}`);
  for (const { title, columns, rows } of tablesOf(section)) {
    const table = new CliTable({ head: columns, style: { head: [], border: [] } });
    table.push(...rows);
    console.log(`\n${title}\n${table.toString()}`);
  }
}
