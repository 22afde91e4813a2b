import { Capacity, ParticipationStatus } from '../../model/vocabulary/index.js';
import { sharedOf } from '../facts/shared.js';
import { Uncounted } from './uncounted.js';

/** A participation at a selected event, and whether and as whom the scope counts it. Nodes are canonical. */
export interface SelectedRow {
  /** Index of the participation fact. */
  fact: number;
  /** Node index of the event. */
  event: number;
  agent: number;
  /** −1: for nobody. */
  onBehalfOf: number;
  /** The organisation that it is for, rolled up where the scope asks; −1: none. */
  organisation: number;
  /** The agent that it counts as; −1 where there is none. */
  countedAs: number;
  /** Bits in the order of the vocabulary. */
  roles: number;
  status: ParticipationStatus;
  capacity: Capacity;
  onHostSide: boolean;
  /** Whether sources contradict each other in its status or capacity. */
  conflicting: boolean;
  /** Undefined: it is counted. */
  uncounted?: Uncounted;
  /** Index of the membership fact by which a network’s participation counts for its member; −1 for its own. */
  byMembership: number;
}

const NUMBERS = ['fact', 'event', 'agent', 'onBehalfOf', 'organisation', 'countedAs', 'roles', 'byMembership'] as const;

const CODES = ['status', 'capacity', 'onHostSide', 'conflicting', 'uncounted'] as const;

const COLUMNS = [...NUMBERS, ...CODES];

/** The rows of a selection as columns over shared memory. `uncounted` is −1 where a row is counted. */
export type Rows = Record<(typeof NUMBERS)[number], Int32Array> & {
  count: number;
  status: Int8Array;
  capacity: Int8Array;
  onHostSide: Uint8Array;
  conflicting: Uint8Array;
  uncounted: Int8Array;
};

/**
 * Gathers rows, those of one event at the end. Only what is built is shared: the collector does not know how much of that
 * hangs on what it may free.
 */
export class RowsBuilder {
  /** What is gathered so far. Its columns have more room, and are others after `reserve` and `insertCopy`. */
  rows: Rows;

  /** @param room how many rows there may be, as far as is known */
  constructor(room: number) {
    this.rows = emptyRows(room, ArrayBuffer);
  }

  /** Sees to it that there is room for so many more. */
  reserve(more: number): Rows {
    const { count, fact } = this.rows;
    if (count + more > fact.length) this.rows = copied(this.rows, 2 * (count + more), ArrayBuffer);
    return this.rows;
  }

  /** Puts a copy of a row at a place after it, before those that stand there. */
  insertCopy(row: number, at: number): Rows {
    const rows = this.reserve(1);
    for (const name of COLUMNS) {
      rows[name].copyWithin(at + 1, at, rows.count);
      rows[name][at] = rows[name][row]!;
    }
    rows.count++;
    return rows;
  }

  /** Of the rows from `first` on, keeps those for which this holds. */
  keep(first: number, holds: (row: number) => boolean): void {
    const { rows } = this;
    let kept = first;
    for (let row = first; row < rows.count; row++) {
      if (!holds(row)) continue;
      for (const name of COLUMNS) rows[name][kept] = rows[name][row]!;
      kept++;
    }
    rows.count = kept;
  }

  build(): Rows {
    return copied(this.rows, this.rows.count, SharedArrayBuffer);
  }
}

type Memory = typeof ArrayBuffer | typeof SharedArrayBuffer;

function emptyRows(length: number, Memory: Memory): Rows {
  const numbers = NUMBERS.map((name) => [name, new Int32Array(new Memory(Int32Array.BYTES_PER_ELEMENT * length))]);
  return {
    ...(Object.fromEntries(numbers) as Record<(typeof NUMBERS)[number], Int32Array>),
    count: 0,
    status: new Int8Array(new Memory(length)),
    capacity: new Int8Array(new Memory(length)),
    onHostSide: new Uint8Array(new Memory(length)),
    conflicting: new Uint8Array(new Memory(length)),
    uncounted: new Int8Array(new Memory(length)),
  };
}

/** The same rows with room for so many. */
function copied(rows: Rows, length: number, Memory: Memory): Rows {
  const copy = emptyRows(length, Memory);
  copy.count = rows.count;
  for (const name of COLUMNS) copy[name].set(rows[name].subarray(0, rows.count));
  return copy;
}

/** Row i of the columns. */
export function rowAt(rows: Rows, i: number): SelectedRow {
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, rows[name][i]!]));
  return {
    ...(numbers as Record<(typeof NUMBERS)[number], number>),
    status: ParticipationStatus.values[rows.status[i]!]!,
    capacity: Capacity.values[rows.capacity[i]!]!,
    onHostSide: rows.onHostSide[i] === 1,
    conflicting: rows.conflicting[i] === 1,
    uncounted: Uncounted.values[rows.uncounted[i]!],
  };
}

/** Numbers of the rows that are counted, in order. */
export function countedRows({ count, uncounted }: Rows): Int32Array {
  let counted = 0;
  for (let i = 0; i < count; i++) if (uncounted[i] === -1) counted++;
  const rows = sharedOf(Int32Array, counted);
  for (let i = 0, at = 0; i < count; i++) if (uncounted[i] === -1) rows[at++] = i;
  return rows;
}
