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
      'about.json',
    ]);
    expect(networkFormat('GraphML')?.name).toBe('graphml');
    expect(networkFormat('gml')).toBeUndefined();
  });

  it.each(NETWORK_FORMATS.map(({ name }) => name).filter((name) => name !== 'dl'))(
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

describe('two-mode DL', () => {
  it('counts agents and events apart', () => {
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
