import type { Attribute, AttributeType, AttributeValue } from '../../../networks/network.js';

/** One attribute with its values: of node or tie `i`, counted from 0. */
export interface Column extends Attribute {
  at: (i: number) => AttributeValue;
}

/** @param title what it means, with its unit */
export function column(name: string, type: AttributeType, title: string, at: Column['at']): Column {
  return { name, type, title, at };
}

/** A column of numbers that stand in an array. One that is not finite is not defined. */
export function numbers(name: string, type: 'integer' | 'double', title: string, values: ArrayLike<number>): Column {
  return column(name, type, title, (i) => (Number.isFinite(values[i]) ? values[i]! : null));
}
