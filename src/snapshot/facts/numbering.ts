/** Node indices, each once, ascending: in order of ids. */
export function ascending(nodes: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(nodes)).sort();
}

/** Place of each node among these. */
export function numbersOf(nodes: Int32Array): Map<number, number> {
  const number = new Map<number, number>();
  nodes.forEach((node, i) => number.set(node, i));
  return number;
}
