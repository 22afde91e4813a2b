import type { ReactNode } from 'react';
import { EmptyGraph } from '../../answer/empty_graph.js';
import { graph } from '../../ask/ask.js';
import { EntityLink } from '../../entity_link.js';
import { codeText } from '../../facts/code.js';
import { OneStop } from '../../facts/one_stop.js';
import {
  OrganisationsDocument,
  type OrganisationsQuery,
  type OrganisationsQueryVariables,
} from '../../generated/documents.js';
import { Link } from '../../link.js';
import { useAnswerFocus } from '../../focus/next_answer.js';
import { More } from '../../list/more.js';
import { useFurther } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';

interface OrganisationTableProps {
  first: OrganisationsQuery['organisations'];
  /** Says what was asked, whole. */
  asking: string;
  variables: OrganisationsQueryVariables;
}

/** Organisations as rows: acronym, sector, and how often they are named at events. */
export function OrganisationTable({ first, asking, variables }: OrganisationTableProps): ReactNode {
  const { say } = usePage();
  const list = useFurther(asking, first, (after) => async (signal) => {
    const { organisations } = await graph(OrganisationsDocument, { ...variables, after })(signal);
    return organisations;
  });
  const found = useAnswerFocus<HTMLTableCaptionElement & HTMLParagraphElement>(first);
  if (list.total === 0)
    return (
      <EmptyGraph>
        <p ref={found} tabIndex={-1}>
          {say('no-organisation')}
        </p>
      </EmptyGraph>
    );
  return (
    <>
      <OneStop drawn={list.rows.length}>
        <table className="rows stacked">
          <caption ref={found} tabIndex={-1}>
            {say('organisations-found', { count: list.total })}
          </caption>
          <thead>
            <tr>
              {(['column-organisation', 'column-acronym', 'column-sector', 'column-participations'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((organisation) => (
              <Row key={organisation.id} organisation={organisation} />
            ))}
          </tbody>
        </table>
      </OneStop>
      <More {...list} />
    </>
  );
}

function Row({ organisation }: { organisation: OrganisationsQuery['organisations']['nodes'][number] }): ReactNode {
  const { say } = usePage();
  const { id, label, acronym, sector, form, participations } = organisation;
  return (
    <tr>
      <th scope="row">
        <EntityLink id={id} label={label} />
        {form === 'COLLECTIVE' && <span className="quiet"> ({codeText(say, form)})</span>}
      </th>
      <td data-label={say('column-acronym')}>{acronym !== null && <bdi>{acronym}</bdi>}</td>
      <td data-label={say('column-sector')}>{sector && codeText(say, sector)}</td>
      <td data-label={say('column-participations')} className="number">
        <Link to={`/organisations/${id.slice('organisation:'.length)}#participations`}>
          {participations.totalCount}
        </Link>
      </td>
    </tr>
  );
}
