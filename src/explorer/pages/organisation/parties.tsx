import type { ReactNode } from 'react';
import { factsQuery, Unlisted } from '../../answer/unlisted.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Positions } from './organisation.js';

interface PartiesProps {
  organisation: string;
  parties: Positions['parties'];
}

/** Outputs that it issued, stands behind, or is asked to act on. */
export function Parties({ organisation, parties: { nodes, totalCount } }: PartiesProps): ReactNode {
  const { say } = usePage();
  if (totalCount === 0) return <p>{say('no-recommendation')}</p>;
  return (
    <>
      <ul className="facts-list">
        {nodes.map(({ id, partyRole, output, assertions }, i) => (
          <li key={i}>
            <strong>{codeText(say, partyRole)}</strong>: <EntityLink id={output.id} label={output.label} />{' '}
            <span className="quiet">
              (
              {[output.outputKind && codeText(say, output.outputKind), output.date ?? say('undated')]
                .filter(Boolean)
                .join(', ')}
              )
            </span>
            <Quotes id={id} assertions={assertions} of={output.label.text} />
          </li>
        ))}
      </ul>
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Organisation', organisation, 'parties')} />
    </>
  );
}
