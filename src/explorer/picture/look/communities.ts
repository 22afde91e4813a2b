import { communityGroups } from '../../../drawing/communities.js';
import type { Group } from '../../../drawing/subject.js';
import type { NetworkFile } from '../../ask/network_file.js';
import type { Say } from '../../texts/text.js';

/** The community of each node of a file that has them, by the node’s id. */
export function communitiesOf({ nodes, edges }: NetworkFile, say: Say): ReadonlyMap<string, Group> {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return communityGroups(
    nodes.map(({ key, attributes: { community } }) => ({
      id: key,
      community: typeof community === 'number' ? community : null,
      isTied: tied.has(key),
    })),
    { community: say('community'), others: say('other-communities') },
  );
}
