import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import DefaultGraph, { type UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { SerializedGraph } from 'graphology-types';
import { networkFormat } from '../../src/networks/formats.js';
import type { AttributeValue, Network } from '../../src/networks/network.js';
import { gathered, HOSTILE, network, NODE_ATTRIBUTES, TIE_ATTRIBUTES } from './support/networks.js';

const bytes = (name: string, of: Network): Buffer => gathered(networkFormat(name)!.write(of));

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
);
const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });

const networks = fc
  .record({
    directed: fc.boolean(),
    labels: fc.array(fc.tuple(text, maybe(text), maybe(integer), maybe(number), maybe(fc.boolean())), { maxLength: 6 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), number, maybe(text), maybe(integer)), {
      selector: ([a, b]) => Math.min(a, b) * 6 + Math.max(a, b),
      maxLength: 8,
    }),
  })
  .map(({ directed, labels, pairs }) => {
    const nodes = labels.map(([label, ...values], i) => ({ id: `person:${i}`, label, values }));
    const ties = pairs.filter(([a, b]) => a < nodes.length && b < nodes.length);
    return network({ directed, nodes, ties, nodeAttributes: NODE_ATTRIBUTES, tieAttributes: TIE_ATTRIBUTES });
  });

/** The rule for characters that files cannot hold, said in another way than the code says it. */
const plain = (value: string): string =>
  Array.from(value, (character) => {
    const code = character.codePointAt(0)!;
    const holds =
      [9, 10, 13].includes(code) ||
      (code >= 32 && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff);
    return holds ? character : '\uFFFD';
  }).join('');

const held = (value: AttributeValue): AttributeValue => (typeof value === 'string' ? plain(value) : value);

/** What is known of a node or tie, by name; what is null is absent. */
function known(names: readonly string[], values: readonly AttributeValue[]): Record<string, AttributeValue> {
  return Object.fromEntries(
    names.flatMap((name, i) => (values[i] === null || values[i] === undefined ? [] : [[name, held(values[i])]])),
  );
}

const nodeNames = ['id', 'label', ...NODE_ATTRIBUTES.map(({ name }) => name)];
const tieNames = ['source', 'target', ...TIE_ATTRIBUTES.map(({ name }) => name)];

function contents(of: Network): Record<'nodes' | 'ties', Record<string, AttributeValue>[]> {
  const ids = Array.from(of.nodes(), ({ id }) => id);
  return {
    nodes: Array.from(of.nodes(), ({ id, label, values }) => known(nodeNames, [id, label, ...values])),
    ties: Array.from(of.ties(), ({ source, target, values }) =>
      known(tieNames, [ids[source]!, ids[target]!, ...values]),
    ),
  };
}

// The library's types take its default export for the whole module.
const Graph = DefaultGraph as unknown as typeof UndirectedGraph;

function ofGraph(graph: UndirectedGraph): ReturnType<typeof contents> {
  return {
    nodes: graph.mapNodes((id, attributes) =>
      known(
        nodeNames,
        nodeNames.map((name) => (name === 'id' ? id : (attributes[name] as AttributeValue))),
      ),
    ),
    ties: graph.mapEdges((_, attributes, source, target) =>
      known(tieNames, [source, target, ...tieNames.slice(2).map((name) => attributes[name] as AttributeValue)]),
    ),
  };
}

const property = (check: (of: Network) => void): void => fc.assert(fc.property(networks, check), { numRuns: 150 });

describe('what is read is what was written', () => {
  it('graphology JSON', () =>
    property((of) => {
      const graph = Graph.from(JSON.parse(bytes('graphology.json', of).toString()) as SerializedGraph);
      expect(ofGraph(graph)).toEqual(contents(of));
      expect(graph.type).toBe(of.directed ? 'directed' : 'undirected');
      expect(graph.getAttribute('dataVersion')).toBe('version-42');
    }));

  it('GEXF', () =>
    property((of) => {
      const graph = parseGexf(Graph, bytes('gexf', of).toString());
      // The reader takes an empty label for none.
      const { nodes, ties } = contents(of);
      const labelled = nodes.map(({ label, ...node }) => (label === '' ? node : { ...node, label }));
      expect(ofGraph(graph)).toEqual({ nodes: labelled, ties });
    }));

  it('Cytoscape JSON', () =>
    property((of) => {
      type Elements = Record<'nodes' | 'edges', { data: Record<string, AttributeValue> }[]>;
      const { elements, directed } = JSON.parse(bytes('cyjs', of).toString()) as {
        elements: Elements;
        directed: boolean;
      };
      const named = (names: string[], data: Record<string, AttributeValue>) =>
        known(
          names,
          names.map((name) => data[name === 'label' ? 'name' : name]!),
        );
      expect({
        nodes: elements.nodes.map(({ data }) => named(nodeNames, data)),
        ties: elements.edges.map(({ data }) => named(tieNames, data)),
      }).toEqual(contents(of));
      expect(directed).toBe(of.directed);
    }));

  it('Arrow', () =>
    property((of) => {
      const read = (name: string, names: string[]) => {
        const table = tableFromIPC(bytes(name, of));
        expect(table.schema.metadata.get('licence')).toBe('CC-BY-4.0');
        return Array.from(table, (row) =>
          known(
            names,
            names.map((column) => row[column] as AttributeValue),
          ),
        );
      };
      expect({ nodes: read('nodes.arrow', nodeNames), ties: read('ties.arrow', tieNames) }).toEqual(contents(of));
    }));

  it('CSV: text behind an apostrophe where a spreadsheet would run it', () =>
    property((of) => {
      const cells = (rows: Record<string, AttributeValue>[], names: string[]) =>
        rows.map((row) =>
          names.map((name) => {
            const value = row[name] ?? '';
            return typeof value === 'string' && /^[=+@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20-]/.test(value)
              ? `'${value}`
              : String(value);
          }),
        );
      const { nodes, ties } = contents(of);
      for (const [name, names, rows] of [
        ['nodes.csv', nodeNames, nodes],
        ['ties.csv', tieNames, ties],
      ] as const) {
        const read: string[][] = parse(bytes(name, of), { record_delimiter: '\n' });
        expect(read[0]).toEqual(names);
        expect(read.slice(1)).toEqual(cells(rows, names));
      }
    }));
});
