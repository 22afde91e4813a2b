/**
 * Writes what the explorer knows of the API: the arguments of every question that yields a network, its documents with
 * their types, and the colours of the dark. Run by `npm run schema`; a test holds the files to be what this writes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './explorer_files.js';

const root = fileURLToPath(new URL('../', import.meta.url));

for (const [path, text] of await generatedFiles(root)) writeFileSync(root + path, text);
