/** Writes the files of schemas/, and the parts of docs/data-format.md that are made from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withFormatParts } from '../dist/dataset/schemas/format_page.js';
import { schemaFiles } from '../dist/dataset/schemas/schema_files.js';

const page = 'docs/data-format.md';
writeFileSync(page, withFormatParts(readFileSync(page, 'utf8')));
for (const [file, text] of Object.entries(schemaFiles())) writeFileSync(`schemas/${file}`, text);
