import { readFileSync } from 'node:fs';
import { generatedFiles } from '../../scripts/explorer_files.js';
import * as tokens from '../../src/drawing/tokens.js';
import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { parametersOf } from '../../src/questions/shared/parameters/parameters.js';
import { ROOT } from '../support/files.js';

it('what the pages know of the API is what the API is: run `npm run schema`', async () => {
  const files = await generatedFiles(ROOT, { NETWORK_QUESTIONS, parametersOf, tokens });
  expect(files.length).toBe(3);
  for (const [path, text] of files) expect(`${path}\n${readFileSync(ROOT + path, 'utf8')}`).toBe(`${path}\n${text}`);
});
