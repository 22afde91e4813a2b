import type { ReactNode } from 'react';
import { usePage } from '../page_context.js';
import { queryAddress } from './query_address.js';

interface WarningsProps {
  warnings: readonly { code: string; sentence: string }[];
  /** The query of the API that counts what they say. */
  query: string;
}

/** A figure, with the word that says of what. */
const FIGURE = /(\d[\d.,]*(?: (?!of\b)\p{L}+)?)/u;

/** What limits an answer: it stands above the picture. The sentences are the server’s, in English; figures open their query. */
export function Warnings({ warnings, query }: WarningsProps): ReactNode {
  const { say } = usePage();
  if (warnings.length === 0) return null;
  return (
    <section className="warnings" aria-label={say('keep-in-mind')}>
      <h2>{say('keep-in-mind')}</h2>
      <ul>
        {warnings.map(({ code, sentence }) => (
          <li key={code} lang="en">
            <code>{code}</code> {withLinks(sentence, queryAddress(query))}
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
