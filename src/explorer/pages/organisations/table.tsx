import type { ReactNode } from 'react';
import { graph } from '../../ask/ask.js';
import { EntityLink } from '../../entity_link.js';
import { codeText } from '../../facts/code.js';
import {
  OrganisationsDocument,
  type OrganisationsQuery,
  type OrganisationsQueryVariables,
} from '../../generated/documents.js';
import { Link } from '../../link.js';
import { EntityTable } from '../../list/entity_table.js';
import { Original } from '../../original.js';
import { usePage } from '../../page_context.js';

interface OrganisationTableProps {
  first: OrganisationsQuery['organisations'];
  /** Says what was asked, whole. */
  asking: string;
  variables: OrganisationsQueryVariables;
}

const TEXTS = {
  none: 'no-organisation',
  found: 'organisations-found',
  columns: ['column-organisation', 'column-acronym', 'column-sector', 'column-participations'],
} as const;

/** Organisations as rows: acronym, sector, and how often they are named at events. */
export function OrganisationTable({ first, asking, variables }: OrganisationTableProps): ReactNode {
  return (
    <EntityTable
      first={first}
      asking={asking}
      further={(after) => async (signal) => {
        const { organisations } = await graph(OrganisationsDocument, { ...variables, after })(signal);
        return organisations;
      }}
      texts={TEXTS}
      row={(organisation) => <Row key={organisation.id} organisation={organisation} />}
    />
  );
}

function Row({ organisation }: { organisation: OrganisationsQuery['organisations']['nodes'][number] }): ReactNode {
  const { say } = usePage();
  const { id, label, original, acronym, sector, form, participations } = organisation;
  return (
    <tr>
      <th scope="row">
        <EntityLink id={id} label={label} />
        <Original label={label} original={original} />
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
