import { parse } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { texts, type TextKey } from '../../src/explorer/texts/text.js';
import { ENTITY_LABELS } from '../../src/model/identity/entity_id.js';
import { SHOWN_FACT_LABELS } from '../../src/model/identity/fact_key.js';
import { ROOT } from '../support/files.js';
import { named, tagged } from '../support/messages.js';

const read = (lang: string): Record<TextKey, string> =>
  JSON.parse(readFileSync(`${ROOT}src/explorer/texts/${lang}.json`, 'utf8')) as Record<TextKey, string>;
const [english, indonesian] = [read('en'), read('id')];
const keys = Object.keys(english) as TextKey[];

const wordsOf = (told: ReactNode): string => ([told].flat(Infinity) as unknown[]).map(String).join('');

it('both languages have the same texts', () => {
  expect(Object.keys(indonesian)).toEqual(keys);
});

it.each(keys)('%s says in both languages the same values, each of them', (key) => {
  const values = named(parse(english[key]));
  const tags = tagged(parse(english[key]));
  expect(named(parse(indonesian[key]))).toEqual(values);
  expect(tagged(parse(indonesian[key]))).toEqual(tags);
  for (const lang of ['en', 'id'] as const) {
    const said = wordsOf(
      texts(lang).tell(key, {
        ...Object.fromEntries([...values].map((name, i) => [name, 70 + i])),
        ...Object.fromEntries([...tags].map((name) => [name, (within: ReactNode) => within])),
      }),
    );
    expect(said).not.toBe('');
    expect(said).not.toMatch(/[{}<>]/);
  }
});

it('every kind that the graph counts has a word', () => {
  const kinds = [...Object.values(ENTITY_LABELS), ...SHOWN_FACT_LABELS];
  expect(kinds.filter((kind) => !keys.includes(`count-${kind}` as TextKey))).toEqual([]);
});

it('counts in words', () => {
  const { say } = texts('en');
  expect(say('claim-coAttendance', { from: 'A', to: 'B', shared: 1 })).toBe('A and B are counted at 1 event together');
  expect(say('claim-coAttendance', { from: 'A', to: 'B', shared: 2 })).toBe('A and B are counted at 2 events together');
});

it('no text is there that no page says', () => {
  // Codes and tabs are put together from what the API answers.
  const said = /^(because|code|count|drawing|inference|column|kind|look|nav|presence|tab|tier)-/;
  const source = sources(`${ROOT}src/explorer/`);
  expect(keys.filter((key) => !said.test(key) && !source.includes(`'${key}'`))).toEqual([]);
});

/** All that the pages are written in, in one text. */
function sources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.map((name) => readFileSync(folder + name, 'utf8')).join('\n');
}
