import { readFileSync } from 'node:fs';
import { converted, failure, fileOf, fixture } from '../support.js';

const KINDS = new Map([
  ['0', 'organisation'],
  ['1', 'event'],
]);

test('GraphML: modes as they are said, defaults of keys, names, ties', async () => {
  const network = await converted('graphml', [fixture('network/meetings.graphml')], { kind: KINDS });
  expect(network.warnings).toEqual([]);
  expect(network.cells('names', 'entity', 'text', 'locator')).toEqual([
    'organisation:demo-n0 | River Council | line=8',
    'organisation:demo-n1 | Mill & Sons | line=9',
    'event:demo-n2 | Forum | line=10',
    'event:demo-n3 | n3 | line=11',
  ]);
  expect(network.cells('participations', 'event', 'agent', 'status', 'locator')).toEqual([
    'demo-n2 | organisation:demo-n0 | ATTENDED | line=12',
    'demo-n2 | organisation:demo-n1 | ATTENDED | line=13',
    'demo-n3 | organisation:demo-n0 | ATTENDED | line=14',
  ]);
  expect(network.left).toEqual({ 'edge.weight': 1, 'graph.hyperedge': 1, 'node.colour': 1 });
  expect(network.notes).toEqual([expect.stringMatching(/taken for attendance/)]);
});

test('GEXF: modes by their words, labels, what is drawn left out', async () => {
  const network = await converted('gexf', [fixture('network/meetings.gexf')]);
  expect(network.warnings).toEqual([]);
  expect(network.cells('names', 'entity', 'text')).toEqual([
    'person:demo-a | Anna Lake',
    'organisation:demo-m | Mill Ltd',
    'event:demo-e | Forum',
  ]);
  expect(network.cells('participations', 'event', 'agent')).toEqual([
    'demo-e | person:demo-a',
    'demo-e | organisation:demo-m',
  ]);
  expect(network.left).toEqual({ 'edge.weight': 1, 'node.degree': 1, 'node.size': 1 });
});

const graphml = readFileSync(fixture('network/meetings.graphml'), 'utf8');
test('an edge of weight 0 is no tie: it is left out, and counted', async () => {
  const path = fileOf('matrix.graphml', graphml.replace('>2.0<', '>0.0<'));
  const network = await converted('graphml', [path], { kind: KINDS });
  expect(network.cells('participations', 'event', 'agent')).toEqual([
    'demo-n2 | organisation:demo-n1',
    'demo-n3 | organisation:demo-n0',
  ]);
  expect(network.left).toMatchObject({ 'edge of weight 0': 1 });
});

const wrong = (from: string | RegExp, to: string, kind = KINDS): Promise<string> =>
  failure('graphml', [fileOf('wrong.graphml', graphml.replace(from, to))], { kind });

test('what cannot be converted says where, and what to do', async () => {
  expect(await wrong('source="n0" target="n2"', 'source="n0" target="n1"')).toBe(
    'wrong.graphml, line=12: the edge from "n0" to "n1" is inside one mode: both are actors. This is no network of who took part in what.',
  );
  expect(await wrong('target="n1"', 'target="n3"')).toMatch(/inside one mode: both are events/);
  expect(await wrong('target="n1"', 'target="n9"')).toMatch(/line=13: there is no node "n9" in the file/);
  expect(await wrong('target="n1"', '')).toMatch(/line=13: an edge has no target/);
  expect(await wrong('id="n1"', 'id="n0"')).toMatch(/line=9: the id "n0" is of another node too/);
  expect(await wrong('<node id="n1"', '<node')).toMatch(/line=9: a node has no id/);
  expect(await wrong('', '', new Map([['0', 'organisation']]))).toMatch(
    /line=10: what is "1"\? Say it: --kind "1=organisation" \(or person, event, issue\)/,
  );
  expect(
    await wrong(
      '',
      '',
      new Map([
        ['0', 'person'],
        ['1', 'organisation'],
      ]),
    ),
  ).toMatch(/no node is an event/);
  expect(
    await wrong(
      '',
      '',
      new Map([
        ['0', 'issue'],
        ['1', 'event'],
      ]),
    ),
  ).toMatch(/"n0" is an issue/);
  expect(
    await wrong(
      '',
      '',
      new Map([
        ['0', 'body'],
        ['1', 'event'],
      ]),
    ),
  ).toMatch(/"body" is no kind/);
  expect(await wrong('attr.name="bipartite"', 'attr.name="side"')).toMatch(
    /looked for bipartite, type, mode\)\. Name it: --mode ATTRIBUTE\. Nodes have side, name, colour/,
  );
  expect(await failure('graphml', [fixture('network/meetings.gexf')])).toMatch(/no graphml file: its root is gexf/);
  expect(await failure('graphml', [fileOf('wrong.graphml', '<graphml>')])).toMatch(/it is not XML/);
  expect(await failure('graphml', [fileOf('wrong.graphml', '<graphml><graph/></graphml>')])).toMatch(/no nodes/);
  expect(await failure('gexf', [fileOf('wrong.gexf', '<gexf/>')])).toMatch(/there is no graph in it/);
});
