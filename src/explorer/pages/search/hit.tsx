import type { ReactNode } from 'react';
import { NOTHING_ASKED, type Address } from '../../address/address.js';
import { writeAddress } from '../../address/write.js';
import { EntityLink } from '../../entity_link.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import type { SearchQuery } from '../../generated/documents.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { ROUTES } from '../../routes.js';

type SearchHit = SearchQuery['search']['nodes'][number];

/** Something whose name was searched for: what it is, how its name matches, and the shortest way to quotes. */
export function Hit({ hit: { entity, name, tier } }: { hit: SearchHit }): ReactNode {
  const { say, tell } = usePage();
  const inNetwork = addressOf(entity);
  return (
    <li>
      <EntityLink id={entity.id} label={entity.label} />{' '}
      <span className="quiet">
        {say(`kind-${entity.__typename}`)} · {say(`tier-${tier}`)}
        {name.text !== entity.label.text && (
          <>
            {' · '}
            {tell('matching-name', { name: <bdi lang={name.lang ?? undefined}>{name.text}</bdi> })}
          </>
        )}
      </span>
      {inNetwork && (
        <>
          {' · '}
          <Link to={`${ROUTES.network}${writeAddress(inNetwork, ARGUMENTS['attendance']!)}`}>
            {say(inNetwork.view.open === undefined ? 'in-network' : 'open-quotes')}
            <span className="unseen"> {entity.label.text}</span>
          </Link>
        </>
      )}
    </li>
  );
}

/** Where its quotes are open, or what the network has of it; undefined: nothing. */
function addressOf(entity: SearchHit['entity']): Address | undefined {
  const { id } = entity;
  if (entity.__typename === 'Issue') return { ...NOTHING_ASKED, args: { 'scope.issues': id } };
  if (entity.__typename === 'Source') return { ...NOTHING_ASKED, args: { 'scope.sources': id } };
  const event = 'participations' in entity ? entity.participations.nodes[0]?.event?.id : undefined;
  if (event === undefined) return undefined;
  const args = {
    'scope.events': event,
    'scope.hosts': 'INCLUDE',
    'scope.statuses': 'INVITED,REGISTERED,ATTENDED,ABSENT,DECLINED,UNKNOWN',
    'scope.capacities': 'DELEGATE,MEMBER,UNSTATED',
  };
  return { args, view: { open: `${id},${event}` } };
}
