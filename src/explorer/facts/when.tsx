import type { ReactNode } from 'react';
import { usePage } from '../page_context.js';

export interface Dated {
  /** As far as it is known (EDTF). */
  start: string | null;
  end?: string | null;
  /** First day that it can be. */
  firstDay: string | null;
  dateAsWritten: string | null;
}

/** A day, with what the source writes beside it. */
export function When({ start, end, firstDay, dateAsWritten }: Dated): ReactNode {
  const { say } = usePage();
  if (start === null) return <span className="quiet">{say('undated')}</span>;
  return (
    <span className="when">
      <time dateTime={firstDay ?? undefined}>{end != null && end !== start ? `${start} – ${end}` : start}</time>
      {dateAsWritten !== null && (
        <>
          {' '}
          <span className="quiet">
            “<bdi>{dateAsWritten}</bdi>”
          </span>
        </>
      )}
    </span>
  );
}
