import type { Lists } from './incidence.js';

/**
 * Connected components: for each node the number of its component, from 0 in order of their lowest node, and how many
 * there are. An isolate is a component. O(nodes + ties).
 */
export function componentsOf(nodes: number, { offset, items }: Lists): { component: Int32Array; components: number } {
  const component = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  let components = 0;
  for (let start = 0; start < nodes; start++) {
    if (component[start] !== -1) continue;
    component[start] = components;
    queue[0] = start;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head]!;
      for (let at = offset[node]!; at < offset[node + 1]!; at++) {
        const other = items[at]!;
        if (component[other] !== -1) continue;
        component[other] = components;
        queue[tail++] = other;
      }
    }
    components++;
  }
  return { component, components };
}
