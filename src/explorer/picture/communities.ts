import type { Group } from '../../drawing/subject.js';
import { GROUP_LOOKS } from '../../drawing/tokens.js';
import type { NetworkFile } from '../ask/network_file.js';
import type { Say } from '../texts/text.js';

/** The community of each node, the largest first; where there are more than looks, all that are left share the last. */
export function communitiesOf({ nodes, edges }: NetworkFile, say: Say): ReadonlyMap<string, Group> {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const sizes = new Map<number, number>();
  for (const { key, attributes } of nodes) {
    const community = Number(attributes['community']);
    sizes.set(community, (sizes.get(community) ?? 0) + Number(tied.has(key)));
  }
  const drawn = [...sizes].filter(([, size]) => size > 0).sort(([a, x], [b, y]) => y - x || a - b);
  const last = GROUP_LOOKS.length - 1;
  const hasOthers = drawn.length > GROUP_LOOKS.length;
  const groups = drawn.map(([community], rank): [number, Group] => {
    const place = Math.min(rank, last);
    return [community, { place, name: say(hasOthers && place === last ? 'other-communities' : 'community') }];
  });
  const groupOf = new Map(groups);
  return new Map(
    nodes.flatMap(({ key, attributes }) => {
      const group = groupOf.get(Number(attributes['community']));
      return group ? [[key, group] as const] : [];
    }),
  );
}
