import type { ReactNode } from 'react';
import { fitsGrid } from '../../../drawing/grid/scene.js';
import { inputOf } from '../../address/input.js';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { PairDocument, type PairQueryVariables } from '../../generated/documents.js';
import { usePage } from '../../page_context.js';
import type { PageAddress } from '../../use_address.js';
import { EventGrid } from './event_grid.js';
import { joinedWith, type LinkedEvent, type Pair } from './pair.js';
import { scopesOf } from './scopes.js';
import { PairSentence } from './sentence.js';

interface PairAnswerProps {
  pair: Pair;
  events: readonly LinkedEvent[];
  page: PageAddress;
}

/** A pair of events in a sentence, and the grid of the dataset that they are of, or of what they are joined with. */
export function PairAnswer({ pair, events, page }: PairAnswerProps): ReactNode {
  const { lang } = usePage();
  const scopes = scopesOf(pair, page.address.args['scope.excludeSources']);
  const inputs = Object.entries(scopes).map(([name, args]) => [name, scopeOf(args as Record<string, string>)]);
  const variables = { from: pair.from, to: pair.to, lang, ...Object.fromEntries(inputs) } as PairQueryVariables;
  const asked = useAsked(`pair ${JSON.stringify(variables)}`, graph(PairDocument, variables));
  return (
    <AskedView asked={asked}>
      {(data) => {
        const { agentCount, eventCount } = data.grid.basis;
        const joined = { ...scopes.grid, 'scope.events': joinedWith(pair, events).join(',') };
        return (
          <>
            <PairSentence data={data} scopes={scopes} />
            <EventGrid page={page} fixed={fitsGrid(agentCount, eventCount) ? scopes.grid : joined} />
          </>
        );
      }}
    </AskedView>
  );
}

const scopeOf = (args: Readonly<Record<string, string>>): unknown => inputOf(args, ARGUMENTS['attendance']!)['scope'];
