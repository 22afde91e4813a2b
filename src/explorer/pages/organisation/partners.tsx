import type { ReactNode } from 'react';
import { AskedView } from '../../answer/asked_view.js';
import { BASIS_FIELDS, questionQuery } from '../../answer/query_address.js';
import { Warnings } from '../../answer/warnings.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { EntityLink } from '../../entity_link.js';
import { OneStop } from '../../facts/one_stop.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { PartnersDocument, type PartnersQuery } from '../../generated/documents.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import type { Say } from '../../texts/text.js';

type Ties = PartnersQuery['coAttendance']['ties'];

/** Whom it meets most, each number leading to the meetings and their quotes. */
export function Partners({ ego }: { ego: string }): ReactNode {
  const { lang } = usePage();
  const asked = useAsked(`partners ${ego} ${lang}`, graph(PartnersDocument, { ego, lang }));
  return <AskedView asked={asked}>{({ coAttendance }) => <Answered ego={ego} answer={coAttendance} />}</AskedView>;
}

function Answered({ ego, answer }: { ego: string; answer: PartnersQuery['coAttendance'] }): ReactNode {
  const { say } = usePage();
  const { ties, basis } = answer;
  const all = `/ties/coAttendance?ego=${ego}`;
  return (
    <OneStop drawn={answer}>
      {ties.totalCount === 0 ? (
        <p>{say('no-partner')}</p>
      ) : (
        <>
          <p>
            <Link to={all}>{sentenceOf(ties, say)}</Link>
          </p>
          <table className="rows" aria-labelledby="partners">
            <thead>
              <tr>
                <th scope="col">{say('column-partner')}</th>
                <th scope="col">{say('column-together')}</th>
              </tr>
            </thead>
            <tbody>
              {ties.nodes.map(({ a, b, shared }) => {
                const other = a.id === ego ? b : a;
                return (
                  <tr key={other.id}>
                    <th scope="row">
                      <EntityLink id={other.id} label={other.label} />
                    </th>
                    <td className="number">
                      <Link to={`${all}&view.open=${a.id},${b.id}`}>{shared}</Link>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      <Warnings
        warnings={basis.warnings}
        query={questionQuery('coAttendance', { ego }, ARGUMENTS['coAttendance']!, BASIS_FIELDS)}
      />
    </OneStop>
  );
}

const sentenceOf = ({ nodes, totalCount }: Ties, say: Say): string =>
  nodes.length < totalCount
    ? say('partners-shown', { shown: nodes.length, total: totalCount })
    : say('partners-all', { count: totalCount });
