import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EMPTY_GRAPH } from '../../src/dataset/check/graph/graph_lookup.js';
import { checkQuotes } from '../../src/dataset/quotes/check_quotes.js';
import { sourceTexts } from '../../src/dataset/quotes/source_texts.js';
import { readPackage } from '../../src/dataset/read/package/package.js';
import type { ReadDataset } from '../../src/dataset/read/read_dataset.js';
import { TABLES } from '../../src/model/tables/index.js';

const RIVERSIDE = fileURLToPath(new URL('../../examples/riverside', import.meta.url));

let riverside: ReadDataset;
beforeAll(async () => {
  riverside = await readPackage(RIVERSIDE, { graph: EMPTY_GRAPH });
});

describe('the invented example', () => {
  it('is read without a problem, and feeds every table', () => {
    expect(riverside.warnings).toEqual([]);
    expect([...riverside.rowsRead.keys()].sort()).toEqual(TABLES.map(({ name }) => name).sort());
  });

  it('says that it is invented', () => {
    expect(riverside.describes).toEqual([{ name: 'riverside', title: 'Riverside (invented)', licence: 'CC0-1.0' }]);
    const [title, first] = readFileSync(`${RIVERSIDE}/README.md`, 'utf8').split(/\n+/);
    expect(title).toBe('# Riverside (invented)');
    expect(first).toMatch(/^All of this is invented: no person, organisation, place or event in it exists/);
  });

  it('has every quote in one place of the text of its source', async () => {
    const texts = await sourceTexts(riverside.rows, { folder: RIVERSIDE, files: new Map() });
    const quotes = checkQuotes(riverside.rows, new Map([...texts].map(([source, { text }]) => [source, text])));
    expect(quotes.filter(({ outcome }) => outcome !== 'FOUND')).toEqual([]);
    expect(quotes.length).toBeGreaterThan(300);
  });
});
