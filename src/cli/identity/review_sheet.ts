import type { Candidate } from '../../curation/candidates/candidate.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import type { Shown } from '../../curation/find/shown.js';
import { csvCell, csvRows } from '../../networks/csv.js';

/** Events of each that a sheet names; their number says how many there are. */
const EVENTS = 3;

const SIDE = ['names', 'events', 'event_count', 'source_count'];
const COLUMNS = [
  ...['a', 'b'].flatMap((side) => [side, ...SIDE.map((column) => `${side}_${column}`)]),
  ...['score', 'proposal', 'why', 'differing_words', 'verdict', 'since', 'reason'],
];

/**
 * Candidates as a sheet for a spreadsheet program (CSV, UTF-8 with a byte-order mark): both with their names, latest
 * events and number of sources, why they may be one, and empty cells for a verdict and its reason.
 */
export function reviewSheet(candidates: readonly Candidate[], known: ReadonlyMap<string, Shown>): string {
  const sideOf = (id: string): string[] => {
    const { names = [], events = [], sources = 0 } = known.get(id) ?? {};
    return [id, names.join('; '), events.slice(0, EVENTS).join('; '), String(events.length), String(sources)];
  };
  const rows = candidates.map((candidate) => {
    const { a, b, score, proposal } = candidate;
    const found = [score.toFixed(2), proposal, whyInWords(candidate), differingInWords(candidate)];
    return [...sideOf(a), ...sideOf(b), ...found, '', '', ''].map(csvCell);
  });
  return `\uFEFF${csvRows([COLUMNS, ...rows])}`;
}
