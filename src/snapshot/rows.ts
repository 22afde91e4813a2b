import { Capacity, ParticipationStatus } from '../vocabulary/index.js';
import { sharedOf } from './shared.js';
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
  /** Undefined: it is counted. */
  uncounted?: Uncounted;
  /** Index of the membership fact by which a network’s participation counts for its member; −1 for its own. */
  byMembership: number;
}

const NUMBERS = ['fact', 'event', 'agent', 'onBehalfOf', 'organisation', 'countedAs', 'roles', 'byMembership'] as const;

const CODES = ['status', 'capacity', 'onHostSide', 'uncounted'] as const;

/** The rows of a selection as columns over shared memory. `uncounted` is −1 where a row is counted. */
export type Rows = Record<(typeof NUMBERS)[number], Int32Array> & {
  count: number;
  status: Int8Array;
  capacity: Int8Array;
  onHostSide: Uint8Array;
  uncounted: Int8Array;
};

/** Gathers rows. Only what is built is shared: the collector does not know how much of that hangs on what it may free. */
export class RowsBuilder {
  #rows = emptyRows(1_024, ArrayBuffer);

  get count(): number {
    return this.#rows.count;
  }

  add(row: SelectedRow): void {
    if (this.count === this.#rows.fact.length) this.#grow();
    const rows = this.#rows;
    const i = rows.count++;
    // (Written out and not in a loop over the names: this is done for every participation.)
    rows.fact[i] = row.fact;
    rows.event[i] = row.event;
    rows.agent[i] = row.agent;
    rows.onBehalfOf[i] = row.onBehalfOf;
    rows.organisation[i] = row.organisation;
    rows.countedAs[i] = row.countedAs;
    rows.roles[i] = row.roles;
    rows.byMembership[i] = row.byMembership;
    rows.status[i] = ParticipationStatus.code[row.status];
    rows.capacity[i] = Capacity.code[row.capacity];
    rows.onHostSide[i] = Number(row.onHostSide);
    rows.uncounted[i] = row.uncounted === undefined ? -1 : Uncounted.code[row.uncounted];
  }

  build(): Rows {
    return copied(this.#rows, this.count, SharedArrayBuffer);
  }

  #grow(): void {
    this.#rows = copied(this.#rows, 2 * this.count, ArrayBuffer);
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
    uncounted: new Int8Array(new Memory(length)),
  };
}

/** The same rows with room for so many. */
function copied(rows: Rows, length: number, Memory: Memory): Rows {
  const copy = emptyRows(length, Memory);
  copy.count = rows.count;
  for (const name of [...NUMBERS, ...CODES]) copy[name].set(rows[name].subarray(0, rows.count));
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
