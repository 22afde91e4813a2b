import type { Candidate } from '../../curation/candidates/candidate.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import type { CandidateKind } from '../../curation/candidates/kinds.js';
import { asRead, type Shown } from '../../curation/find/shown.js';
import { csvCell, csvRows } from '../../networks/csv.js';

/** Events of each that a sheet names; their number says how many there are. */
const EVENTS = 3;

const SIDE = ['names', 'events', 'event_count', 'source_count'];
/** Of events and outputs alone. */
const DAYS = 'days';
/** Of outputs alone. */
const ISSUERS = 'issuers';
const FOUND = ['score', 'proposal', 'why', 'differing_words', 'verdict', 'since', 'reason'];

const columnsOf = (side: readonly string[]): string[] => [
  ...['a', 'b'].flatMap((end) => [end, ...side.map((column) => `${end}_${column}`)]),
  ...FOUND,
];

/** All columns that a sheet may have. */
export const SHEET_COLUMNS: readonly string[] = columnsOf([...SIDE, DAYS, ISSUERS]);

/**
 * Candidates as a sheet for a spreadsheet program (CSV, UTF-8 with a byte-order mark): both with their names, latest
 * events and number of sources, why they may be one, and empty cells for a verdict and its reason. Events and outputs
 * have their days, outputs their texts for names, and who issued them.
 */
export function reviewSheet(
  kind: CandidateKind,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, Shown>,
): string {
  const more = { event: [DAYS], output: [DAYS, ISSUERS] }[kind as string] ?? [];
  const sideOf = (id: string): string[] => {
    const { names = [], events = [], sources = 0, issuers = [], days = [] } = known.get(id) ?? {};
    const called = names.map((name) => asRead(name, id)).join('; ');
    const cells = [id, called, events.slice(0, EVENTS).join('; '), String(events.length), String(sources)];
    const further: Record<string, string> = { [DAYS]: days.join('; '), [ISSUERS]: issuers.join('; ') };
    return [...cells, ...more.map((column) => further[column]!)];
  };
  const rows = candidates.map((candidate) => {
    const { a, b, score, proposal } = candidate;
    const found = [score.toFixed(2), proposal, whyInWords(candidate), differingInWords(candidate)];
    return [...sideOf(a), ...sideOf(b), ...found, '', '', ''].map(csvCell);
  });
  return `\uFEFF${csvRows([columnsOf([...SIDE, ...more]), ...rows])}`;
}
