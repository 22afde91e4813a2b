import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../support/cli.js';
import { describeWithShared, sharedData } from '../support/shared_data.js';
import { EXAMPLE } from './example.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-verify-'));
  await cp(EXAMPLE, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs `jejaring verify …`; returns what it printed and its exit code. */
async function verify(...words: string[]): Promise<{ printed: string; code: number | null }> {
  const { stdout, code } = await runCli(['verify', ...words]);
  return { printed: stdout, code };
}

/** Writes other words into a table of the copy. */
async function rewrite(table: string, from: string, to: string): Promise<void> {
  const path = join(folder, `${table}.csv`);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describeWithShared('jejaring verify', () => {
  const texts = (): string => sharedData('komnas_2025_11_10')!;

  it('finds every quote of the example in the press release', async () => {
    const { printed, code } = await verify(folder, '--texts', texts());
    expect(printed).toMatch(/^source:komnas-2025-11-10: .*article\.txt$/m);
    expect(printed).toContain(
      'participations.csv, row 4: found, char=1574,1615: “Jaringan Pekerja Rumahan Indonesia (JPRI)”',
    );
    expect(printed).toMatch(
      /(\d+) quotes: \1 found, 0 not found, 0 at several places, 0 elsewhere, 0 without a text\.\n$/,
    );
    expect(code).toBe(0);
  });

  it('says which quotes are not found, stand twice, or stand elsewhere, and fails', async () => {
    await rewrite('participations', ',Suluh Perempuan,', ',Suluh Wanita,');
    await rewrite('participations', ',Institut Sarinah,"char=1879,1895"', ',Jakarta,');
    await rewrite('participations', 'char=2119,2129', 'char=2118,2129');
    const { printed, code } = await verify(folder, '--text', `komnas-2025-11-10=${texts()}/article.txt`);
    const problems = printed.split('\n').filter((line) => line.endsWith('(source:komnas-2025-11-10)'));
    expect(problems).toEqual([
      'participations.csv, row 7: not found in the text: “Suluh Wanita” (source:komnas-2025-11-10)',
      'participations.csv, row 11: found at several places: quote more words, or give the locator: “Jakarta” (source:komnas-2025-11-10)',
      'participations.csv, row 18: found, but not where the locator says, char=2119,2129: “Jalastoria” (source:komnas-2025-11-10)',
    ]);
    expect(printed).toMatch(/, 1 not found, 1 at several places, 1 elsewhere, 0 without a text\.\n$/);
    expect(code).toBe(1);
  });

  it('takes the text that the package has', async () => {
    await cp(join(texts(), 'article.txt'), join(folder, 'article.txt'));
    const sources = (await readFile(join(folder, 'sources.csv'), 'utf8')).trimEnd().split('\n');
    const withText = sources.map((line, at) => `${line},${['text_file', 'article.txt'][at] ?? ''}\n`);
    await writeFile(join(folder, 'sources.csv'), withText.join(''));
    expect((await verify(folder)).code).toBe(0);
    await rewrite('participations', 'char=2119,2129', 'char=2118,2129');
    const { printed, code } = await verify(folder);
    expect(printed).toContain(
      'participations.csv, row 18: found, but not where the locator says, char=2119,2129: “Jalastoria”',
    );
    expect(printed).toMatch(/, 0 not found, 0 at several places, 1 elsewhere, 0 without a text\.\n$/);
    expect(code).toBe(1);
  });

  it('gives the same as JSON', async () => {
    const { printed } = await verify(folder, '--texts', texts(), '--json');
    const result = JSON.parse(printed) as { texts: object; counts: Record<string, number>; quotes: object[] };
    expect(Object.keys(result.texts)).toEqual(['source:komnas-2025-11-10']);
    expect(result.counts).toEqual({ FOUND: result.quotes.length, NOT_FOUND: 0, SEVERAL: 0, ELSEWHERE: 0, NO_TEXT: 0 });
    expect(result.quotes).toContainEqual({
      file: 'participations.csv',
      row: 4,
      source: 'source:komnas-2025-11-10',
      quote: 'Jaringan Pekerja Rumahan Indonesia (JPRI)',
      outcome: 'FOUND',
      locator: 'char=1574,1615',
    });
  });
});

describe('jejaring verify without texts', () => {
  it('says that there is no text to look in, and does not fail', async () => {
    const { printed, code } = await verify(folder);
    expect(printed).toMatch(
      /(\d+) quotes: 0 found, 0 not found, 0 at several places, 0 elsewhere, \1 without a text\.\n$/,
    );
    expect(code).toBe(0);
  });

  it('refuses a --text that names no file', async () => {
    const { code, stderr } = await runCli(['verify', folder, '--text', 'article.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('Write the id of the source, "=", and the file');
  });
});
