import type { ReactNode } from 'react';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { LatestEventsDocument } from '../../generated/documents.js';
import { Heading } from '../../heading.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { EventGrid } from './event_grid.js';
import { LeftOut } from './left_out.js';
import { NoData } from './no_data.js';
import { latestOfGrid, latestPair } from './pair.js';
import { PairAnswer } from './pair_answer.js';
import { DRAWN } from './scopes.js';

const KNOWN = ARGUMENTS['attendance']!.filter(({ name }) => name === 'scope.excludeSources');

/** Who was at the latest events of which one led to the other, and who says so. */
export default function HomePage(): ReactNode {
  const { say } = usePage();
  const page = useAddress(KNOWN);
  const asked = useAsked('latest events', graph(LatestEventsDocument, {}));
  return (
    <>
      <Heading>{say('home-title')}</Heading>
      <p className="quiet">{say('home-what')}</p>
      <AskedView asked={asked}>
        {({ events: { nodes } }) => {
          if (nodes.length === 0) return <NoData />;
          const pair = latestPair(nodes);
          return (
            <>
              <LeftOut page={page} />
              {pair ? (
                <PairAnswer pair={pair} events={nodes} page={page} />
              ) : (
                <>
                  <p>{say('home-no-pair')}</p>
                  <EventGrid page={page} fixed={{ ...DRAWN, 'scope.events': latestOfGrid(nodes).join(',') }} />
                </>
              )}
            </>
          );
        }}
      </AskedView>
    </>
  );
}
