import type { ReactNode } from 'react';
import { factsQuery, Unlisted } from '../../answer/unlisted.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Say } from '../../texts/text.js';
import type { ShownOrganisation } from './organisation.js';

interface MembershipsProps {
  /** The organisation of the page. */
  of: string;
  memberships: ShownOrganisation['memberships'];
  /** Which end is not the page’s. */
  other: 'member' | 'organisation';
}

type Membership = ShownOrganisation['memberships']['nodes'][number];

/** What it belongs to, or who belongs to it, since when, and who says so. */
export function Memberships({ of, memberships: { nodes, totalCount }, other }: MembershipsProps): ReactNode {
  const { say } = usePage();
  const list = other === 'member' ? 'members' : 'memberships';
  if (totalCount === 0) return <p>{say(other === 'member' ? 'no-member' : 'no-membership')}</p>;
  return (
    <>
      <ul className="facts-list">
        {nodes.map((membership, i) => (
          <li key={i}>
            <EntityLink id={membership[other].id} label={membership[other].label} />{' '}
            <span className="quiet">{detailsOf(membership, say)}</span>
            <Quotes id={membership.id} assertions={membership.assertions} of={membership[other].label.text} />
          </li>
        ))}
      </ul>
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Organisation', of, list)} />
    </>
  );
}

function detailsOf({ membershipKind, membershipRole, from, to, observedOn }: Membership, say: Say): string {
  return [
    codeText(say, membershipKind),
    membershipRole,
    from === null && to === null ? null : `${from ?? '…'} – ${to ?? '…'}`,
    observedOn === null ? null : say('observed-on', { day: observedOn }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
