import { Capacity, Inference, ParticipationStatus, Role, type Enumeration } from '../../model/vocabulary/index.js';

/** What an assertion on a participation states, in one number: a value or list of values in each of its fields of bits. */
const BITS = { inference: 0, status: 2, capacity: 6, role: 9 } as const;
/** The bits of the roles; what is above them is the number of the dataset. */
const ROLES = 2 ** Role.values.length - 1;
const DATASET = 2 ** (BITS.role + Role.values.length);

/** What each value adds to the number. Nothing stated adds 0, so statuses and capacities are counted from 1. */
export const ADDENDS = {
  inference: addends(Inference, (code) => code << BITS.inference),
  status: addends(ParticipationStatus, (code) => (code + 1) << BITS.status),
  capacity: addends(Capacity, (code) => (code + 1) << BITS.capacity),
  role: addends(Role, (code) => 1 << (BITS.role + code)),
};

/** As `ADDENDS`, for the datasets of a snapshot, by name. */
export const datasetAddends = (datasets: readonly string[]): Record<string, number> =>
  Object.fromEntries(datasets.map((name, i) => [name, i * DATASET]));

function addends(of: Enumeration, addend: (code: number) => number): Record<string, number> {
  return Object.fromEntries(of.values.map((value) => [value, addend(of.code[value]!)]));
}

/** Code of the kind of inference. */
export const inferenceIn = (stated: number): number => stated & 0b11;

/** Code of the status; −1 where none is stated. */
export const statusIn = (stated: number): number => ((stated >> BITS.status) & 0b1111) - 1;

/** Code of the capacity; −1 where none is stated. */
export const capacityIn = (stated: number): number => ((stated >> BITS.capacity) & 0b111) - 1;

/** Bits of the roles, in the order of the vocabulary. */
export const rolesIn = (stated: number): number => (stated >> BITS.role) & ROLES;

/** Number of the dataset. */
export const datasetIn = (stated: number): number => Math.floor(stated / DATASET);
