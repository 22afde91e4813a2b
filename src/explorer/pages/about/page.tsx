import type { ReactNode } from 'react';
import { AskedView } from '../../answer/asked_view.js';
import { Heading } from '../../heading.js';
import { usePage } from '../../page_context.js';
import type { TextKey } from '../../texts/text.js';
import { Citation } from './citation.js';
import { Counts } from './counts.js';
import { Datasets } from './datasets.js';

const PRIVACY = ['privacy-1', 'privacy-2', 'privacy-3', 'privacy-4', 'privacy-5'] as const;
const NOT_YET = ['not-yet-1', 'not-yet-2', 'not-yet-3', 'not-yet-4'] as const;

/** What the graph holds, under which licences, how to cite it, and who is named in it. */
export default function AboutPage(): ReactNode {
  const { say, tell, frame } = usePage();
  return (
    <>
      <Heading>{say('about-title')}</Heading>
      <p className="answer">{say('about-what')}</p>
      <AskedView asked={frame}>
        {({ dataset }) => (
          <>
            <h2>{say('about-here')}</h2>
            <Counts counts={dataset.counts} />
            <h2>{say('datasets')}</h2>
            <Datasets datasets={dataset.datasets} />
            <h2>{say('about-cite')}</h2>
            <Citation version={dataset.version} datasets={dataset.datasets} />
          </>
        )}
      </AskedView>
      <h2>{say('about-privacy')}</h2>
      <Sentences keys={PRIVACY} />
      <h2>{say('about-numbers')}</h2>
      <p>{tell('numbers', { toApi: (within) => <a href="/graphql">{within}</a> })}</p>
      <h2>{say('about-not-yet')}</h2>
      <ul className="prose">
        {NOT_YET.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </>
  );
}

function Sentences({ keys }: { keys: readonly TextKey[] }): ReactNode {
  const { say } = usePage();
  return <p>{keys.map((key) => say(key)).join(' ')}</p>;
}
