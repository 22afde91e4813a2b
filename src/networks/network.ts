export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';

/** What nodes or ties carry besides their ids, labels and ends: one column. */
export interface Attribute {
  /** A letter, then letters, digits and `_`; unique among its kind and none of `RESERVED_NAMES`. */
  name: string;
  /** `integer` is of 32 bits. */
  type: AttributeType;
  /** What it means, with its unit, for people. */
  title: string;
}

/** In the type of its attribute; null: not known or not defined. A number that is not finite is written as null. */
export type AttributeValue = string | number | boolean | null;

export interface NetworkNode {
  /** Unique in the network: the key in every format that has keys. */
  id: string;
  /** What to call it, in the language asked for. Not unique: of persons who are not PUBLIC, for one, it does not say who. */
  label: string;
  /** One for each of `nodeAttributes`, in their order. */
  values: readonly AttributeValue[];
}

export interface NetworkTie {
  /** Numbers of the nodes at its ends, from 0 in the order of `nodes()`. */
  source: number;
  target: number;
  /** One for each of `tieAttributes`, in their order; the first, the weight, is a finite number. */
  values: readonly AttributeValue[];
}

/** What every file says of itself. */
export interface NetworkHeader {
  title: string;
  /** Licence of the data, or a plain word where none is stated. */
  licence: string;
  dataVersion: string;
  /** The question's field, as GraphQL names it. */
  question: string;
  /** What the weight is, as a formula or in words. */
  measure: string;
  /** Arguments that the numbers depend on, the scope and its defaults included. */
  parameters: Record<string, unknown>;
  /** The program that wrote the file, with its version. */
  generator: string;
  warnings: readonly { code: string; values: object; sentence: string }[];
  /** What the citations of ties hold, and why, where ids were left out. */
  citations?: string;
  /** Where only the strongest ties were asked for: how many at most, how many there are here and in all, and the least weight. */
  strongest?: { asked: number; shown: number; all: number; threshold: number | null };
  /** Where measures of nodes were asked for: which attributes are whose answer, with the arguments that they depend on. */
  measures?: readonly Record<string, unknown>[];
  /** What the labels of nodes are, and how many are something else. */
  labels?: string;
}

/** What each tie rests on. It is made when it is taken, for it costs more than all else. */
export interface TieCitations {
  attributes: readonly Attribute[];
  /** Values of tie `i`, one for each of `attributes`. */
  of: (i: number) => readonly AttributeValue[];
}

/**
 * The one shape in which a question hands a network over, and from which every format is written. It may be large: the
 * lists are generated again on each call, in the same order, and are never held as a whole.
 */
export interface Network {
  directed: boolean;
  /** The two-mode network only: nodes 0 … agents − 1 are agents, the others events; ties go from agents to events. */
  agents?: number;
  header: NetworkHeader;
  nodeAttributes: readonly Attribute[];
  /** `weight` is the first. */
  tieAttributes: readonly Attribute[];
  nodeCount: number;
  tieCount: number;
  nodes(): Iterable<NetworkNode>;
  /** For formats that can hold them: more attributes of the ties. */
  citations?: TieCitations;
  /** At most one for each pair, or for each ordered pair where the network is directed. */
  ties(): Iterable<NetworkTie>;
}

/** Names of attributes that some format needs for itself. */
export const RESERVED_NAMES: readonly string[] = [
  'id',
  'key',
  'label',
  'name',
  'value',
  'source',
  'target',
  'bipartite',
];
