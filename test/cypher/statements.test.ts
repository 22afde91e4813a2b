import { formatQuery, isNotParamError, lintCypherQuery } from '@neo4j-cypher/language-support';
// @takes 40 s where the linter has passed nothing before
import { readFileSync } from 'node:fs';
import { filesBelow, ROOT } from '../support/files.js';
import { faultsUnlessPassed } from './passed_before.js';

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const statements = filesBelow('cypher', '.cypher');
const sources = filesBelow('src', '.ts').map((path) => ({ path, text: read(path) }));

/**
 * What the linter says of a statement, but for parameters, which only the code knows. The snapshot may use internal
 * ids: it is read in one transaction, within which they hold, and they are small numbers.
 */
function faultsOf(path: string, text: string): string[] {
  return faultsUnlessPassed(path, text, () =>
    lintCypherQuery(text, {})
      .diagnostics.map(({ message, range }) => ({
        message: typeof message === 'string' ? message : message.value,
        line: range.start.line + 1,
      }))
      .filter(isNotParamError)
      .filter(({ message }) => !(path.startsWith('cypher/snapshot/') && message.includes("('id' has been replaced")))
      .map(({ message, line }) => `line ${line}: ${message}`),
  );
}

it.each([...statements, 'test/support/empty_database.cypher'])(
  '%s says what it answers, passes the linter, and is formatted (npm run format:cypher)',
  (path) => {
    const text = read(path);
    expect(text).toMatch(/^\/\/ \S/);
    expect(faultsOf(path, text)).toEqual([]);
    expect(text).toBe(`${formatQuery(text, { maxColumn: 120 }).formattedQuery}\n`);
  },
);

it('an import seeks each of a list in the index: a plan made while the graph is empty might read it whole for each', () => {
  const lookups = statements
    .filter((path) => path.startsWith('cypher/import/'))
    .map(read)
    .filter((text) => text.includes('UNWIND'))
    .flatMap((text) => [...text.matchAll(/MATCH \((\w+):(\w+) \{(\w+): [^\n]*\n\s*([^\n]*)/g)]);
  expect(lookups.length).toBeGreaterThan(20);
  for (const [, node, label, property, next] of lookups) {
    expect(next).toBe(`USING INDEX SEEK ${node}:${label}(${property})`);
  }
});

it('every statement outside migrations is named by a source file', () => {
  const unnamed = statements
    .filter((path) => !path.startsWith('cypher/migrations/'))
    .map((path) => path.slice('cypher/'.length, -'.cypher'.length))
    .filter((name) => !sources.some(({ text }) => text.includes(`'${name}'`)));
  expect(unnamed).toEqual([]);
});

it('no source file holds Cypher', () => {
  const found = sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => !/^\s*(\/\/|\*|\/\*)/.test(line))
      .filter(({ line }) => /\b(MATCH|MERGE|UNWIND|CREATE|DETACH DELETE|CALL)\s*[([{$]/.test(line))
      .map(({ at }) => at),
  );
  expect(found).toEqual([]);
});
