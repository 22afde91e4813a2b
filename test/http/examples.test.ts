import { readdirSync, readFileSync } from 'node:fs';
import { createSchema } from '../../src/schema.js';
import { withDataset } from '../support/datasets.js';
import { testServer, type TestServer } from './support/server.js';

const FOLDER = new URL('../../src/http/playground/examples/', import.meta.url);
const files = readdirSync(FOLDER);
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

let server: TestServer;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers');
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

test.each(files)('the example %s is answered from the dataset that comes along', async (file) => {
  const { data, errors } = await server.post(read(file));
  expect(errors).toBeUndefined();
  for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
});

test('every example is a tab', () => {
  const tabs = readFileSync(new URL('../client/examples.ts', FOLDER), 'utf8');
  expect(files.filter((file) => !tabs.includes(`../examples/${file}`))).toEqual([]);
});

test('the first example names the 16 organisations, each with a quote', async () => {
  const { data } = await server.post(read('attendance.graphql'));
  const { nodes } = (
    data as unknown as { attendance: { rows: { nodes: { assertions: { nodes: { quote: string }[] } }[] } } }
  ).attendance.rows;
  expect(nodes).toHaveLength(16);
  for (const { assertions } of nodes) expect(assertions.nodes[0]?.quote).toBeTruthy();
});
