import { isolated } from './isolated.js';

/** What stands around a saved picture, so that it can be understood and checked without the page it came from. */
export interface Caption {
  title: string;
  /** What is drawn, what it rests on, what was left out: sentences. */
  statements: readonly string[];
  warnings: readonly { code: string; sentence: string }[];
  sources: readonly SourceLine[];
  /** Sources that are not listed. */
  moreSources: number;
  licence: string;
  dataVersion: string;
  generator: string;
  /** Where the same answer is asked for; undefined: the server has no public address. */
  address: string | undefined;
  /** The question’s field, its arguments and its measure, for machines. */
  question: string;
  parameters: Record<string, unknown>;
  measure: string;
}

export interface SourceLine {
  title: string;
  publisher: string | null;
  /** When it was published, as far as it is known (EDTF). */
  day: string | null;
  url: string | null;
}

/** A source in one line, without its address. */
export const sourceText = ({ title, publisher, day }: SourceLine): string =>
  [title, publisher, day].flatMap((part) => (part === null || part === '' ? [] : [isolated(part)])).join(' · ');

/** A line of a caption. */
export interface CaptionLine {
  text: string;
  weight: 'title' | 'text' | 'warning';
  address?: string | undefined;
}

/** What stands above a picture: what it shows, what it rests on, and what limits it. */
export const headLines = ({ title, statements, warnings }: Caption): CaptionLine[] => [
  { text: title, weight: 'title' },
  ...statements.map((text) => ({ text, weight: 'text' as const })),
  ...warnings.map(({ code, sentence }) => ({ text: `${code}: ${sentence}`, weight: 'warning' as const })),
];

/** What stands below it: sources, licence, address. */
export function footLines(caption: Caption): CaptionLine[] {
  const { sources, moreSources, address } = caption;
  const texts = sources.map((source) => ({ text: `Source: ${sourceText(source)}`, address: source.url ?? undefined }));
  const more = moreSources > 0 ? [{ text: `… and ${moreSources} more sources.` }] : [];
  const where = address === undefined ? [] : [{ text: address, address }];
  return [...texts, ...more, { text: closingText(caption) }, ...where].map((line) => ({ ...line, weight: 'text' }));
}

export const closingText = ({ licence, dataVersion, generator }: Caption): string =>
  `Licence of the data: ${licence}. Version ${dataVersion} of the data. ${generator}.`;
