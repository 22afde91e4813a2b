import type { ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import type { KnownEntities } from './graph/known_entities.js';

/** A paraphrase is never shown in quotation marks: rows that rest on one have no quote. */
export function checkParaphrases({ quotes }: Gathered, known: KnownEntities, problems: ProblemList): void {
  const reported = new Set<string>();
  for (const { row, place } of quotes) {
    const paraphrase =
      known.stated(row.source)?.textKinds?.has('PARAPHRASE') || known.inGraph(row.source)?.textKind === 'PARAPHRASE';
    // A row of an entity table and its name cells are several assertions with one quote.
    const slot = `${place.file}\n${place.row}`;
    if (!paraphrase || reported.has(slot)) continue;
    reported.add(slot);
    problems.add('QUOTE_OF_PARAPHRASE', place, row.source);
  }
}
