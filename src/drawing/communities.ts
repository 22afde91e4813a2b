import type { Group } from './subject.js';
import { GROUP_LOOKS } from './tokens.js';

export interface CommunityNode {
  id: string;
  /** The number of its community; null: it is in none. */
  community: number | null;
  isTied: boolean;
}

/** What a legend calls one community, and those that share the last look. */
export interface CommunityNames {
  community: string;
  others: string;
}

/**
 * The community of each node as it is drawn, by the node’s id: the largest first, by the nodes that have ties; where
 * there are more than looks, all that are left share the last.
 */
export function communityGroups(nodes: readonly CommunityNode[], names: CommunityNames): ReadonlyMap<string, Group> {
  const sizes = new Map<number, number>();
  for (const { community, isTied } of nodes)
    if (community !== null) sizes.set(community, (sizes.get(community) ?? 0) + Number(isTied));
  const drawn = [...sizes].filter(([, size]) => size > 0).sort(([a, x], [b, y]) => y - x || a - b);
  const last = GROUP_LOOKS.length - 1;
  const hasOthers = drawn.length > GROUP_LOOKS.length;
  const groupOf = new Map(
    drawn.map(([community], rank): [number, Group] => {
      const place = Math.min(rank, last);
      return [community, { place, name: hasOthers && place === last ? names.others : names.community }];
    }),
  );
  return new Map(
    nodes.flatMap(({ id, community }) => {
      const group = community === null ? undefined : groupOf.get(community);
      return group ? [[id, group] as const] : [];
    }),
  );
}
