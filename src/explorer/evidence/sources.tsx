import type { ReactNode } from 'react';
import type { AssertionAnswer, SourceAnswer } from '../../drawing/evidence/rows.js';
import { usePage } from '../page_context.js';
import { SourceLine } from './source_line.js';

/** The sources of what a page shows, each once, in the order in which they appear. */
export function Sources({ of }: { of: readonly AssertionAnswer[] }): ReactNode {
  const { say } = usePage();
  const sources = new Map<string, SourceAnswer>(of.map(({ source }) => [source.id, source]));
  if (sources.size === 0) return <p>{say('no-source')}</p>;
  return (
    <ul className="prose">
      {[...sources.values()].map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
