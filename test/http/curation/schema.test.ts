import { readFileSync } from 'node:fs';
import { CURATION_SCHEMA_FILE, textOf } from '../../../src/emit_schema.js';
import { createCurationSchema } from '../../../src/http/curation/schema/schema.js';
import { NEEDS } from '../../../src/http/curation/schema/needs.js';
import { createSchema } from '../../../src/schema.js';

test('the public schema has no way to write, whichever is made first', async () => {
  const curation = await createCurationSchema();
  const schema = await createSchema();
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  expect(curation.getMutationType()).toBeDefined();
  const types = Object.keys(schema.getTypeMap());
  expect(
    types.filter((name) => ['Taken', 'CandidatePair', 'LogEntry', 'Judging', 'AuditAction'].includes(name)),
  ).toEqual([]);
});

test('curation.graphql is the schema of curators: run `npm run schema`', async () => {
  expect(readFileSync(CURATION_SCHEMA_FILE, 'utf8')).toBe(textOf(await createCurationSchema()));
});

test('for each field it is said which scope it needs, and for no other', async () => {
  const schema = await createCurationSchema();
  for (const root of ['Query', 'Mutation'] as const) {
    const type = root === 'Query' ? schema.getQueryType()! : schema.getMutationType()!;
    expect(Object.keys(NEEDS[root]).sort()).toEqual(Object.keys(type.getFields()).sort());
  }
});

test('everything in it is described', async () => {
  const text = textOf(await createCurationSchema());
  const silent = [...text.matchAll(/^( *)(?!"""|\}|$|union |type |enum |scalar |\)|implements )(\w+)(\(|:)/gm)].filter(
    ({ index }) => !/"""\n\s*$|"""[^"\n]+"""\n\s*$/.test(text.slice(0, index)),
  );
  expect(silent.map(([line]) => line)).toEqual([]);
});
