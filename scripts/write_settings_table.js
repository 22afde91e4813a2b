/** Writes the table of settings into docs/operations.md, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsTable } from '../dist/settings_table.js';

const path = 'docs/operations.md';
const marked = /(<!-- settings -->\n)[\s\S]*?(<!-- end of settings -->)/;
writeFileSync(
  path,
  readFileSync(path, 'utf8').replace(marked, (_, begin, end) => `${begin}${settingsTable()}\n${end}`),
);
