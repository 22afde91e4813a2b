import { tableFromIPC } from 'apache-arrow';
import { NETWORK_FORMATS, networkFormat } from '../../src/networks/formats.js';
import type { Network } from '../../src/networks/network.js';
import { gathered, HEADER, network, NETWORKS, TIE_ATTRIBUTES } from './support/networks.js';

const written = (name: string, of: Network): string => gathered(networkFormat(name)!.write(of)).toString('utf8');

const ALONE = { id: 'organisation:a', label: 'A' };

describe('formats', () => {
  it('are found by name, in any case', () => {
    expect(NETWORK_FORMATS.map(({ name }) => name)).toEqual([
      'nodes.csv',
      'ties.csv',
      'graphml',
      'gexf',
      'net',
      'dl',
      'cyjs',
      'graphology.json',
      'nodes.arrow',
      'ties.arrow',
      'citations.csv',
      'about.json',
    ]);
    expect(networkFormat('GraphML')?.name).toBe('graphml');
    expect(networkFormat('gml')).toBeUndefined();
  });

  it.each(NETWORK_FORMATS.filter(({ beside }) => !beside.includes('about.json')).map(({ name }) => name))(
    'say where their data come from: %s',
    (name) => {
      const text = written(name, NETWORKS['undirected']!);
      const { licence, dataVersion, measure, question, generator } = HEADER;
      for (const fact of [licence, dataVersion, measure, question, generator, 'event:b', 'PARTIAL_LISTS'])
        expect(text).toContain(fact);
      // What the columns mean.
      if (name !== 'about.json') expect(text).toContain('Events in common');
    },
  );

  it('say at each attribute what it means, where the format has a place for it', () => {
    expect(written('graphml', NETWORKS['undirected']!)).toContain('<desc>Events in common</desc>');
    const { schema } = tableFromIPC(gathered(networkFormat('ties.arrow')!.write(NETWORKS['undirected']!)));
    expect(schema.fields.map(({ metadata }) => metadata.get('title'))).toEqual([
      'Id of the one end',
      'Id of the other end',
      ...TIE_ATTRIBUTES.map(({ title }) => title),
      ...['Events', 'Their ids', 'Where it opens'],
    ]);
  });

  it.each(NETWORK_FORMATS.map(({ name }) => name))('give the same bytes each time: %s', (name) => {
    expect(written(name, NETWORKS['directed']!)).toBe(written(name, NETWORKS['directed']!));
  });

  it('are written while the ties are made, in pieces of some size', () => {
    const ties = 100_000;
    for (const { name, write } of NETWORK_FORMATS) {
      let made = 0;
      let longest = 0;
      let first: number | undefined;
      const large: Network = {
        ...NETWORKS['undirected']!,
        tieCount: ties,
        tieAttributes: [TIE_ATTRIBUTES[0]!],
        *ties() {
          for (; made < ties; made += 1) yield { source: made % 20, target: (made + 1) % 20, values: [made] };
        },
      };
      for (const piece of write(large)) {
        first ??= made;
        longest = Math.max(longest, piece.length);
      }
      expect({ name, all: /nodes\.|about/.test(name) || made === ties }).toEqual({ name, all: true });
      expect(first).toBeLessThan(ties / 2);
      expect(longest).toBeLessThan(1_000_000);
      expect({ name, enough: longest > 10_000 || made === 0 }).toEqual({ name, enough: true });
    }
  });

  it.each([
    ['an end that is no node', { ties: [[0, 1, 1]] }, 'Tie 0 has an end that is no node'],
    ['no weight', { ties: [[0, 0, null]] }, 'Tie 0 has no weight'],
    ['a weight that is not finite', { ties: [[0, 0, Infinity]] }, 'Tie 0 has no weight'],
  ] as const)('refuse a network with %s', (_, { ties }, message) => {
    const faulty = network({ nodes: [ALONE], ties: ties.map((tie) => [...tie] as [number, number, number | null]) });
    for (const name of ['graphml', 'ties.arrow', 'ties.csv']) expect(() => written(name, faulty)).toThrow(message);
  });

  it('refuse a network that promised other counts', () => {
    const faulty = network({ nodes: [ALONE], ties: [] });
    expect(() => written('gexf', { ...faulty, tieCount: 1 })).toThrow('0 ties and promised 1');
    expect(() => written('nodes.arrow', { ...faulty, nodeCount: 2 })).toThrow('1 nodes and promised 2');
  });

  it('refuse attributes that a format could not tell from its own', () => {
    const named = (...names: string[]): Network =>
      network({ nodes: [], ties: [], tieAttributes: names.map((name) => ({ name, type: 'double', title: 'x' })) });
    const { write } = networkFormat('gexf')!;
    expect(() => write(named('weight', 'label'))).toThrow('"label"');
    expect(() => write(named('weight', 'p value'))).toThrow('"p value"');
    expect(() => write(named('weight', 'weight'))).toThrow('"weight"');
    expect(() => write(named('p', 'weight'))).toThrow('must be "weight"');
    expect(() => write(named())).toThrow('must be "weight"');
  });
});

