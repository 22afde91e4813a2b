/** Formats every statement, as the test in `test/cypher` asks for. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatQuery } from '@neo4j-cypher/language-support';

const files = ['cypher', 'test/support'].flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((file) => join(folder, file)),
);

for (const file of files.filter((name) => name.endsWith('.cypher'))) {
  const text = readFileSync(file, 'utf8');
  const formatted = `${formatQuery(text, { maxColumn: 120 }).formattedQuery}\n`;
  if (formatted === text) continue;
  writeFileSync(file, formatted);
  console.log(file);
}
