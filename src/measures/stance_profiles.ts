import { enumeration, type ValueOf } from '../vocabulary/enumeration.js';
import type { Lists } from './incidence.js';

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
 * order of agent, then target: those of agent i are `ofAgent[i]` to `ofAgent[i + 1]` − 1.
 */
export interface StanceProfiles {
  ofAgent: Int32Array;
  /** List j: the cells of target j, in order of agent. */
  ofTarget: Lists;
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
  const rows = sortedBy(sortedBy(Int32Array.from(stances.agent.keys()), stances.target, targets), stances.agent, agents);
  const starts = rows.filter((row, at) => {
    const before = rows[at - 1];
    return before === undefined || stances.agent[before] !== stances.agent[row] || stances.target[before] !== stances.target[row];
  });
  const agent = starts.map((row) => stances.agent[row]!);
  const target = starts.map((row) => stances.target[row]!);
  const profiles: StanceProfiles = {
    ofAgent: offsetsOf(agent, agents),
    ofTarget: { offset: offsetsOf(target, targets), items: sortedBy(Int32Array.from(target.keys()), target, targets) },
    agent,
    target,
    plus: new Int32Array(starts.length),
    minus: new Int32Array(starts.length),
    latest: new Int8Array(starts.length),
  };
  let from = 0;
  for (let cell = 0; cell < starts.length; cell++) {
    let to = from + 1;
    while (to < rows.length && rows[to] !== starts[cell + 1]) to++;
    fillCell(profiles, cell, stances, rows.subarray(from, to), duplicates);
    from = to;
  }
  return profiles;
}

function fillCell(into: StanceProfiles, cell: number, stances: Stances, rows: Int32Array, duplicates: Duplicates): void {
  const counted = { 1: new Set<number>(), [-1]: new Set<number>() };
  let last = -Infinity;
  let latest = UNDECIDED;
  for (const row of rows) {
    const polarity = stances.polarity[row]! as -1 | 0 | 1;
    const order = stances.order[row]!;
    if (order > last) latest = polarity;
    else if (order === last && latest !== polarity) latest = UNDECIDED;
    last = Math.max(last, order);
    if (polarity !== 0) counted[polarity].add(keyOf(stances, row, duplicates));
  }
  into.plus[cell] = counted[1].size;
  into.minus[cell] = counted[-1].size;
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
