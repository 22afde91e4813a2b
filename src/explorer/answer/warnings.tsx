import type { ReactNode } from 'react';
import { usePage } from '../page_context.js';

interface WarningsProps {
  warnings: readonly { code: string; sentence: string }[];
}

/** What limits an answer: it stands above the picture. The sentences are the server’s, in English. */
export function Warnings({ warnings }: WarningsProps): ReactNode {
  const { say } = usePage();
  if (warnings.length === 0) return null;
  return (
    <section className="warnings" aria-label={say('keep-in-mind')}>
      <h2>{say('keep-in-mind')}</h2>
      <ul>
        {warnings.map(({ code, sentence }) => (
          <li key={code} lang="en">
            <code>{code}</code> {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
