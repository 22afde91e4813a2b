import fc from 'fast-check';
import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, problemText } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { parseEntityId } from '../../../src/model/identity/entity_id.js';
import { allColumns, TABLES, valueColumns } from '../../../src/model/tables/index.js';
import { isFactTarget, tableOf } from '../../../src/model/tables/target.js';
import { writePackage, writeTable } from '../check/problem_cases.js';

/** Whatever the bytes: a dataset that holds together, or problems that can be shown; never another error. */
async function givesDatasetOrProblems(reading: Promise<ReadDataset>): Promise<void> {
  try {
    const { rows, entities } = await reading;
    for (const id of entities) expect(parseEntityId(id)).toBeDefined();
    for (const { target, table, source, values } of rows) {
      expect(entities).toContain(source);
      expect(tableOf(target).name).toBe(table);
      if (!isFactTarget(target)) expect(entities).toContain(target);
      expect(Object.keys(values).length).toBeLessThanOrEqual(valueColumns(tableOf(target)).length * 4);
    }
  } catch (error) {
    if (!(error instanceof DatasetProblems)) throw error;
    expect(error.problems.some(({ severity }) => severity === 'ERROR' || severity === 'DOUBT')).toBe(true);
    for (const problem of error.problems) expect(problemText(problem)).not.toMatch(/undefined|\[object/);
  }
}

const table = fc.constantFrom(...TABLES);
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    'a',
    'organisation:a',
    'event:b',
    '2025-11-10',
    '2025~',
    'ATTENDED',
    'HOST;CHAIR',
    '-1',
    'true',
    '=1',
  ),
  fc.constantFrom(
    '"',
    '";',
    'a"b',
    '\r\n',
    ',,',
    '\u0000',
    '\uFEFF',
    'person:',
    'source:a/b',
    'char=1,2',
    '٣',
    'İ',
    'ﬁ',
  ),
);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table with headers of its own and any cells, well-formed as CSV or not. */
const csv = table.chain((of) => {
  const headers = fc.subarray(allColumns(of).map(({ name, localised }) => (localised ? `${name}__id` : name)));
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 });
  return fc
    .record({ of: fc.constant(of), headers, rows, quote: fc.boolean() })
    .map(({ headers: named, rows: filled, quote }) => ({
      name: of.name,
      text: [named, ...filled].map((cells) => cells.map(quote ? quoted : String).join(',')).join('\n'),
    }));
});

const runs = { numRuns: 300 };

it('packages of any cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(csv, { minLength: 1, maxLength: 3 }), async (tables) => {
      const files = Object.fromEntries(tables.map(({ name, text }) => [`${name}.csv`, text]));
      await givesDatasetOrProblems(readPackage(writePackage({ files }), { graph: EMPTY_GRAPH }));
    }),
    runs,
  );
});

it('plain tables of any cells', async () => {
  const kind = {
    agent: 'organisation',
    entity: 'event',
    subject: 'event',
    target: 'issue',
    member: 'person',
    by: 'person',
  };
  const kinds = fc.subarray(Object.entries(kind)).map((pairs) => Object.fromEntries(pairs));
  await fc.assert(
    fc.asyncProperty(csv, kinds, async ({ name, text }, chosen) => {
      const named = Object.fromEntries(
        Object.entries(chosen).filter(([column]) =>
          TABLES.find((t) => t.name === name)!.columns.some((c) => c.name === column),
        ),
      );
      const options = { dataset: 'fuzz', table: name, kind: named, graph: EMPTY_GRAPH };
      await givesDatasetOrProblems(readPlainTable(writeTable(text), options));
    }),
    runs,
  );
});

it('plain tables of well-formed names come through whatever the names', async () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 8 }), async (pairs) => {
      const text = `organisation,event\n${pairs.map((pair) => pair.map(quoted).join(',')).join('\n')}`;
      await givesDatasetOrProblems(readPlainTable(writeTable(text), { dataset: 'fuzz', graph: EMPTY_GRAPH }));
    }),
    runs,
  );
});

it('files of any bytes', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('.csv', '.csv.gz'), async (content, ending) => {
      const folder = writePackage({ files: { [`events${ending}`]: content } });
      await givesDatasetOrProblems(readPackage(folder, { graph: EMPTY_GRAPH }));
      await givesDatasetOrProblems(
        readPlainTable(`${folder}/events${ending}`, { dataset: 'fuzz', graph: EMPTY_GRAPH, table: 'events' }),
      );
    }),
    runs,
  );
});

it('any datapackage.json', async () => {
  const json = fc.oneof(
    fc.json(),
    fc
      .record({ name: fc.anything(), resources: fc.array(fc.record({ name: fc.string(), path: fc.anything() })) })
      .map((d) => JSON.stringify(d, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value))),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(json, async (text) => {
      await givesDatasetOrProblems(
        readPackage(writePackage({ files: { 'datapackage.json': text } }), { graph: EMPTY_GRAPH }),
      );
    }),
    runs,
  );
});
