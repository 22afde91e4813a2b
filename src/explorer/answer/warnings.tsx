import type { ReactNode } from 'react';
import { warningText, type WarningTextCode } from '../../texts/warning_text.js';
import { usePage } from '../page_context.js';
import { queryAddress } from './query_address.js';

interface WarningsProps {
  warnings: readonly { code: WarningTextCode; values: unknown }[];
  /** The query of the API that counts what they say. */
  query: string;
}

/** A figure, with the word that says of what. */
const FIGURE = /(\d[\d.,]*(?: (?!of\b)\p{L}+)?)/u;

/** What limits an answer: it stands above the picture. Figures open their query. */
export function Warnings({ warnings, query }: WarningsProps): ReactNode {
  const { say, lang } = usePage();
  if (warnings.length === 0) return null;
  return (
    <section className="warnings" aria-label={say('keep-in-mind')}>
      <h2>{say('keep-in-mind')}</h2>
      <ul>
        {warnings.map(({ code, values }) => (
          <li key={code}>
            <code>{code}</code> {withLinks(warningText(code, values as object, lang), queryAddress(query))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text split at its figures has those in its odd places. */
const withLinks = (sentence: string, address: string): ReactNode[] =>
  sentence.split(FIGURE).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <a key={i} href={address}>
        {part}
      </a>
    ),
  );
