/** Copies to `dist/` what the compiler leaves behind: the files of `src/` that the code reads as they are. */
import { cpSync } from 'node:fs';

const FILES = ['database/local/pom.xml'];

for (const file of FILES) cpSync(`src/${file}`, `dist/${file}`);
