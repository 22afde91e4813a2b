import { useEffect, useRef, useState, type ReactNode } from 'react';
import { endsOf, factsByEvent, type SourceAnswer, type TieRow } from '../../drawing/evidence/rows.js';
import { AskedView } from '../answer/asked_view.js';
import { Unlisted } from '../answer/unlisted.js';
import { query, tie } from '../ask/ask.js';
import { useAsked } from '../ask/use_asked.js';
import { OneStop } from '../facts/one_stop.js';
import { focusNextAnswer } from '../focus/next_answer.js';
import { useFocusOnOpener } from '../focus/use_focus_on_opener.js';
import { usePage } from '../page_context.js';
import { isSameTie } from '../picture/tie/same_tie.js';
import { sourcesOf } from './citation.js';
import { CopyCitation } from './copy_citation.js';
import { LimitList } from './limit_list.js';
import { limitsOf, type TieLimits } from './limits.js';
import { Meeting } from './meeting.js';
import { tieQuery } from './tie_query.js';

export interface PanelProps {
  question: string;
  /** Arguments as an address has them. */
  args: Readonly<Record<string, string>>;
  /** Ids of the ends. */
  ends: readonly [string, string];
  /** Whether the tie leads from the first to the second: the one back is another. */
  directed: boolean;
  /** The claim in one sentence. */
  claim: string;
  /** What the picture knows of the tie’s limits. */
  limits: TieLimits;
  close: () => void;
  /** Asks the same without a source. */
  leaveOut: (source: string) => void;
}

/** Meetings that are shown before more are asked for, and of those whose quotes are seen at once. */
const FIRST = 10;
const OPEN = 3;

/**
 * What a tie rests on: the claim, what limits it, and meeting by meeting the words of the sources. It takes the focus
 * when it opens, and Escape closes it.
 */
export function EvidencePanel(props: PanelProps): ReactNode {
  const { question, args, ends, directed, claim, close } = props;
  const { say, lang, announce } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = query({ a: ends[0], b: ends[1], ...args, lang });
  const asked = useAsked(`tie ${question}?${address}`, tie(question, args, ends, lang));
  useEffect(() => {
    heading.current?.focus();
    announce(say('opened', { claim }));
  }, [address]);
  useFocusOnOpener(ends);
  return (
    <section
      className="evidence"
      aria-labelledby="evidence-heading"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <div className="evidence-head">
        <h2 id="evidence-heading" ref={heading} tabIndex={-1}>
          {claim}
        </h2>
        <button type="button" onClick={close}>
          {say('close')}
        </button>
      </div>
      <AskedView asked={asked}>
        {({ rows }) => (
          <Opened
            {...props}
            rows={rows.filter((row) => isSameTie(directed, ends, endsOf(row)))}
            address={`/ties/${question}?${address}`}
          />
        )}
      </AskedView>
    </section>
  );
}

function Opened(props: PanelProps & { rows: TieRow[]; address: string }): ReactNode {
  const { rows, limits, claim, leaveOut, address } = props;
  const { say } = usePage();
  const [all, setAll] = useState(false);
  const { events, more } = factsByEvent(rows);
  const sources = sourcesOf(events);
  const shown = all ? events : events.slice(0, FIRST);
  const whole = tieQuery(props, rows[0]);
  return (
    <OneStop drawn={`${address} ${all}`}>
      <LimitList limits={limitsOf(limits, events, say)} />
      <ol className="meetings">
        {shown.map(({ event, facts }, i) => (
          <Meeting key={event?.id ?? i} event={event} facts={facts} isOpen={i < OPEN} query={whole} />
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('show-all', { count: events.length })}
        </button>
      )}
      <Unlisted count={more} query={whole} />
      <div className="actions">
        <CopyCitation claim={claim} sources={sources} path={address} />
        <a href={address}>{say('open-query')}</a>
      </div>
      <LeaveOut sources={sources} originals={limits.sourceCount} leaveOut={leaveOut} />
    </OneStop>
  );
}

interface LeaveOutProps {
  sources: readonly SourceAnswer[];
  /** How many documents they are, where a reprint counts as what it repeats. */
  originals: number;
  leaveOut: (source: string) => void;
}

/** What the claim rests on can be felt: the same is asked without one of its sources. */
function LeaveOut({ sources, originals, leaveOut }: LeaveOutProps): ReactNode {
  const { say } = usePage();
  const list = (
    <ul className="leave-out">
      {sources.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              focusNextAnswer();
              leaveOut(id);
            }}
          >
            {say('leave-out')}
          </button>{' '}
          <cite dir="auto">{title?.text ?? id}</cite>
        </li>
      ))}
    </ul>
  );
  if (sources.length === 1) return list;
  return (
    <details>
      <summary>
        {say('leave-one-out', { count: sources.length, originals: originals < sources.length ? originals : 0 })}
      </summary>
      {list}
    </details>
  );
}
