import type { Attribute, AttributeValue, Network, TieCitations } from '../../../src/networks/network.js';

export interface Plain {
  directed?: boolean;
  agents?: number;
  nodes: { id: string; label: string; values?: AttributeValue[] }[];
  ties: [source: number, target: number, ...values: AttributeValue[]][];
  nodeAttributes?: Attribute[];
  tieAttributes?: Attribute[];
  citations?: TieCitations;
}

const column = (name: string, type: Attribute['type'], title: string): Attribute => ({ name, type, title });

export const NODE_ATTRIBUTES = [
  column('kind', 'string', 'What the node is'),
  column('events', 'integer', 'Events attended'),
  column('strength', 'double', 'Sum of its weights'),
  column('host', 'boolean', 'Whether it ever was the host'),
];
export const TIE_ATTRIBUTES = [
  column('weight', 'double', 'Events in common'),
  column('verdict', 'string', 'What the test says'),
  column('sources', 'integer', 'Originals it rests on'),
];

export const HEADER: Network['header'] = {
  title: 'Who keeps meeting? "Riverside" <invented> & more',
  licence: 'CC-BY-4.0',
  dataVersion: 'version-42',
  question: 'coAttendance',
  measure: 'Σ A[i,e]·A[j,e]',
  parameters: { weight: 'COUNT', scope: { events: ['event:a', 'event:b'], from: null } },
  generator: 'Jejaring 0.1.0',
  warnings: [
    {
      code: 'PARTIAL_LISTS',
      values: { events: 1 },
      sentence: 'Of 2 events, 1 is known\nby an open list; "others" may have come.',
    },
  ],
};

/** A network of plain lists. */
export function network(plain: Plain): Network {
  const { nodes, ties } = plain;
  return {
    directed: plain.directed ?? false,
    ...(plain.agents !== undefined && { agents: plain.agents }),
    header: HEADER,
    nodeAttributes: plain.nodeAttributes ?? [],
    tieAttributes: plain.tieAttributes ?? [TIE_ATTRIBUTES[0]!],
    ...(plain.citations && { citations: plain.citations }),
    nodeCount: nodes.length,
    tieCount: ties.length,
    nodes: () => nodes.map(({ id, label, values }) => ({ id, label, values: values ?? [] })),
    ties: () => ties.map(([source, target, ...values]) => ({ source, target, values })),
  };
}

/** Names that break files which do not escape them. */
export const HOSTILE = [
  'Plain & Co <b>',
  'say "hello"; or, not',
  "O'Brien\\",
  'two\nlines',
  'a\ttab and\rreturn',
  '=1+1',
  '@SUM(A1)',
  '-2',
  'Réseau Ökumène Đặng ğ 东',
  '🙂 emoji 👩🏽‍🌾',
  'x'.repeat(1000),
  ' ',
  'NA',
  '*Vertices 3',
  'data:',
  '% comment',
  'twin',
  'twin',
  ' space around ',
  'null',
];

const hostileNodes = HOSTILE.map((label, i) => ({
  id: `organisation:o${i}`,
  label,
  values: [
    i % 3 === 0 ? null : `sector ${HOSTILE[HOSTILE.length - 1 - i]}`,
    i,
    i % 4 === 0 ? null : i / 7,
    i % 5 === 0 ? null : i % 2 === 0,
  ],
}));

/** What ties rest on, with an id and an address that break files which do not escape them. */
const CITATIONS: TieCitations = {
  attributes: [
    column('eventCount', 'integer', 'Events'),
    column('eventIds', 'string', 'Their ids'),
    column('address', 'string', 'Where it opens'),
  ],
  of: (i) => [i + 1, i === 0 ? null : `event:a&b event:${i} +${i}`, `/ties/coAttendance?a=o${i}&b=o${i + 1}&lang=id`],
};

/** The networks that every reader is given. The last three nodes of the first two have no ties. */
export const NETWORKS: Record<string, Network> = {
  undirected: network({
    nodes: hostileNodes,
    ties: hostileNodes
      .slice(0, -4)
      .map((_, i) => [i, i + 1, [1, 0.1, 1e-7, 1234567.25][i % 4]!, i % 2 ? '<"&\n\'>' : null, i]),
    nodeAttributes: NODE_ATTRIBUTES,
    tieAttributes: TIE_ATTRIBUTES,
    citations: CITATIONS,
  }),
  directed: network({
    directed: true,
    nodes: hostileNodes,
    ties: [
      [0, 1, 3, 'a', 1],
      [1, 0, 0.25, 'b', null],
      [1, 2, 1 / 3, null, 2],
      [5, 16, 7, 'c', 3],
    ],
    nodeAttributes: NODE_ATTRIBUTES,
    tieAttributes: TIE_ATTRIBUTES,
  }),
  two_mode: network({
    agents: 3,
    nodes: [
      { id: 'organisation:a', label: 'Jaringan Contoh' },
      { id: 'organisation:b', label: 'Uji, "Coba"' },
      { id: 'organisation:idle', label: 'Idle' },
      { id: 'event:x', label: 'Dialog 1' },
      { id: 'event:y', label: 'Dialog 2' },
    ],
    ties: [
      [0, 3, 1],
      [1, 3, 1],
      [1, 4, 1],
    ],
  }),
  no_ties: network({ nodes: [{ id: 'organisation:a', label: 'Alone' }], ties: [] }),
};

/** The bytes of a file. */
export function gathered(pieces: Iterable<string | Uint8Array>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}
