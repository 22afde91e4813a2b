import { Capacity, ParticipationStatus } from '../vocabulary/index.js';
import { shared, sharedOf } from './shared.js';
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

/** The rows of a selection as columns over shared memory. `uncounted` is −1 where a row is counted. */
export type Rows = Record<(typeof NUMBERS)[number], Int32Array> & {
  count: number;
  status: Int8Array;
  capacity: Int8Array;
  onHostSide: Uint8Array;
  uncounted: Int8Array;
};

/** Gathers rows. */
export class RowsBuilder {
  readonly #numbers = NUMBERS.map((): number[] => []);
  readonly #codes: [status: number[], capacity: number[], onHostSide: number[], uncounted: number[]] = [[], [], [], []];

  get count(): number {
    return this.#codes[0].length;
  }

  add(row: SelectedRow): void {
    for (let i = 0; i < NUMBERS.length; i++) this.#numbers[i]!.push(row[NUMBERS[i]!]);
    const [status, capacity, onHostSide, uncounted] = this.#codes;
    status.push(ParticipationStatus.code[row.status]);
    capacity.push(Capacity.code[row.capacity]);
    onHostSide.push(Number(row.onHostSide));
    uncounted.push(row.uncounted === undefined ? -1 : Uncounted.code[row.uncounted]);
  }

  build(): Rows {
    const numbers = NUMBERS.map((name, i) => [name, shared(Int32Array, this.#numbers[i]!)]);
    const [status, capacity, onHostSide, uncounted] = this.#codes;
    return {
      ...(Object.fromEntries(numbers) as Record<(typeof NUMBERS)[number], Int32Array>),
      count: this.count,
      status: shared(Int8Array, status),
      capacity: shared(Int8Array, capacity),
      onHostSide: shared(Uint8Array, onHostSide),
      uncounted: shared(Int8Array, uncounted),
    };
  }
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
