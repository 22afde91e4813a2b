import type { Database } from '../../src/database/database.js';
import { rebuildDerived } from '../../src/dataset/import/again/rebuild.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder } from '../support/packages.js';
import { quillPackage } from './support/quill.js';

/** Names and rows of persons, and facts that they are ends of, stay. */
const RETRACT = `MATCH (a:Assertion)-[:SUPPORTS]->(t)
  WHERE NOT t:Person AND NOT EXISTS { (t)-->(:Person) }
  SET a.retractedAt = '2031-01-01T00:00:00.000Z', a.retractedVersion = 3`;

let database: Database;
/** A source that does not speak of the person says the same words as one that does. */
const EVENTS = `id,title__en,theme__en,start,place,source
  talk,Talk with Tamsin Quill,What Quill asked for,2025-01-01,Quill hall,minutes
  talk,,What Quill asked for,,Quill street,other
  tamsin-quill-evening,An evening for T. Quill,,2025-01-02,,other
  pens,A quill and other pens,,2025-01-03,Quill street,other`;

beforeAll(async () => {
  database = await emptiedDatabase();
  await importFolder(database, quillPackage({ events: EVENTS }));
});

type Shown = { id: string; retractedAt: string | null } & Record<string, unknown>;

/** Every assertion of every source, as it is shown, by its id; of those of a name the name too. */
async function everything(ids: readonly string[]): Promise<Map<string, Shown>> {
  const api = new Api(database);
  const fields = 'id quote locator valueAsWritten stated dataset file row withheld retractedAt';
  const rows = await Promise.all(
    ids.map((id) => api.data<{ node: Shown | null }>(`{ node(id: "${id}") { ... on Assertion { ${fields} } } }`)),
  );
  return new Map(rows.flatMap(({ node }) => (node ? [[node.id, node] as const] : [])));
}

test('what was taken back shows no more of a name than it did, and no less', async () => {
  const { sources } = await new Api(database).data<{ sources: { nodes: { says: { nodes: { id: string }[] } }[] } }>(
    '{ sources(first: 100) { nodes { says(first: 100, retracted: true) { nodes { id } } } } }',
  );
  const ids = sources.nodes.flatMap(({ says }) => says.nodes.map(({ id }) => id));
  const before = await everything(ids);
  expect(before.size).toBe(ids.length);
  await database.apply('retract', RETRACT);
  await rebuildDerived(database);
  const after = await everything(ids);
  const retracted = [...after.values()].filter(({ retractedAt }) => retractedAt?.startsWith('2031') === true);
  expect(retracted.length).toBeGreaterThan(20);
  expect(JSON.stringify(retracted)).toContain('[name withheld]');
  for (const row of retracted) expect({ ...row, retractedAt: null }).toEqual(before.get(row.id));
});
