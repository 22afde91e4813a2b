import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import type { Lists } from '../network/incidence.js';

export const Duplicates = enumeration('Duplicates', 'How often one position counts that an agent stated repeatedly.', {
  ONCE: 'Each polarity once for an agent and target.',
  PER_SOURCE: 'Each polarity once for each original document that states it of the agent and target.',
  PER_EVENT:
    'Each polarity once for each event at which the agent took it on the target; at no known event, not at all.',
  ALL: 'Every statement. Reprints, and coders who read one document, add none, whatever day or event they give it: of each original the greatest number counts that one document, dataset and coder has; one quote with one locator is one.',
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
  /** Number of the original that states it. */
  source: Int32Array;
  /** Number of the event at which it was taken, below 0: at none that is known. */
  event: Int32Array;
  /**
   * Statements in this original of the same agent, target and polarity: all of them in one row, 0 in the others, as
   * several stances may be one utterance (of which two documents have different days).
   */
  statements: Int32Array;
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
    if (to === from + 1) fillFromOne(profiles, cell, stances, rows[from]!, duplicates);
    else fillFromSeveral(profiles, cell, stances, rows.subarray(from, to), duplicates);
  });
  return profiles;
}

/** Nearly all cells have one row. */
function fillFromOne(into: StanceProfiles, cell: number, stances: Stances, row: number, duplicates: Duplicates): void {
  const polarity = stances.polarity[row]!;
  if (polarity !== 0) (polarity > 0 ? into.plus : into.minus)[cell] = countOfOne(stances, row, duplicates);
  into.latest[cell] = polarity;
}

function countOfOne({ event, statements }: Stances, row: number, duplicates: Duplicates): number {
  if (duplicates === 'ALL') return statements[row]!;
  return duplicates === 'PER_EVENT' && event[row]! < 0 ? 0 : 1;
}

function fillFromSeveral(
  into: StanceProfiles,
  cell: number,
  stances: Stances,
  rows: Int32Array,
  duplicates: Duplicates,
): void {
  let last = -Infinity;
  let latest = UNDECIDED;
  for (const row of rows) {
    const polarity = stances.polarity[row]!;
    const order = stances.order[row]!;
    if (order > last) latest = polarity;
    else if (order === last && latest !== polarity) latest = UNDECIDED;
    last = Math.max(last, order);
  }
  into.plus[cell] = countOf(stances, rows, 1, duplicates);
  into.minus[cell] = countOf(stances, rows, -1, duplicates);
  into.latest[cell] = latest;
}

/** s⁺ or s⁻ of one agent and target, whose rows these are. */
function countOf(stances: Stances, rows: Int32Array, polarity: 1 | -1, duplicates: Duplicates): number {
  const { source, event, statements } = stances;
  const taken = rows.filter((row) => stances.polarity[row] === polarity);
  switch (duplicates) {
    case 'ONCE':
      return Math.min(taken.length, 1);
    case 'PER_SOURCE':
      return new Set(taken.map((row) => source[row]!)).size;
    case 'PER_EVENT':
      return new Set(taken.map((row) => event[row]!).filter((number) => number >= 0)).size;
    case 'ALL':
      return taken.reduce((sum, row) => sum + statements[row]!, 0);
  }
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