describe('what no format can hold', () => {
  const nodes = [{ id: 'organisation:a', label: 'a\u0000\uD800b', values: ['\uFFFF', NaN] }];
  const nodeAttributes = [
    { name: 'kind', type: 'string', title: 'Kind' },
    { name: 'strength', type: 'double', title: 'Strength' },
  ] as const;
  const of = network({ nodes, ties: [], nodeAttributes: [...nodeAttributes] });

  it('is replaced in names and values, and a number that is none is absent', () => {
    const csv = written('nodes.csv', of).split('\n')[1];
    expect(csv).toMatch(/^organisation:a,a\uFFFD\uFFFDb,\uFFFD,$/);
    expect(JSON.parse(written('graphology.json', of))).toMatchObject({
      nodes: [{ attributes: { label: 'a\uFFFD\uFFFDb', kind: '\uFFFD', strength: null } }],
    });
    expect(written('graphml', of)).toContain('<data key="node1">\uFFFD</data></node>');
  });

  it('is replaced in what the file says of itself', () => {
    const header = { ...HEADER, title: 'a\u0001', parameters: { lang: '\u0002' } };
    for (const name of ['gexf', 'graphml', 'net', 'about.json']) {
      const text = written(name, { ...of, header });
      expect(text).toContain('a\uFFFD');
      expect(text).not.toMatch(/[\u0001\u0002]|\\u000[12]/);
    }
  });
});

describe('the two-mode network', () => {
  it('says of each node which side it is on', () => {
    const rows = written('nodes.csv', NETWORKS['two_mode']!).trim().split('\n').slice(2);
    expect(rows).toEqual([
      'organisation:b,"Uji, ""Coba""",0',
      'organisation:idle,Idle,0',
      'event:x,Dialog 1,1',
      'event:y,Dialog 2,1',
    ]);
  });

  it('counts agents and events apart in DL', () => {
    expect(written('dl', NETWORKS['two_mode']!)).toBe(
      [
        'dl nr=3 nc=2',
        'format = edgelist2',
        'row labels:',
        'Jaringan_Contoh',
        'Uji_Coba_',
        'Idle',
        'column labels:',
        'Dialog_1',
        'Dialog_2',
        'data:',
        '1 1 1',
        '2 1 1',
        '2 2 1',
        '',
      ].join('\n'),
    );
  });
});

describe('labels that are keys', () => {
  it('are unique even where a name looks like one made unique', () => {
    const labels = ['twin', 'twin [organisation:2]', 'twin', 'twin'];
    const nodes = labels.map((label, i) => ({ id: `organisation:${i}`, label }));
    const text = written('net', network({ nodes, ties: [] }));
    expect(text.split('*Vertices 4\n')[1]).toBe(
      [
        '1 "twin"',
        '2 "twin [organisation:2]"',
        '3 "twin [organisation:2] [organisation:2]"',
        '4 "twin [organisation:3]"',
        '*Edges',
        '',
      ].join('\n'),
    );
  });
});

describe('citations', () => {
  const { citations } = NETWORKS['undirected']!;

  it.each(['ties.csv', 'graphml', 'gexf', 'cyjs', 'graphology.json', 'ties.arrow'])('stand at the ties: %s', (name) => {
    const text = written(name, NETWORKS['undirected']!);
    for (const part of ['eventIds', 'event:3 +3', '/ties/coAttendance?a=o3']) expect(text).toContain(part);
  });

  it.each(['net', 'dl'])('are not even looked up for a format that cannot hold them: %s', (name) => {
    const fail = (): never => {
      throw new Error('looked up');
    };
    expect(written(name, { ...NETWORKS['undirected']!, citations: { ...citations!, of: fail } })).not.toContain(
      '/ties/',
    );
    expect(networkFormat(name)!.beside).toContain('citations.csv');
  });

  it('stand in a table of their own by the numbers of the ends', () => {
    expect(written('citations.csv', NETWORKS['undirected']!).split('\n').slice(0, 3)).toEqual([
      'source,target,sourceNumber,targetNumber,weight,eventCount,eventIds,address',
      'organisation:o0,organisation:o1,1,2,1,1,,/ties/coAttendance?a=o0&b=o1&lang=id',
      'organisation:o1,organisation:o2,2,3,0.1,2,event:a&b event:1 +1,/ties/coAttendance?a=o1&b=o2&lang=id',
    ]);
  });
});
