import { digest } from '../../../../model/identity/digest.js';
import { kindOf } from '../../../../model/identity/entity_id.js';
import { saidDates } from '../days.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import type { Told } from '../told.js';
import { linksOf } from './links.js';

/** Members and holders of posts, and the posts. (Units are said by `parent_id`.) */
export function popoloMemberships(graph: ExchangeGraph): { posts: object[]; memberships: object[] } {
  const posts = new Map<string, object>();
  const told = graph.live('memberships').filter(({ key }) => key['kind'] === 'MEMBER' || key['kind'] === 'POST');
  const memberships = told.map((membership) => {
    const post = membership.key['kind'] === 'POST' ? postOf(membership) : undefined;
    if (post) posts.set(post.id, post);
    return membershipOf(membership, post?.id, graph);
  });
  return { posts: [...posts.values()], memberships };
}

function membershipOf(membership: Told, post: string | undefined, graph: ExchangeGraph): object {
  const { member = '', organisation } = membership.key;
  const { start, end, said } = saidDates(membership, 'from', 'to');
  membership.write('member', 'organisation', 'kind', 'role', ...said);
  return {
    id: membership.id,
    ...(kindOf(member) === 'person' ? { person_id: member } : { member: { '@type': 'Organization', id: member } }),
    organization_id: organisation,
    post_id: post,
    role: membership.text('role'),
    start_date: start,
    end_date: end,
    sources: linksOf(graph, [membership]),
  };
}

/** The post that somebody holds: one for each role in an organisation. */
function postOf(membership: Told): { id: string; label?: string; organization_id?: string } {
  const { organisation = '' } = membership.key;
  const label = membership.text('role');
  return { id: `Post:${digest([organisation, label].join('\u001f'))}`, label, organization_id: organisation };
}
