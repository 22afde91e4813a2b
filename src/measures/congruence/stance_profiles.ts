import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import type { Lists } from '../network/incidence.js';

export const Duplicates = enumeration('Duplicates', 'How often one position counts that an agent stated repeatedly.', {
  ONCE: 'Each polarity at most once for an agent and target.',
  PER_SOURCE: 'Each polarity once for each source that states it of the agent and target.',
  ALL: 'Every stance.',
});
export type Duplicates = ValueOf<typeof Duplicates>;

/**
 * Positions taken: one row for each stance and source that states it, in any order. All arrays have one element a row.
 * Agents are numbers 0 to `agents` − 1, targets (claims, recommendations) 0 to `targets` − 1.
 */
export interface Stances {
  agents: number;
  targets: number;
  agent: Int32Array;
  target: Int32Array;
  /** 1 for, −1 against, 0 neither. */
  polarity: Int8Array;
  /** Number of the stance: the same in each of its rows. */
  stance: Int32Array;
  /** Number of the source. */
  source: Int32Array;
  /** When it was taken, in any unit: greater is later. An undated stance takes a number below all dates. */
  order: Float64Array;
}

/** What an agent holds of a target where its latest stances have one date and different polarities. */
export const UNDECIDED = 2;

/**
 * What each agent holds of each target it took a stance on. A cell is one agent and one target; cells are numbered in
 * order of target, then agent: those of target j are `ofTarget[j]` to `ofTarget[j + 1]` − 1.
 */
export interface StanceProfiles {
  ofTarget: Int32Array;
  /** List i: the cells of agent i, in order of target. */
  ofAgent: Lists;
  agent: Int32Array;
  target: Int32Array;
  /** Stances for and against, counted as `duplicates` says: s⁺ and s⁻. (A neutral stance shows in `latest` only.) */
  plus: Int32Array;
  minus: Int32Array;
  /** Polarity of the latest stance, or UNDECIDED. */
  latest: Int8Array;
}

/** O(rows + agents + targets). */
export function stanceProfiles(stances: Stances, duplicates: Duplicates): StanceProfiles {
  const { agents, targets } = stances;
  const rows = sortedBy(
    sortedBy(Int32Array.from(stances.agent.keys()), stances.agent, agents),
    stances.target,
    targets,
  );
  const sameCell = (row: number, other: number): boolean =>
    stances.agent[row] === stances.agent[other] && stances.target[row] === stances.target[other];
  const starts = Int32Array.from(rows.keys()).filter((at) => at === 0 || !sameCell(rows[at - 1]!, rows[at]!));
  const agent = starts.map((at) => stances.agent[rows[at]!]!);
  const target = starts.map((at) => stances.target[rows[at]!]!);
  const profiles: StanceProfiles = {
    ofTarget: offsetsOf(target, targets),
    ofAgent: { offset: offsetsOf(agent, agents), items: sortedBy(Int32Array.from(agent.keys()), agent, agents) },
    agent,
    target,
    plus: new Int32Array(starts.length),
    minus: new Int32Array(starts.length),
    latest: new Int8Array(starts.length),
  };
  starts.forEach((from, cell) => {
    const to = starts[cell + 1] ?? rows.length;
    if (to === from + 1) fillFromOne(profiles, cell, stances.polarity[rows[from]!]!);
    else fillFromSeveral(profiles, cell, stances, rows.subarray(from, to), duplicates);
  });
  return profiles;
}

/** Nearly all cells have one row, and then no duplicates. */
function fillFromOne(into: StanceProfiles, cell: number, polarity: number): void {
  into.plus[cell] = Number(polarity > 0);
  into.minus[cell] = Number(polarity < 0);
  into.latest[cell] = polarity;
}

function fillFromSeveral(
  into: StanceProfiles,
  cell: number,
  stances: Stances,
  rows: Int32Array,
  duplicates: Duplicates,
): void {
  const plus = new Set<number>();
  const minus = new Set<number>();
  let last = -Infinity;
  let latest = UNDECIDED;
  for (const row of rows) {
    const polarity = stances.polarity[row]!;
    const order = stances.order[row]!;
    if (order > last) latest = polarity;
    else if (order === last && latest !== polarity) latest = UNDECIDED;
    last = Math.max(last, order);
    if (polarity !== 0) (polarity > 0 ? plus : minus).add(keyOf(stances, row, duplicates));
  }
  into.plus[cell] = plus.size;
  into.minus[cell] = minus.size;
  into.latest[cell] = latest;
}

/** Rows with one key count once for a polarity. */
function keyOf({ stance, source }: Stances, row: number, duplicates: Duplicates): number {
  if (duplicates === 'ALL') return stance[row]!;
  return duplicates === 'PER_SOURCE' ? source[row]! : 0;
}

/** The same row numbers in order of their key (0 to `keys` − 1); rows of one key keep their order. */
function sortedBy(rows: Int32Array, key: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const row of rows) next[key[row]! + 1]!++;
  for (let k = 0; k < keys; k++) next[k + 1]! += next[k]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[next[key[row]!]!++] = row;
  return sorted;
}

function offsetsOf(key: Int32Array, keys: number): Int32Array {
  const offset = new Int32Array(keys + 1);
  for (const k of key) offset[k + 1]!++;
  for (let k = 0; k < keys; k++) offset[k + 1]! += offset[k]!;
  return offset;
}
