import { graph } from '../../ask/ask.js';
import { FurtherOfOrganisationDocument } from '../../generated/documents.js';
import { useFurther, type Further, type ListPage } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';
import type { Positions, ShownOrganisation } from './organisation.js';

/** The lists of an organisation that grow page by page. */
interface Lists extends Pick<ShownOrganisation, 'participations' | 'memberships' | 'members'>, Positions {}

export type ListName = 'participations' | 'memberships' | 'members' | 'stances' | 'parties' | 'responses';

export type Row<N extends ListName> = Lists[N]['nodes'][number];

/** One of its lists, with the way to more of it. @param first its first page */
export function useFurtherOf<N extends ListName>(id: string, name: N, first: ListPage<Row<N>>): Further<Row<N>> {
  const { lang } = usePage();
  return useFurther<Row<N>>(`${name} ${id} ${lang}`, first, (after) => async (signal) => {
    const { organisation } = await graph(FurtherOfOrganisationDocument, { id, lang, after, [name]: true })(signal);
    return (organisation as unknown as Lists)[name];
  });
}

export type FurtherLists<N extends ListName> = { [M in N]: Further<Row<M>> };
