import type { ReactNode } from 'react';
import type { AssertionAnswer } from '../../drawing/evidence/rows.js';
import { usePage } from '../page_context.js';
import { SourceLine } from './source_line.js';

/** The words of a source that state a fact, with what the source is. */
export function Quote({ assertion }: { assertion: AssertionAnswer }): ReactNode {
  const { say } = usePage();
  const { quote, valueAsWritten, locator, inference, withheld, source } = assertion;
  return (
    <div className="quote">
      {quote === null ? (
        <p className="paraphrase">{say(withheld ? 'words-withheld' : 'paraphrase')}</p>
      ) : (
        <blockquote lang={source.language ?? undefined} dir="auto">
          “{quote}”
        </blockquote>
      )}
      {valueAsWritten !== null && (
        <p className="as-written">
          {say('as-written')} <bdi lang={source.language ?? undefined}>{valueAsWritten}</bdi>
        </p>
      )}
      <p className="source">
        <SourceLine source={source} />
        {locator !== null && <span className="locator"> · {locator}</span>}
        <span className="inference"> · {say(`inference-${inference}`)}</span>
      </p>
    </div>
  );
}
