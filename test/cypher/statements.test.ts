// @takes 40 s where the linter has passed nothing before
import { readFileSync } from 'node:fs';
import { formatQuery, isNotParamError, lintCypherQuery } from '@neo4j-cypher/language-support';
import { readStatement } from '../../src/database/statement.js';
import { filesBelow, ROOT } from '../support/files.js';
import { faultsUnlessPassed } from './passed_before.js';

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const nameOf = (path: string): string => path.slice('cypher/'.length, -'.cypher'.length);
const files = filesBelow('cypher', '.cypher');
const fragments = files.filter((path) => path.startsWith('cypher/fragments/'));
const statements = files.filter((path) => !fragments.includes(path));
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

it.each([...files, 'test/support/empty_database.cypher'])(
  '%s says what it answers, and is formatted (npm run format:cypher)',
  (path) => {
    const text = read(path);
    expect(text).toMatch(/^\/\/ \S/);
    expect(text).toBe(`${formatQuery(text, { maxColumn: 120 }).formattedQuery}\n`);
  },
);

it.each(statements)('%s with all that it includes passes the linter', (path) => {
  const text = readStatement(nameOf(path));
  expect(faultsOf(path, text)).toEqual([]);
  expect(text).not.toMatch(/\/\/ ?include/);
});

/** A node that a clause looks up by its key. */
const LOOKED_UP = /MATCH\s+\(\w*:(?:Entity|Fact|Assertion|Name) \{(?:id|key|canonicalId|dataset|folded):/g;

// Until an index is sampled the planner takes it to be empty, and may read all of it for each row: for good, where the
// plan is kept.
it.each(statements.filter((path) => read(path).includes('CYPHER replan = skip')))(
  '%s says by which indexes it seeks, as its plan is kept',
  (path) => {
    const text = readStatement(nameOf(path));
    const hints = text.match(/USING INDEX SEEK \w+:(?:Entity|Fact|Assertion|Name)\(/g) ?? [];
    expect(hints).toHaveLength([...text.matchAll(LOOKED_UP)].length);
  },
);

it('the statement that empties the database passes the linter', () => {
  const path = 'test/support/empty_database.cypher';
  expect(faultsOf(path, read(path))).toEqual([]);
});

it('every fragment is included, and by no migration: it might change after that was applied', () => {
  const includes = (paths: string[]) =>
    new Set(paths.flatMap((path) => [...read(path).matchAll(/\/\/ include (\S+)/g)].map(([, name]) => name)));
  const unused = fragments
    .map((path) => nameOf(path).slice('fragments/'.length))
    .filter((name) => !includes(files).has(name));
  expect(unused).toEqual([]);
  expect([...includes(files.filter((path) => path.startsWith('cypher/migrations/')))]).toEqual([]);
});

it('an import seeks each of a list in the index: a plan made while the graph is empty might read it whole for each', () => {
  const lookups = statements
    .filter((path) => path.startsWith('cypher/import/'))
    .map((path) => readStatement(nameOf(path)))
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
    .map(nameOf)
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
