/**
 * How far two partitions agree: 2 I(A; B) / (H(A) + H(B)), over the nodes that both place. Danon et al. 2005, doi
 * 10.1088/1742-5468/2005/09/P09008.
 *
 * `a`, `b`: for each node its group, a number from 0, or −1 where the partition does not place it; both the same length.
 * From 0 (independent) to 1 (the same groups); 1 where both are one single group; null where no node is in both.
 * O(nodes + groups).
 */
export function normalisedMutualInformation(a: Int32Array, b: Int32Array): number | null {
  const inBoth = Int32Array.from(a.keys()).filter((i) => a[i]! >= 0 && b[i]! >= 0);
  const total = inBoth.length;
  if (total === 0) return null;
  const inA = counted(inBoth, a);
  const inB = counted(inBoth, b);
  const uncertainty = (entropy(inA, total) + entropy(inB, total)) / 2;
  if (uncertainty === 0) return 1;
  let shared = 0;
  const together = new Int32Array(inB.length);
  const members = byGroup(inBoth, a, inA);
  let at = 0;
  for (const size of inA) {
    const list = members.subarray(at, (at += size));
    for (const i of list) together[b[i]!]!++;
    for (const i of list) {
      const count = together[b[i]!]!;
      if (count === 0) continue;
      shared += (count / total) * Math.log((count * total) / (size * inB[b[i]!]!));
      together[b[i]!] = 0;
    }
  }
  return Math.min(1, Math.max(0, shared / uncertainty));
}

function counted(nodes: Int32Array, group: Int32Array): Int32Array {
  const counts = new Int32Array(nodes.reduce((most, i) => Math.max(most, group[i]!), 0) + 1);
  for (const i of nodes) counts[group[i]!]!++;
  return counts;
}

/** The nodes of group 0, then those of group 1, and so on. */
function byGroup(nodes: Int32Array, group: Int32Array, counts: Int32Array): Int32Array {
  const next = new Int32Array(counts.length);
  for (let c = 1; c < counts.length; c++) next[c] = next[c - 1]! + counts[c - 1]!;
  const sorted = new Int32Array(nodes.length);
  for (const i of nodes) sorted[next[group[i]!]!++] = i;
  return sorted;
}

function entropy(counts: Int32Array, total: number): number {
  return counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / total) * Math.log(count / total)), 0);
}
