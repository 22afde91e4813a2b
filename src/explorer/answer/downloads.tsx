import type { ReactNode } from 'react';
import { query } from '../ask/ask.js';
import { usePage } from '../page_context.js';

interface DownloadsProps {
  question: string;
  /** Arguments as an address has them. */
  args: Readonly<Record<string, string>>;
}

/** Formats that people ask for first; `/export/` has more. */
const FORMATS = ['svg', 'png', 'html', 'ties.csv', 'nodes.csv', 'graphml', 'gexf', 'graphology.json'] as const;

/** The answer as files: pictures and pages with their quotes, and networks for programs. */
export function Downloads({ question, args }: DownloadsProps): ReactNode {
  const { say, lang } = usePage();
  return (
    <details className="downloads">
      <summary>{say('save-as')}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/export/${question}.${format}?${query({ ...args, lang })}`} download>
              {format}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
