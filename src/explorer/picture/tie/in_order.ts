import type { NetworkFile } from '../../ask/network_file.js';

type Ties = NetworkFile['edges'];
type Value = Ties[number]['attributes'][string];

/** Ties by a column, the greatest first: numbers by their size, codes by their letters; those without a value are last. */
export function inOrder(ties: Ties, column: string | undefined): Ties {
  if (column === undefined) return ties;
  return [...ties].sort((a, b) => compared(b.attributes[column], a.attributes[column]));
}

function compared(a: Value, b: Value): number {
  const [x, y] = [a ?? '', b ?? ''];
  if (x === y) return 0;
  if (x === '' || y === '') return x === '' ? -1 : 1;
  return x > y ? 1 : -1;
}
