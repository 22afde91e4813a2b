import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NETWORK_FORMATS } from '../../src/networks/formats.js';
import type { Network } from '../../src/networks/network.js';
import { gathered, NETWORKS } from './support/networks.js';

/** What the second tie of the first network rests on. */
const CITED = {
  eventCount: 2,
  eventIds: 'event:a&b event:1 +1',
  address: '/ties/coAttendance?a=o1&b=o2&lang=id',
};

interface Reading {
  nodes: number;
  directed?: boolean;
  weights: number[];
  /** Nodes without ties. */
  isolates: number;
  labels: string[];
}
type Found = Record<string, Record<string, Reading>>;

const scratch = mkdtempSync(join(tmpdir(), 'jejaring-networks-'));
const folders = Object.keys(NETWORKS).map((name) => join(scratch, name));

beforeAll(() => {
  for (const folder of folders) {
    mkdirSync(folder);
    for (const { name, write } of NETWORK_FORMATS)
      writeFileSync(join(folder, `network.${name}`), gathered(write(NETWORKS[basename(folder)]!)));
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const isThere = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;

/** Runs a script of `support/` on the folders, in a locale of UTF-8 whatever the machine's is. */
function read(program: string, script: string, ...words: string[]): Found {
  const path = fileURLToPath(new URL(`support/${script}`, import.meta.url));
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr, status } = spawnSync(program, [path, ...words, ...folders], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

/** What every reader must find: counts, direction, every weight, the nodes without ties, every name. */
function expected(network: Network, labelled: (label: string) => string = (label) => label): Reading {
  const ties = [...network.ties()];
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return {
    nodes: network.nodeCount,
    directed: network.directed,
    weights: ties.map(({ values }) => values[0] as number).sort((a, b) => a - b),
    isolates: network.nodeCount - tied.size,
    labels: Array.from(network.nodes(), ({ label }) => labelled(label)).sort(),
  };
}

const ordered = <R extends Reading>(reading: R): R => ({
  ...reading,
  weights: reading.weights.map(Number),
  labels: [...reading.labels].sort(),
});

// How names change in the formats that cannot hold every character: docs/networks.md says the same in words.
const inCsv = (label: string): string => (/^[=@-]/.test(label) ? `'${label}` : label);

/** The second of two equal names, and the name that is a space, are told apart by their ids. */
function inLabels(network: Network, fitted: (label: string) => string): Reading {
  const reading = expected(network);
  const seen = new Set<string>();
  reading.labels = Array.from(network.nodes(), ({ id, label }) => {
    const name = label === ' ' ? id : label;
    const result = seen.has(name) ? `${name} [${id}]` : name;
    seen.add(name);
    return fitted(result);
  }).sort();
  return reading;
}
const inPajek = (network: Network): Reading =>
  inLabels(network, (label) =>
    label
      .replaceAll('"', "'")
      .replaceAll('\\', '/')
      .replace(/[\n\t\r]/g, ' '),
  );
const inDl = (network: Network): Reading =>
  inLabels(network, (label) => label.replace('data:', 'data_').replace(/[ \n\t\r,="]+/g, '_'));

const hasPython = isThere('python3', '-c', 'import igraph, lxml, networkx, pandas, polars, pyarrow');
// The published GEXF schema is not part of this repository: the path of its gexf.xsd.
const schema = process.env['GEXF_SCHEMA'] ?? '';

(hasPython ? describe : describe.skip)(`Python${hasPython ? '' : ' (skipped: its packages are not installed)'}`, () => {
  let found: Found;
  beforeAll(() => {
    found = read('python3', 'readers.py', schema);
  });

  it.each(Object.entries(NETWORKS))('reads GraphML, GEXF, Cytoscape JSON, CSV and Arrow: %s', (name, network) => {
    const { directed, ...tables } = expected(network);
    const readings = found[name]!;
    expect(ordered(readings['graphml networkx']!)).toEqual(expected(network));
    expect(ordered(readings['graphml igraph']!)).toEqual(expected(network));
    expect(ordered(readings['gexf networkx']!)).toEqual(expected(network));
    expect(ordered(readings['cyjs networkx']!)).toEqual(expected(network));
    expect(ordered(readings['csv pandas']!)).toEqual({ ...tables, labels: expected(network, inCsv).labels });
    expect(ordered(readings['csv pandas igraph']!)).toEqual({ ...expected(network, inCsv), directed });
    expect(ordered(readings['arrow pandas']!)).toEqual(tables);
    expect(ordered(readings['arrow polars']!)).toEqual(tables);
  });

  it.each(Object.entries(NETWORKS))('reads Pajek and DL as far as it can: %s', (name, network) => {
    const readings = found[name]!;
    expect(ordered(readings['net igraph']!)).toEqual(inPajek(network));
    if (name === 'two_mode') {
      expect(readings['net igraph sides']).toEqual([false, false, false, true, true]);
    } else {
      expect(ordered(readings['net networkx']!)).toEqual(inPajek(network));
      expect(ordered(readings['dl igraph']!)).toEqual(inDl(network));
    }
  });

  it('reads each attribute in its type, and what is not known as absent', () => {
    const { nodes, ties } = found['undirected']!['attributes'] as unknown as Record<string, Record<string, unknown>>;
    for (const from of ['graphml', 'gexf']) {
      expect(nodes![from]).toEqual({
        label: 'say "hello"; or, not',
        kind: 'sector  space around ',
        events: 1,
        strength: 1 / 7,
        host: false,
      });
      expect(ties![from]).toEqual({ weight: 0.1, verdict: '<"&\n\'>', sources: 1, ...CITED });
    }
  });

  it('finds what a tie rests on in every format, and beside those that cannot hold it', () => {
    const cited = found['undirected']!['cited'] as unknown as Record<string, object>;
    expect(Object.keys(cited).sort()).toEqual(
      ['arrow', 'citations', 'csv', 'cyjs', 'gexf', 'graphml', 'graphml igraph', 'polars'].sort(),
    );
    for (const [format, tie] of Object.entries(cited)) expect([format, tie]).toEqual([format, CITED]);
  });

  it('finds in each what the file says of itself', () => {
    expect(found['two_mode']!['licences']).toEqual({
      graphml: ['CC-BY-4.0', 'CC-BY-4.0'],
      cyjs: 'CC-BY-4.0',
      csv: 'CC-BY-4.0',
      arrow: 'CC-BY-4.0',
    });
  });

  (schema ? it : it.skip)(
    `the published schema accepts the GEXF${schema ? '' : ' (skipped: GEXF_SCHEMA does not name its gexf.xsd)'}`,
    () => {
      for (const name of Object.keys(NETWORKS)) expect(found[name]!['gexf schema']).toEqual([]);
    },
  );
});

const hasR = isThere('Rscript', '-e', 'library(igraph); library(jsonlite)');

(hasR ? describe : describe.skip)(`R${hasR ? '' : ' (skipped: igraph or jsonlite is not installed)'}`, () => {
  let found: Found;
  beforeAll(() => {
    found = read('Rscript', 'readers.R');
  });

  it.each(Object.entries(NETWORKS))('igraph reads every format it knows: %s', (name, network) => {
    const readings = found[name]!;
    expect(ordered(readings['graphml']!)).toEqual({ ...expected(network), licence: 'CC-BY-4.0' });
    expect(ordered(readings['net']!)).toEqual(inPajek(network));
    // R makes a line feed of a carriage return in a table.
    const csv = expected(network, (label) => inCsv(label).replace('\r', '\n'));
    expect(ordered(readings['csv']!)).toEqual({ ...csv, licence: 'CC-BY-4.0' });
    if (name !== 'two_mode') expect(ordered(readings['dl']!)).toEqual(inDl(network));
  });

  it('finds what a tie rests on in GraphML and CSV', () => {
    expect(found['undirected']!['cited']).toEqual({ graphml: CITED, csv: CITED, citations: CITED });
  });
});
