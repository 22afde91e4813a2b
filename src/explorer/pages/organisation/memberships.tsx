import type { ReactNode } from 'react';
import { isolated } from '../../../drawing/isolated.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Say } from '../../texts/text.js';
import type { Row } from './further.js';

interface MembershipsProps {
  memberships: readonly Membership[];
  /** Which end is not the page’s. */
  other: 'member' | 'organisation';
}

type Membership = Row<'memberships'>;

/** What it belongs to, or who belongs to it, since when, and who says so. */
export function Memberships({ memberships, other }: MembershipsProps): ReactNode {
  const { say } = usePage();
  if (memberships.length === 0) return <p>{say(other === 'member' ? 'no-member' : 'no-membership')}</p>;
  return (
    <ul className="facts-list">
      {memberships.map((membership, i) => (
        <li key={i}>
          <EntityLink id={membership[other].id} label={membership[other].label} />{' '}
          <span className="quiet">{detailsOf(membership, say)}</span>
          <Quotes id={membership.id} assertions={membership.assertions} of={membership[other].label.text} />
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ membershipKind, membershipRole, from, to, observedOn }: Membership, say: Say): string {
  return [
    codeText(say, membershipKind),
    membershipRole === null ? null : isolated(membershipRole),
    from === null && to === null ? null : `${from ?? '…'} – ${to ?? '…'}`,
    observedOn === null ? null : say('observed-on', { day: observedOn }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
