/** Writes the tables that are made from the code into pages of `docs/`, each between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { codesTable } from '../dist/http/errors/codes_table.js';
import { needsTable } from '../dist/http/curation/schema/needs.js';
import { settingsTable } from '../dist/settings_table.js';

function write(page, name, table) {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  const text = readFileSync(page, 'utf8').replace(marked, (_, begin, end) => `${begin}${table}\n${end}`);
  writeFileSync(page, text);
}

write('docs/operations.md', 'settings', settingsTable());
write('docs/api.md', 'codes', codesTable());
write('docs/identity.md', 'scopes', needsTable());
