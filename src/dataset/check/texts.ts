import { createHash } from 'node:crypto';
import { bytesOfFile, whyUnreadable } from '../../files/regular_file.js';
import { contactData } from '../../privacy/contact_data.js';
import { shown, type ProblemList } from '../problems/index.js';
import { checkQuotes, type QuoteOutcome } from '../quotes/check_quotes.js';
import { normalText, type NormalText } from '../quotes/normal_text.js';
import type { Gathered, Stated } from '../read/gathered.js';
import { pathWithin } from '../read/package/files.js';

type Text = NonNullable<Stated['texts']>[number];

/**
 * Looks up the quotes of sources whose text is a file of the package. A quote that stands there gets its characters as
 * its locator.
 */
export async function checkTexts(folder: string, gathered: Gathered, problems: ProblemList): Promise<void> {
  const texts = new Map<string, NormalText>();
  for (const [id, { texts: files = [] }] of gathered.stated) {
    for (const file of files) {
      const text = await readText(folder, file, problems);
      if (text !== undefined && !texts.has(id)) texts.set(id, normalText(text));
    }
  }
  if (texts.size === 0) return;
  const quotes = gathered.quotes.filter(({ row }) => texts.has(row.source));
  const outcomes = checkQuotes(
    quotes.map(({ row }) => row),
    texts,
  );
  const slot = (file: string, row: number): string => `${file}\n${row}`;
  const byRow = new Map(outcomes.map((outcome) => [slot(outcome.file, outcome.row), outcome]));
  for (const { row } of quotes) row.locator = byRow.get(slot(row.file, row.row))?.locator ?? row.locator;
  for (const { file, row, quote, source, outcome } of outcomes) {
    const code = WARNINGS[outcome];
    // (Contact data are not repeated.)
    const found = contactData(quote) ? 'of this row' : shown(quote);
    if (code) problems.add(code, { file, row, column: 'quote' }, found, source);
  }
}

const WARNINGS: Partial<Record<QuoteOutcome, 'QUOTE_NOT_FOUND' | 'QUOTE_FOUND_TWICE' | 'QUOTE_ELSEWHERE'>> = {
  NOT_FOUND: 'QUOTE_NOT_FOUND',
  SEVERAL: 'QUOTE_FOUND_TWICE',
  ELSEWHERE: 'QUOTE_ELSEWHERE',
};

/** A text of the package, or undefined where it cannot be used. */
async function readText(
  folder: string,
  { file, sha256, place }: Text,
  problems: ProblemList,
): Promise<string | undefined> {
  const path = await pathWithin(folder, file);
  if (path === undefined) {
    problems.add('PATH_OUTSIDE', place, shown(file));
    return undefined;
  }
  let bytes: Buffer;
  try {
    bytes = await bytesOfFile(path);
  } catch (error) {
    const why = whyUnreadable(error) ?? '';
    if (why === 'ENOENT') problems.add('FILE_MISSING', place, shown(file));
    else problems.add('FILE_UNREADABLE', place, why);
    return undefined;
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== undefined && sha256.toLowerCase() !== found) {
    problems.add('TEXT_FILE_CHANGED', { ...place, column: 'sha256' }, found, sha256);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.add('NOT_UTF8', place, shown(file));
    return undefined;
  }
}
