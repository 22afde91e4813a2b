import type { ReactNode } from 'react';
import { Sector } from '../../../model/vocabulary/agents.js';
import { inputOf } from '../../address/input.js';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { OrganisationsDocument, type OrganisationsQueryVariables } from '../../generated/documents.js';
import { Heading } from '../../heading.js';
import { Filter } from '../../list/filter.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { OrganisationTable } from './table.js';

/** What the list can be narrowed by, with what the page calls it. */
const FIELDS = [
  { name: 'where.nameContains', type: 'String', list: false, json: false, text: 'name-contains' },
  { name: 'where.sectors', type: 'Sector', list: true, json: false, codes: Sector.values, text: 'sectors' },
] as const;

/** Organisations by name. */
export default function OrganisationsPage(): ReactNode {
  const { say, lang } = usePage();
  const page = useAddress(FIELDS);
  const variables: OrganisationsQueryVariables = { ...inputOf(page.address.args, FIELDS), lang };
  const key = `organisations ${JSON.stringify(variables)}`;
  const asked = useAsked(key, async (signal) => {
    const { organisations } = await graph(OrganisationsDocument, variables)(signal);
    return { first: organisations, asking: key, variables };
  });
  return (
    <>
      <Heading>{say('nav-organisations')}</Heading>
      <Filter page={page} fields={FIELDS} />
      <AskedView asked={asked}>{(answer) => <OrganisationTable key={answer.asking} {...answer} />}</AskedView>
    </>
  );
}
