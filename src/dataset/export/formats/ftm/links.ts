import { groupBy } from '../../../../collections/group_by.js';
import { digest } from '../../../../model/identity/digest.js';
import { kindOf } from '../../../../model/identity/entity_id.js';
import type { MembershipKind } from '../../../../model/vocabulary/index.js';
import { saidDates } from '../days.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import type { Told } from '../told.js';
import { ftmEntity, type FtmEntity } from './entity.js';

/** Members, successors and holders of posts. (Units are said by `parent`.) */
export function ftmLinks(graph: ExchangeGraph): FtmEntity[] {
  const of = (kind: MembershipKind): Told[] => graph.live('memberships').filter(({ key }) => key['kind'] === kind);
  return [
    ...of('MEMBER').map((one) => link(graph, one, 'Membership', { from: 'member', to: 'organization' })),
    ...of('SUCCESSOR').map((one) => link(graph, one, 'Succession', { from: 'successor', to: 'predecessor' })),
    ...occupancies(graph, of('POST').filter(isHeld)),
  ];
}

function link(graph: ExchangeGraph, one: Told, schema: string, ends: { from: string; to: string }): FtmEntity {
  const { member, organisation } = one.key;
  const values = { [ends.from]: [member], [ends.to]: [organisation], role: [one.text('role')], ...datesOf(one) };
  one.write('member', 'organisation', 'kind', 'role');
  return ftmEntity(graph, { id: one.id, schema }, values, [one]);
}

function datesOf(one: Told): Record<string, (string | undefined)[]> {
  const { start, end, said } = saidDates(one, 'from', 'to');
  one.write(...said);
  return { startDate: [start], endDate: [end] };
}

/** Whether the format can say who holds a post. */
function isHeld(post: Told): boolean {
  if (kindOf(post.key['member']!) !== 'person') post.leave('a post of an organisation: holders are persons');
  else if (post.text('role') === undefined) post.leave('a post without a name: a Position has one');
  else return true;
  return false;
}

/** Positions, one for each role in an organisation, and who holds them. */
function occupancies(graph: ExchangeGraph, held: readonly Told[]): FtmEntity[] {
  const posts = groupBy(held, (one) => [one.key['organisation'], one.text('role')].join('\u001f'));
  return [...posts].flatMap(([post, holders]) => {
    const id = `Position:${digest(post)}`;
    const [first] = holders;
    const values = { name: [first!.text('role')], organization: [first!.key['organisation']] };
    return [
      ftmEntity(graph, { id, schema: 'Position' }, values, holders),
      ...holders.map((one) => {
        one.write('member', 'organisation', 'kind', 'role');
        const ends = { holder: [one.key['member']], post: [id], ...datesOf(one) };
        return ftmEntity(graph, { id: one.id, schema: 'Occupancy' }, ends, [one]);
      }),
    ];
  });
}
