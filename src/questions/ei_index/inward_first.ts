import { NO_GROUP } from '../../measures/network/groups.js';

/** Numbers of the nodes with a group by rising index, those without one last, equal ones by number. */
export function inwardFirst(group: Int32Array, index: Float64Array): Int32Array {
  const rank = index.map((value) => (Number.isNaN(value) ? Infinity : value));
  return Int32Array.from(group.keys())
    .filter((node) => group[node] !== NO_GROUP)
    .sort((a, b) => (rank[a] === rank[b] ? a - b : rank[a]! - rank[b]!));
}
