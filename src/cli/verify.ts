import { InvalidArgumentError, type Command } from 'commander';
import { ANY_GRAPH } from '../dataset/check/graph/any_graph.js';
import { checkQuotes, type CheckedQuote, type QuoteOutcome } from '../dataset/quotes/check_quotes.js';
import { sourceTexts } from '../dataset/quotes/source_texts.js';
import { readPackage } from '../dataset/read/package/package.js';
import { isSlug } from '../model/identity/slug.js';
import { print } from './terminal/output.js';

interface VerifyOptions {
  texts?: string;
  text: ReadonlyMap<string, string>;
  json?: true;
}

const SENTENCES: Readonly<Record<QuoteOutcome, string>> = {
  FOUND: 'found',
  NOT_FOUND: 'not found in the text',
  SEVERAL: 'found at several places: quote more words, or give the locator',
  ELSEWHERE: 'found, but not where the locator says',
  NO_TEXT: 'no text to look in',
};
const FAILURES: readonly QuoteOutcome[] = ['NOT_FOUND', 'SEVERAL', 'ELSEWHERE'];

/** `jejaring verify`: looks the quotes of a package up in the texts of its sources. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('Look up every quote of a package in the text of its source.')
    .argument('<folder>', 'folder of the package, with its datapackage.json')
    .option(
      '--texts <folder>',
      'folder with <source>.txt for each source; a sole text serves a sole source without one',
    )
    .option('--text <source=file>', 'text of one source; may be repeated', textOption, new Map<string, string>())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Without these options the text is the source's text_file. Exit code 1: some quote is not found, stands at several places,
or stands elsewhere than its locator says.

Example:
  jejaring verify examples/women-homeworkers --text komnas-2025-11-10=article.txt`,
    )
    .action(verify);
}

function textOption(value: string, previous: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const equals = value.indexOf('=');
  const [source, file] = [value.slice(0, Math.max(equals, 0)), value.slice(equals + 1)];
  if (!isSlug(source) || file === '') {
    throw new InvalidArgumentError('Write the id of the source, "=", and the file: komnas-2025-11-10=article.txt.');
  }
  return new Map([...previous, [source, file]]);
}

async function verify(folder: string, options: VerifyOptions): Promise<void> {
  const { rows, warnings } = await readPackage(folder, { graph: ANY_GRAPH });
  const texts = await sourceTexts(rows, { folder, texts: options.texts, files: options.text });
  const quotes = checkQuotes(rows, new Map([...texts].map(([source, { text }]) => [source, text])));
  // Reading puts locators right where the package has the text, and warns: they are as wrong in the file as before.
  const putRight = warnings.filter((warning) => warning.code === 'QUOTE_ELSEWHERE');
  for (const quote of quotes) {
    if (putRight.some(({ file, row }) => file === quote.file && row === quote.row)) quote.outcome = 'ELSEWHERE';
  }
  const count = (outcome: QuoteOutcome): number => quotes.filter((quote) => quote.outcome === outcome).length;
  if (options.json) {
    const counts = Object.fromEntries(Object.keys(SENTENCES).map((o) => [o, count(o as QuoteOutcome)]));
    const paths = Object.fromEntries([...texts].map(([source, { path }]) => [source, path]));
    print(JSON.stringify({ texts: paths, counts, quotes }, undefined, 2));
  } else {
    for (const [source, { path }] of texts) print(`${source}: ${path}`);
    for (const quote of quotes) print(lineOf(quote));
    print(
      `${quotes.length} quotes: ${count('FOUND')} found, ${count('NOT_FOUND')} not found, ` +
        `${count('SEVERAL')} at several places, ${count('ELSEWHERE')} elsewhere, ${count('NO_TEXT')} without a text.`,
    );
  }
  if (FAILURES.some((outcome) => count(outcome) > 0)) process.exitCode = 1;
}

/** `participations.csv, row 4: found, char=12,40: “…”` */
function lineOf({ file, row, quote, outcome, locator, source }: CheckedQuote): string {
  const where = locator === undefined ? '' : `, ${locator}`;
  const of = outcome === 'FOUND' ? '' : ` (${source})`;
  return `${file}, row ${row}: ${SENTENCES[outcome]}${where}: “${quote}”${of}`;
}
