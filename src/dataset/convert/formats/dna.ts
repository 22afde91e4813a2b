import type { Conversion } from '../conversion.js';
import type { Format } from '../format.js';
import { readTable, RowMaker, type TableRow } from '../input/table_rows.js';
import type { ConvertedKind, Origin } from '../rows.js';
import { Agreement } from './dna/agreement.js';

const REQUIRED = [['document ID', 'document title'], ['time'], ['concept'], ['agreement']];

/**
 * Statements of the Discourse Network Analyzer, as its export of an event list writes them (CSV with semicolons), with
 * `start` and `stop`, the place of a statement in the text of its document, where they were added. Source:
 * https://github.com/leifeld/dna, `Exporter.java`
 */
export const dna: Format = {
  name: 'dna',
  title: 'Discourse Network Analyzer',
  takes: 'one .csv file, an event list',
  files: 1,
  options: ['map'],
  async convert([path], conversion, { map }) {
    const maker = new RowMaker(conversion, 'statement', REQUIRED, map);
    const rows = await readTable(path!, maker, conversion);
    conversion.settle();
    const agreement = new Agreement(rows, conversion);
    const known = new Set<string>();
    for (const row of rows) convertStatement(row, agreement, known, conversion);
    conversion.notes.push(
      agreement.note,
      'The export of DNA writes `,` for `;` and `\'` for `"`: quotes with these signs differ from the documents.',
    );
  },
};

function convertStatement(row: TableRow, agreement: Agreement, known: Set<string>, conversion: Conversion): void {
  const date = dayOf(row, conversion);
  const origin = originOf(row, date, conversion);
  const [person, organisation] = [row.text('person'), row.text('organization', 'organisation')];
  const concept = row.text('concept');
  const polarity = agreement.polarity(row);
  row.text('statement ID', 'id');
  row.leaveRest();
  if (polarity === undefined) return;
  if (concept === undefined || (person ?? organisation) === undefined) {
    conversion.leftOut.note('RECORD', 'statement without a concept, or without a person or organization', row.place);
    return;
  }
  const entity = (kind: ConvertedKind, name: string): string => named(kind, name, row, known, conversion);
  const target = `issue:${entity('issue', concept)}`;
  const speaker = organisation === undefined ? undefined : entity('organisation', organisation);
  const cells =
    person === undefined
      ? { agent: `organisation:${speaker}` }
      : { agent: `person:${entity('person', person)}`, on_behalf_of: speaker };
  conversion.add('stances', { ...cells, target, polarity, date }, [origin]);
}

/** What a statement names: the coder's word for it, and no more is known. A concept can be agreed with: a claim. */
function named(kind: ConvertedKind, name: string, row: TableRow, known: Set<string>, conversion: Conversion): string {
  const slug = conversion.id(kind, name, row.place);
  const key = `${kind}\n${name}`;
  if (known.has(key)) return slug;
  known.add(key);
  const origins = [conversion.sources.file(row.locator)];
  conversion.entity(kind, name, row.place, origins, kind === 'issue' ? { claim: 'true' } : {});
  conversion.name(kind, slug, name, origins);
  return slug;
}

/** The document, the words and their place in it. */
function originOf(row: TableRow, published: string | undefined, conversion: Conversion): Origin {
  const [id, title] = [row.text('document ID'), row.text('document title')];
  const external = id ?? title ?? conversion.fail(row.place, 'a statement has a document ID or a document title.');
  const source = conversion.sources.named(external, row.place, {
    title,
    author: row.text('author'),
    publisher: row.text('source'),
    published,
  });
  const [start, stop] = [row.text('start', 'start position'), row.text('stop', 'stop position')];
  const isPlace = /^\d{1,9}$/.test(start ?? '') && /^\d{1,9}$/.test(stop ?? '');
  if (!isPlace && (start ?? stop) !== undefined) {
    conversion.leftOut.note('VALUE', 'start and stop that are no characters', row.place);
  }
  return { source, quote: row.text('text'), locator: isPlace ? `char=${start},${stop}` : undefined };
}

/** The day of `2025-01-31 09:00:00`. */
function dayOf(row: TableRow, conversion: Conversion): string | undefined {
  return conversion.date(row.text('time')?.replace(/[ T].*$/, ''), 'time', row.place);
}
