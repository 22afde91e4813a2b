import { GraphQLEnumType, GraphQLInt, GraphQLList, GraphQLNonNull } from 'graphql';
import type { Parameter } from '../parameters/parameters.js';
import { CENTRALITY_COLUMNS, COMMUNITY_COLUMN, MEASURE_COLUMNS } from './node_measures.js';

/** What a network file is to hold, besides what the question answers. */
export interface FileOptions {
  /** Whether the citations of ties name events and documents, or only count them. */
  citations?: 'ids' | 'counts' | undefined;
  /** What the nodes are called. */
  label?: 'name' | 'acronym' | undefined;
  /** How many of the strongest ties it has at most, in whole classes of equal rank. */
  strongest?: number | undefined;
  /** Columns that the nodes have besides: some of MEASURE_COLUMNS. */
  with?: readonly string[] | undefined;
  /** Of a picture: what its colours say. */
  colour?: 'sector' | 'community' | undefined;
  /** Of a picture: the measure of MEASURE_COLUMNS that the sizes of its marks say; absent: the number of ties. */
  size?: string | undefined;
}

const LABEL = new GraphQLEnumType({ name: 'NodeLabel', values: { name: {}, acronym: {} } });
const MEASURES = new GraphQLEnumType({
  name: 'NodeMeasure',
  values: Object.fromEntries(MEASURE_COLUMNS.map((name) => [name, {}])),
});
const CITATIONS = new GraphQLEnumType({ name: 'Citations', values: { ids: {}, counts: {} } });

const COLOURS = new GraphQLEnumType({ name: 'NodeColour', values: { sector: {}, community: {} } });
const SIZES = new GraphQLEnumType({
  name: 'NodeSize',
  values: Object.fromEntries(Object.values(CENTRALITY_COLUMNS).map((name) => [name, {}])),
});

/** The same as parameters: of an address, and of the command line. */
export const FILE_PARAMETERS: readonly Parameter[] = [
  {
    name: 'citations',
    path: ['citations'],
    type: CITATIONS,
    list: false,
    json: false,
    description:
      'Of a network file: whether its ties name the events and documents that they rest on, or only count them. Without it large networks count them.',
    default: undefined,
  },
  {
    name: 'label',
    path: ['label'],
    type: LABEL,
    list: false,
    json: false,
    description: 'Of a network file: what nodes are called. An organisation without an acronym keeps its name.',
    default: 'name',
  },
  {
    name: 'strongest',
    path: ['strongest'],
    type: GraphQLInt,
    list: false,
    json: false,
    description:
      'Of a network file: only the strongest ties, so many at most: whole classes of equal rank, which is the verdict where one is asked for, then the weight. The nodes all stay.',
    default: undefined,
  },
  {
    name: 'with',
    path: ['with'],
    type: new GraphQLList(new GraphQLNonNull(MEASURES)),
    list: true,
    json: false,
    description:
      'Of a network file of coAttendance: what nodes carry besides, as `communities` and `centrality` answer it for the same scope and ties.',
    default: undefined,
  },
  {
    name: 'colour',
    path: ['colour'],
    type: COLOURS,
    list: false,
    json: false,
    description: 'Of a picture: what its colours say. Communities are those of `with=community`, of coAttendance only.',
    default: 'sector',
  },
  {
    name: 'size',
    path: ['size'],
    type: SIZES,
    list: false,
    json: false,
    description:
      'Of a picture of coAttendance: which measure the sizes of its marks say. Without it they are the numbers of ties.',
    default: undefined,
  },
];

/** Measures of nodes that a picture needs, as `with` names them. */
export const measuresShown = ({ colour, size }: FileOptions): string[] => [
  ...(colour === 'community' ? [COMMUNITY_COLUMN] : []),
  ...(size === undefined ? [] : [size]),
];

/** Tells what the file is to hold from the arguments of the question. @param values of both, as `inputOf` returns them */
export function fileAsked({
  citations,
  label,
  strongest,
  with: measures,
  colour,
  size,
  ...input
}: Record<string, unknown>): FileOptions & {
  input: Record<string, unknown>;
} {
  return { ...({ citations, label, strongest, with: measures, colour, size } as FileOptions), input };
}
