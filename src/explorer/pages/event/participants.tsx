import type { ReactNode } from 'react';
import type { ListCompleteness } from '../../../model/vocabulary/events.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Participation } from './event.js';
import { hostsFirst } from './order.js';

interface ParticipantsProps {
  participations: readonly Participation[];
  list: ListCompleteness;
}

/** What may be concluded from not being named. */
const LISTS = { EXHAUSTIVE: 'list-exhaustive', PARTIAL: 'list-partial', UNKNOWN: 'list-unknown' } as const;

const COLUMNS = [
  'column-participant',
  'column-roles',
  'column-participationStatus',
  'column-capacity',
  'column-on-behalf-of',
  'quotes',
] as const;

/** Who is named, in what role, whether they came, for whom, and in which words. */
export function Participants({ participations, list }: ParticipantsProps): ReactNode {
  const { say } = usePage();
  return (
    <>
      <p>{say(LISTS[list])}</p>
      {participations.length === 0 ? (
        <p>{say('no-participant')}</p>
      ) : (
        <table className="rows stacked" aria-labelledby="participants">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hostsFirst(participations).map((participation, i) => (
              <Row key={i} participation={participation} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({ participation }: { participation: Participation }): ReactNode {
  const { say } = usePage();
  const { id, agent, onBehalfOf, roles, participationStatus, capacity, assertions } = participation;
  return (
    <tr>
      <th scope="row">
        <EntityLink id={agent.id} label={agent.label} />
      </th>
      <td data-label={say('column-roles')}>{roles.map((role) => codeText(say, role)).join(', ')}</td>
      <td data-label={say('column-participationStatus')}>{codeText(say, participationStatus)}</td>
      <td data-label={say('column-capacity')}>{codeText(say, capacity)}</td>
      <td data-label={say('column-on-behalf-of')}>
        {onBehalfOf && <EntityLink id={onBehalfOf.id} label={onBehalfOf.label} />}
      </td>
      <td>
        <Quotes id={id} assertions={assertions} of={agent.label.text} />
      </td>
    </tr>
  );
}
