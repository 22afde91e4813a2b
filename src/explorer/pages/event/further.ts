import { graph } from '../../ask/ask.js';
import { FurtherOfEventDocument } from '../../generated/documents.js';
import { useFurther, type Further, type ListPage } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';
import type { ShownEvent } from './event.js';

/** The lists of an event that grow page by page. */
type Lists = Pick<ShownEvent, 'participations' | 'steps' | 'links'>;

type Row<N extends keyof Lists> = Lists[N]['nodes'][number];

/** One of its lists, with the way to more of it. @param first its first page */
export function useFurtherOf<N extends keyof Lists>(id: string, name: N, first: ListPage<Row<N>>): Further<Row<N>> {
  const { lang } = usePage();
  return useFurther<Row<N>>(`${name} ${id} ${lang}`, first, (after) => async (signal) => {
    const { event } = await graph(FurtherOfEventDocument, { id, lang, after, [name]: true })(signal);
    return (event as unknown as Lists)[name];
  });
}
