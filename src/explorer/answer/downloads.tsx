import type { ReactNode } from 'react';
import { query } from '../ask/ask.js';
import { usePage } from '../page_context.js';

interface DownloadsProps {
  question: string;
  /** Arguments as an address has them. */
  args: Readonly<Record<string, string>>;
  /** What a picture is to be asked with beside, so that it is the one on the page. */
  look: Readonly<Record<string, string>>;
  /** What is measured of the nodes besides, which files of numbers hold. */
  measures: readonly string[];
}

/** Formats that people ask for first; `/export/` has more. */
const PICTURES = ['svg', 'png', 'html'] as const;
const NETWORKS = ['ties.csv', 'nodes.csv', 'graphml', 'gexf', 'graphology.json'] as const;

/** The answer as files: pictures and pages with their quotes, and networks for programs. */
export function Downloads({ question, args, look, measures }: DownloadsProps): ReactNode {
  const { say, lang } = usePage();
  const measured: Record<string, string> = measures.length > 0 ? { with: measures.join(',') } : {};
  const files = [
    ...PICTURES.map((format) => [format, { ...args, ...look, lang }] as const),
    ...NETWORKS.map((format) => [format, { ...args, ...measured, lang }] as const),
  ];
  return (
    <details className="downloads">
      <summary>{say('save-as')}</summary>
      <ul>
        {files.map(([format, asked]) => (
          <li key={format}>
            <a href={`/export/${question}.${format}?${query(asked)}`} download>
              {format}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
