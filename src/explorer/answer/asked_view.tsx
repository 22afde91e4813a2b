import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Asked } from '../ask/use_asked.js';
import { Offline, Refused } from '../ask/refused.js';
import { VersionChanged } from '../ask/versions.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';

interface AskedViewProps<T> {
  asked: Asked<T> | null;
  /** Shows the answer. */
  children: (value: T) => ReactNode;
}

/** An answer in whichever state it is: on its way, there, refused, unreachable, cancelled, or of data that have changed. */
export function AskedView<T>({ asked, children }: AskedViewProps<T>): ReactNode {
  if (asked === null) return null;
  if (asked.state === 'answered') return children(asked.value);
  const last = keepsLast(asked) ? asked.last : undefined;
  return (
    <>
      <StateOf asked={asked} />
      {last !== undefined && <NotCurrent>{children(last)}</NotCurrent>}
    </>
  );
}

/** Beside the refusal of one question no answer to another is shown; what else comes between leaves the last one there. */
const keepsLast = <T,>(asked: Exclude<Asked<T>, { state: 'answered' }>): boolean =>
  asked.state === 'cancelled' || (asked.state === 'failed' && !isRefusal(asked.error));

const isRefusal = (error: Error): boolean => error instanceof Refused && !(error.code in PASSING);

/** What may be over when the same is asked again, and what it is called. */
const PASSING: Readonly<Record<string, TextKey>> = { DATABASE_UNAVAILABLE: 'database-away', BUSY: 'busy' };

/** The answer before: it is of what was asked then. */
function NotCurrent({ children }: { children: ReactNode }): ReactNode {
  const { say } = usePage();
  const id = useId();
  return (
    <section className="not-current" aria-labelledby={id}>
      <p id={id}>
        <strong>{say('not-current')}</strong> {say('not-current-more')}
      </p>
      {children}
    </section>
  );
}

function StateOf<T>({ asked }: { asked: Exclude<Asked<T>, { state: 'answered' }> }): ReactNode {
  const { say } = usePage();
  if (asked.state === 'loading') return <Loading since={asked.since} cancel={asked.cancel} />;
  if (asked.state === 'cancelled')
    return (
      <Notice title={say('cancelled')} retry={asked.again}>
        {asked.last === undefined && say('cancelled-nothing')}
      </Notice>
    );
  return <Failed error={asked.error} again={asked.again} />;
}

function Failed({ error, again }: { error: Error; again: () => void }): ReactNode {
  const { say, lang } = usePage();
  if (error instanceof VersionChanged) {
    const { from, to } = error;
    return (
      <Notice title={say('data-changed', { from, to })}>
        <button type="button" onClick={() => location.reload()}>
          {say('reload')}
        </button>
      </Notice>
    );
  }
  if (error instanceof Refused) {
    const said = error.in(lang);
    return (
      <Notice title={say(PASSING[error.code] ?? 'refused')} retry={again}>
        <code>{error.code}</code> <span lang={said.lang}>{said.text}</span>
      </Notice>
    );
  }
  const isOffline = error instanceof Offline;
  return (
    <Notice title={say(isOffline ? 'offline' : 'broken')} retry={again}>
      {isOffline ? say('offline-more') : error.message}
    </Notice>
  );
}

interface NoticeProps {
  title: string;
  retry?: () => void;
  children: ReactNode;
}

export function Notice({ title, retry, children }: NoticeProps): ReactNode {
  const { say } = usePage();
  return (
    <section className="notice" role="alert">
      <h2 tabIndex={-1}>{title}</h2>
      {children && <p>{children}</p>}
      {retry && (
        <button type="button" onClick={retry}>
          {say('again')}
        </button>
      )}
    </section>
  );
}

/** Answers that come at once need no word about it. */
const PATIENCE_MS = 300;

function Loading({ since, cancel }: { since: number; cancel: () => void }): ReactNode {
  const { say } = usePage();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), PATIENCE_MS);
    return () => clearInterval(timer);
  }, [since]);
  if (now - since < PATIENCE_MS) return <div className="skeleton" aria-hidden="true" />;
  const limit = document.getElementById('explorer')!.dataset['limit']!;
  return (
    <div className="skeleton" role="status">
      <p>{say('loading', { seconds: Math.floor((now - since) / 1000), limit })}</p>
      <button type="button" onClick={cancel}>
        {say('cancel')}
      </button>
    </div>
  );
}
