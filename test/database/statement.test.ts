import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compact, readStatement } from '../../src/database/statement.js';
import { temporaryFolder } from '../support/files.js';

/** A folder of statements and fragments. */
function folderOf(texts: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) {
    const file = join(folder, `${name}.cypher`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const PAGE = '// items\n// include entity/live\nWITH collect(n) AS items\n';

it('puts fragments, and what these include, in the place of the lines that name them', () => {
  const folder = folderOf({
    'event/all': '// Which?\nCALL () {\n  MATCH (n:Event)\n  // include entity/page\n  RETURN items\n}\nRETURN items\n',
    'fragments/entity/page': PAGE,
    'fragments/entity/live': '// n\nWITH n\nWHERE n.live\n',
  });
  const text = readStatement('event/all', folder);
  expect(text.split('\n').slice(2, 9)).toEqual([
    '  MATCH (n:Event)',
    '  // items',
    '  // n',
    '  WITH n',
    '  WHERE n.live',
    '  WITH collect(n) AS items',
    '  RETURN items',
  ]);
  expect(compact(text)).toBe(
    'CALL () {\nMATCH (n:Event)\nWITH n\nWHERE n.live\nWITH collect(n) AS items\nRETURN items\n}\nRETURN items\n',
  );
});

it('says which statement asks for a fragment that is not there', () => {
  const folder = folderOf({ 'event/all': '// include entity/page\nRETURN items\n', 'fragments/entity/page': PAGE });
  expect(() => readStatement('event/all', folder)).toThrow(
    `No statement event/all → fragments/entity/page → fragments/entity/live: expected it in ${folder}`,
  );
});

it('refuses a fragment that includes itself, and says by which way', () => {
  const folder = folderOf({
    'event/all': '// include a\nRETURN 1\n',
    'fragments/a': '// include b\nWITH *\n',
    'fragments/b': '// include a\nWITH *\n',
  });
  expect(() => readStatement('event/all', folder)).toThrow(
    new Error('A fragment includes itself: event/all → fragments/a → fragments/b → fragments/a'),
  );
});
