import type { Database } from '../../src/database/database.js';
import { factId, factKey } from '../../src/model/identity/fact_key.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { decoded, EVERYTHING } from '../support/everything.js';
import { importFolder, packageOf } from '../support/packages.js';

const PARTICIPATION = factId(
  factKey('Participation', ['person:tamsin-quill', 'event:hearing', 'organisation:clean-water']),
);
const NAME = factId(factKey('Name', ['person:tamsin-quill', 'Tamsin Quill', '', 'FULL']));

let database: Database;
let api: Api;

beforeEach(async () => {
  database = await withDataset('riverside');
  api = new Api(database);
});

test('no name, no id and no word of a person who is not public goes out, from any direction', async () => {
  const { data, errors } = await api.ask(EVERYTHING);
  expect(errors).toEqual([]);
  // (An organisation that is called after her keeps its name.)
  const text = decoded(JSON.stringify(data)).replace(/organisation:quill-fund|Tamsin Quill Fund/g, '');
  expect(text).toContain('Orla Penn');
  expect(text).toContain('[name withheld]');
  expect(text.match(/.{80}(tamsin|quill|sundwick|ashmere).{40}/gi)).toBeNull();
  expect(text).not.toMatch(/TQ-1|I accept|Met at the hearing|Asked not to be named/);
  expect(text).not.toContain(PARTICIPATION);
});

test('the same with the person made public names her everywhere', async () => {
  await importFolder(database, packageOf({ persons: 'id,name,visibility\ntamsin-quill,Tamsin Quill,PUBLIC' }));
  const text = JSON.stringify((await api.ask(EVERYTHING)).data);
  expect(text).not.toContain('[name withheld]');
  expect(text).toContain('person:tamsin-quill');
  expect(text).toContain('Tamsin Quill spoke for the network');
  expect(text).toContain(PARTICIPATION);
  expect(text).not.toContain('Met at the hearing');
});

test('what is hidden is found by the id it is shown under, and not by its own', async () => {
  const { event } = await api.data<{ event: { participations: { nodes: Shown[] } } }>(
    `{ event(id: "event:hearing") { participations { nodes { id agent { id } assertions { nodes { id } } } } } }`,
  );
  const hidden = event.participations.nodes.find(({ id }) => id.includes('withheld'))!;
  const ids = [hidden.id, hidden.agent.id, hidden.assertions.nodes[0]!.id];
  for (const id of ids) {
    expect(await api.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } });
  }
  expect(await api.data('query ($id: ID!) { person(id: $id) { id } }', { id: hidden.agent.id })).toEqual({
    person: { id: hidden.agent.id },
  });
  for (const id of [PARTICIPATION, NAME, 'person:tamsin-quill']) {
    expect(await api.data('query ($id: ID!) { node(id: $id) { id } person(id: $id) { id } }', { id })).toEqual({
      node: null,
      person: null,
    });
  }
  const filtered = `query ($id: ID!) { events(where: { agents: [$id] }) { totalCount } outputs(where: { agents: [$id] }) { totalCount } }`;
  expect(await api.data(filtered, { id: hidden.agent.id })).toEqual({
    events: { totalCount: 2 },
    outputs: { totalCount: 1 },
  });
  expect((await api.ask(filtered, { id: 'person:tamsin-quill' })).errors).toMatchObject([{ code: 'UNKNOWN_ID' }]);
});

interface Shown {
  id: string;
  agent: { id: string };
  assertions: { nodes: { id: string }[] };
}

test('a search with any part of a hidden name finds nothing but the organisation that is called so', async () => {
  const found = async (text: string): Promise<string[]> => {
    const query = 'query ($text: String!) { search(text: $text) { nodes { entity { id } } } }';
    const { search } = await api.data<{ search: { nodes: { entity: { id: string } }[] } }>(query, { text });
    return search.nodes.map(({ entity }) => entity.id);
  };
  for (const text of ['Tamsin', 'quill', 'Tamsn']) expect(await found(text)).toEqual(['organisation:quill-fund']);
  expect(await found('Workshop with')).toEqual([]);
});

test('a merged person is hidden where one of the nodes is not public', async () => {
  const both = `id,name,visibility\norla-penn,Orla Penn,PUBLIC\no-penn,O. Pennbrook,WITHHELD`;
  await importFolder(database, packageOf({ persons: both }));
  await database.apply('merge', MERGE);
  const fresh = new Api(database);
  expect(
    await fresh.data('{ a: person(id: "person:orla-penn") { id } b: person(id: "person:o-penn") { id } }'),
  ).toEqual({
    a: null,
    b: null,
  });
  const text = JSON.stringify((await fresh.ask(EVERYTHING)).data);
  expect(text).not.toMatch(/Orla Penn|Pennbrook|orla-penn/);
});

const MERGE = `MATCH (p:Entity {id: 'person:o-penn'}) SET p.canonicalId = 'person:orla-penn'`;
