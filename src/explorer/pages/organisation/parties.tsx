import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Row } from './further.js';

interface PartiesProps {
  parties: readonly Row<'parties'>[];
}

/** Outputs that it issued, stands behind, or is asked to act on. */
export function Parties({ parties }: PartiesProps): ReactNode {
  const { say } = usePage();
  if (parties.length === 0) return <p>{say('no-recommendation')}</p>;
  return (
    <ul className="facts-list">
      {parties.map(({ id, partyRole, output, assertions }, i) => (
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
  );
}
