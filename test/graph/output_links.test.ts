import { factId, factKey } from '../../src/model/identity/fact_key.js';
import { decide } from '../../src/curation/judge/decide.js';
import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { deciderOf } from '../support/decider.js';
import { withPackage } from '../support/packages.js';

// A paper of demands, its second version, one demand of it, and another body that puts that demand forward again.
const TABLES = {
  sources: 'id,published\nletter,2025-03-01',
  organisations: 'id,name__en\nunion,Union\nnetwork,Network',
  outputs: [
    'id,kind,text__en,text__id,date',
    'paper,RECOMMENDATION,Nine demands,,2024\npaper-2,RECOMMENDATION,Ten demands,,2025-02',
    'wage,RECOMMENDATION,Raise the wage,,2024\nwage-again,RECOMMENDATION,Raise the wage,,2025-03-01',
    'zz-upah,RECOMMENDATION,,Naikkan upah,2024',
  ].join('\n'),
  parties: 'output,agent,role\nwage,organisation:union,ISSUER\nwage-again,organisation:network,ISSUER',
  output_links: [
    'from,to,kind,source,quote',
    'paper-2,paper,REVISES,letter,a new version of the paper',
    'wage,paper,PART_OF,letter,the third of nine demands',
    'wage-again,wage,RESTATES,letter,as the union demanded before us',
  ].join('\n'),
};

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await withPackage(TABLES);
  api = new Api(database);
});

const LINK =
  '__typename outputLinkKind fromOutput { id } toOutput { id } assertions(first: 5) { nodes { quote source { id } } }';

test('an output leads to its whole, to what it revises or restates, and the other way round, with the quotes', async () => {
  const query = `{
    outputs(orderBy: TEXT) { nodes { id
      all: outputLinks { totalCount nodes { ${LINK} } }
      from: outputLinks(direction: FROM) { totalCount nodes { toOutput { id } } }
      to: outputLinks(direction: TO) { totalCount nodes { fromOutput { id } } }
    } }
  }`;
  interface Listed {
    outputs: {
      nodes: {
        id: string;
        all: { totalCount: number; nodes: { outputLinkKind: string; assertions: { nodes: { quote: string }[] } }[] };
        from: { totalCount: number; nodes: { toOutput: { id: string } }[] };
        to: { totalCount: number; nodes: { fromOutput: { id: string } }[] };
      }[];
    };
  }
  const { outputs } = await api.data<Listed>(query);
  const shown = outputs.nodes.map(({ id, all, from, to }) => [
    ...[id, all.totalCount, all.nodes.map(({ outputLinkKind }) => outputLinkKind)],
    ...[from.nodes.map(({ toOutput }) => toOutput.id), to.nodes.map(({ fromOutput }) => fromOutput.id)],
  ]);
  expect(shown).toEqual([
    ['output:zz-upah', 0, [], [], []],
    ['output:paper', 2, ['PART_OF', 'REVISES'], [], ['output:wage', 'output:paper-2']],
    ['output:wage', 2, ['PART_OF', 'RESTATES'], ['output:paper'], ['output:wage-again']],
    ['output:wage-again', 1, ['RESTATES'], ['output:wage'], []],
    ['output:paper-2', 1, ['REVISES'], ['output:paper'], []],
  ]);
  expect(outputs.nodes[1]!.all.nodes[0]!.assertions.nodes).toEqual([
    { quote: 'the third of nine demands', source: { id: 'source:letter' } },
  ]);
});

test('a page of links goes on where the last one ended', async () => {
  const query = (after: string): string =>
    `{ output(id: "output:paper") { outputLinks(first: 1${after}) { nodes { outputLinkKind } pageInfo { hasNextPage endCursor } } } }`;
  interface Page {
    output: {
      outputLinks: { nodes: { outputLinkKind: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
  }
  const first = await api.data<Page>(query(''));
  const { endCursor, hasNextPage } = first.output.outputLinks.pageInfo;
  const second = await api.data<Page>(query(`, after: "${endCursor}"`));
  expect([first, second].map(({ output }) => output.outputLinks.nodes)).toEqual([
    [{ outputLinkKind: 'PART_OF' }],
    [{ outputLinkKind: 'REVISES' }],
  ]);
  expect([hasNextPage, second.output.outputLinks.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('a link has an id, and is counted among what the graph holds', async () => {
  const id = factId(factKey('OutputLink', ['output:wage', 'output:paper', 'PART_OF']));
  const query = `{ node(id: "${id}") { id ... on OutputLink { ${LINK} } } dataset { counts { kind count } } }`;
  const found = await api.data<{ node: object; dataset: { counts: object[] } }>(query);
  expect(found.node).toMatchObject({ id, outputLinkKind: 'PART_OF', toOutput: { id: 'output:paper' } });
  expect(found.dataset.counts).toContainEqual({ kind: 'OutputLink', count: 3 });
});

test('links of two that are one are the links of one', async () => {
  await decide(database, [{ a: 'output:wage', b: 'output:zz-upah', verdict: 'SAME' }], deciderOf());
  const query = '{ output(id: "output:zz-upah") { id outputLinks { totalCount nodes { outputLinkKind } } } }';
  expect(await api.data(query)).toEqual({
    output: {
      id: 'output:wage',
      outputLinks: { totalCount: 2, nodes: [{ outputLinkKind: 'PART_OF' }, { outputLinkKind: 'RESTATES' }] },
    },
  });
  const same = { a: 'output:zz-upah', b: 'output:paper', verdict: 'SAME' as const };
  await expect(decide(database, [same], deciderOf())).rejects.toThrow('output:zz-upah would be a part of itself');
});
