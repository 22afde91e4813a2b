import { readFileSync } from 'node:fs';
import { askedFor, LARGEST, PICTURES } from '../../scripts/pictures.js';
import { runCli } from '../support/cli.js';
import { withDataset } from '../support/datasets.js';
import { ROOT } from '../support/files.js';

// @takes 30 s

test.each(PICTURES.map((picture) => [picture.file, picture] as const))(
  'docs/%s is what the examples give today, byte for byte: npm run pictures makes it anew',
  async (file, picture) => {
    await withDataset(...picture.examples);
    const { code, stdout } = await runCli(askedFor(picture));
    expect(code).toBe(0);
    const kept = readFileSync(`${ROOT}docs/${file}`, 'utf8');
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(LARGEST);
    expect(aroundDifference(stdout, kept)).toEqual(aroundDifference(kept, stdout));
  },
);

/** What a text has where it begins to differ from another, and how long it is: lines of pictures are long. */
function aroundDifference(text: string, other: string): { text: string; length: number } {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return { text: text.slice(Math.max(0, at - 60), at + 60), length: text.length };
}
