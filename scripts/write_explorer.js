/**
 * Writes what the explorer knows of the API: the arguments of every question that yields a network, its documents with
 * their types, and the colours of the dark. Run by `npm run schema`; a test holds the files to be what this writes.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as tokens from '../dist/drawing/tokens.js';
import { NETWORK_QUESTIONS } from '../dist/questions/networks.js';
import { parametersOf } from '../dist/questions/shared/parameters/parameters.js';
import { generatedFiles } from './explorer_files.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = await generatedFiles(root, { NETWORK_QUESTIONS, parametersOf, tokens });

for (const [path, text] of files) writeFileSync(root + path, text);
