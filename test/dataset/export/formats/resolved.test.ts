import { decide } from '../../../../src/curation/judge/decide.js';
import { wholeGraph } from '../../../../src/dataset/export/export.js';
import { ExchangeGraph } from '../../../../src/dataset/export/formats/exchange_graph.js';
import { emptiedDatabase } from '../../../support/database.js';
import { deciderOf } from '../../../support/decider.js';
import { withDataset } from '../../../support/datasets.js';
import { ROOT } from '../../../support/files.js';
import { nodesOf } from '../../../support/graph_dump.js';
import { importFolder } from '../../../support/packages.js';

test('the values that hold are those that the graph keeps', async () => {
  const database = await withDataset('riverside', 'women-homeworkers');
  const graph = await database.readTogether('test', async (reader) => ExchangeGraph.read(await wholeGraph(reader)));
  const nodes = new Map(
    [...(await nodesOf(database, 'Fact')), ...(await nodesOf(database, 'Entity'))].map((node) => [
      (node['key'] ?? node['id']) as string,
      node,
    ]),
  );
  let values = 0;
  for (const { state } of graph.all()) {
    const node = nodes.get(state.target)!;
    for (const [property, value] of Object.entries({ ...state.resolved, ...state.derived })) {
      values += 1;
      expect([state.target, property, value]).toEqual([state.target, property, node[property] ?? null]);
    }
  }
  expect(values).toBeGreaterThan(2_000);
});

test('of what is judged to be one, one is told, with the values that the graph keeps', async () => {
  const database = await emptiedDatabase();
  await importFolder(database, `${ROOT}examples/riverside`);
  const [one, other] = ['organisation:stone-company', 'organisation:valley-chamber'];
  const before = await database.readTogether('test', async (reader) => ExchangeGraph.read(await wholeGraph(reader)));
  await decide(database, [{ a: one, b: other, verdict: 'SAME' }], deciderOf('desk', '2027-01-01T00:00:00.000Z'));
  const graph = await database.readTogether('test', async (reader) => ExchangeGraph.read(await wholeGraph(reader)));
  expect(graph.ids('organisation')).toEqual(before.ids('organisation').filter((id) => id !== other));
  const names = graph.by('names', 'entity', one).map(({ key }) => key['text']);
  for (const id of [one, other]) {
    for (const { key } of before.by('names', 'entity', id)) expect(names).toContain(key['text']);
  }
  expect(graph.by('participations', 'agent', other)).toEqual([]);
  const nodes = new Map((await nodesOf(database, 'Entity')).map((node) => [node['id'] as string, node]));
  for (const { state } of graph.of('organisations')) {
    for (const [property, value] of Object.entries({ ...state.resolved, ...state.derived })) {
      expect([state.target, property, nodes.get(state.target)![property] ?? null]).toEqual([
        state.target,
        property,
        value,
      ]);
    }
  }
});
