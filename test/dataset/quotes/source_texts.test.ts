import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceTexts, TextError, type TextPlaces } from '../../../src/dataset/quotes/source_texts.js';
import type { AssertionRow } from '../../../src/model/tables/assertion_row.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-texts-'));
  for (const name of ['a.txt', 'b.txt', 'other.txt', 'notes.md']) await writeFile(join(folder, name), name);
});

afterEach(() => rm(folder, { recursive: true }));

const assertion = (rest: Partial<AssertionRow>): AssertionRow => ({
  table: 'topics',
  target: '',
  dataset: 'riverside',
  file: 'topics.csv',
  row: 2,
  source: '',
  inference: 'STATED',
  method: 'HUMAN',
  values: {},
  ...rest,
});
const quotes = (...slugs: string[]): AssertionRow[] =>
  slugs.map((slug) => assertion({ source: `source:${slug}`, quote: 'some words' }));
const source = (slug: string, textFile: string): AssertionRow =>
  assertion({ table: 'sources', target: `source:${slug}`, values: { textFile } });

async function found(rows: AssertionRow[], places: Partial<TextPlaces>): Promise<Record<string, string>> {
  const texts = await sourceTexts(rows, { folder, files: new Map(), ...places });
  return Object.fromEntries([...texts].map(([id, { text }]) => [id, text.form]));
}

describe('sourceTexts', () => {
  it('takes the text file of the package', async () => {
    expect(await found([...quotes('a'), source('a', 'other.txt')], {})).toEqual({ 'source:a': 'other.txt' });
  });

  it('prefers the file of the folder that is named as the source', async () => {
    const rows = [...quotes('a', 'b', 'c'), source('a', 'other.txt')];
    expect(await found(rows, { texts: folder })).toEqual({ 'source:a': 'a.txt', 'source:b': 'b.txt' });
  });

  it('prefers the file that is named for the source to both', async () => {
    const rows = [...quotes('a'), source('a', 'b.txt')];
    const files = new Map([['a', join(folder, 'other.txt')]]);
    expect(await found(rows, { texts: folder, files })).toEqual({ 'source:a': 'other.txt' });
  });

  it('takes the only text of a folder for the only source without one', async () => {
    await rm(join(folder, 'a.txt'));
    await rm(join(folder, 'b.txt'));
    expect(await found(quotes('a'), { texts: folder })).toEqual({ 'source:a': 'other.txt' });
    expect(await found(quotes('a', 'b'), { texts: folder })).toEqual({});
  });

  it('takes a byte order mark for no character, and refuses what is not UTF-8', async () => {
    await writeFile(join(folder, 'a.txt'), '\ufeffJPRI');
    const texts = await sourceTexts(quotes('a'), { folder, texts: folder, files: new Map() });
    expect(texts.get('source:a')!.text.starts).toEqual([0, 1, 2, 3]);
    await writeFile(join(folder, 'a.txt'), Buffer.from([0x4a, 0xff]));
    await expect(found(quotes('a'), { texts: folder })).rejects.toThrow('cannot be read as UTF-8');
  });

  it('reads nothing for a source that is not quoted, or only in rows that were taken back', async () => {
    const retracted = quotes('a').map((row) => ({ ...row, retractedAt: '2026-01-15T00:00:00Z' }));
    expect(await found([...retracted, source('a', 'a.txt'), source('b', 'b.txt')], { texts: folder })).toEqual({});
  });

  it('refuses a folder that is not there, a file that is not there, and a source that nothing quotes', async () => {
    await expect(found(quotes('a'), { texts: join(folder, 'none') })).rejects.toThrow(TextError);
    await expect(found([...quotes('a'), source('a', 'none.txt')], {})).rejects.toThrow(TextError);
    await expect(found(quotes('a'), { files: new Map([['b', 'b.txt']]) })).rejects.toThrow(
      'No row of the package quotes the source "b".',
    );
  });
});
