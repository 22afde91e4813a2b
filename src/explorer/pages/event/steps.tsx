import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { When } from '../../facts/when.js';
import { usePage } from '../../page_context.js';
import type { ShownEvent } from './event.js';

type OutputStep = ShownEvent['steps']['nodes'][number];

/** What was made of recommendations and other outputs at the event, as the API has it: by day, undated steps last. */
export function Steps({ steps }: { steps: readonly OutputStep[] }): ReactNode {
  const { say } = usePage();
  if (steps.length === 0) return <p>{say('no-output')}</p>;
  return (
    <ul className="facts-list">
      {steps.map((step, i) => (
        <Step key={i} step={step} />
      ))}
    </ul>
  );
}

function Step({ step }: { step: OutputStep }): ReactNode {
  const { say } = usePage();
  const { id, stepKind, date, firstDay, output, byAgent, toAgent, assertions } = step;
  return (
    <li>
      {date !== null && (
        <>
          <When start={date} firstDay={firstDay} dateAsWritten={null} />{' '}
        </>
      )}
      <EntityLink id={output.id} label={output.label} />{' '}
      <span className="quiet">
        ({[output.outputKind && codeText(say, output.outputKind), codeText(say, stepKind)].filter(Boolean).join(', ')})
      </span>
      {byAgent && (
        <>
          {' '}
          {say('step-by')} <EntityLink id={byAgent.id} label={byAgent.label} />
        </>
      )}
      {toAgent && (
        <>
          {' '}
          {say('step-to')} <EntityLink id={toAgent.id} label={toAgent.label} />
        </>
      )}
      <Quotes id={id} assertions={assertions} of={output.label.text} />
    </li>
  );
}
