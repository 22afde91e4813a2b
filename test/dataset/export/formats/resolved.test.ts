import { wholeGraph } from '../../../../src/dataset/export/export.js';
import { ExchangeGraph } from '../../../../src/dataset/export/formats/exchange_graph.js';
import { withDataset } from '../../../support/datasets.js';
import { nodesOf } from '../../../support/graph_dump.js';

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
