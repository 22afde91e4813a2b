import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { ROOT } from './files.js';

/** Path of a file of the known answers that come with the project (`test/data`). */
export const testData = (path: string): string => `${ROOT}test/data/${path}`;

/** A JSON file of the known answers. */
export function testJson<T>(path: string): T {
  return JSON.parse(readFileSync(testData(path), 'utf8')) as T;
}

/** Rows of a CSV file of the known answers, compressed or not. */
export function testRows(path: string): Record<string, string>[] {
  return csvRows(testData(path));
}

/** Rows of any CSV file, compressed or not. */
export function csvRows(path: string): Record<string, string>[] {
  const bytes = readFileSync(path);
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true });
}
