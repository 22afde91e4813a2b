import type { ProblemList } from '../problems/index.js';
import { HIERARCHIES, type Gathered } from '../read/gathered.js';
import { checkAnswers } from './answers.js';
import { checkCircles } from './circles.js';
import { checkErased } from './erased.js';
import { checkEventOrder } from './event_order.js';
import type { GraphLookup } from './graph_lookup.js';
import { checkEventStatuses } from './event_statuses.js';
import { checkIdentifiers } from './identifiers.js';
import { KnownEntities } from './known_entities.js';
import { checkLifetimes } from './lifetimes.js';
import { checkParaphrases } from './paraphrases.js';
import { checkReferences } from './references.js';
import { checkWeekdays } from './weekdays.js';

export interface CheckSetting {
  graph: GraphLookup;
  /** Datasets, or files of one, whose former statements no longer count (`--sync`). */
  covers: readonly { dataset: string; file?: string }[];
}

/** Checks rows against each other and against what the graph knows. */
export async function checkDataset(
  gathered: Gathered,
  problems: ProblemList,
  { graph, covers }: CheckSetting,
): Promise<void> {
  const known = await KnownEntities.of(gathered, graph);
  checkReferences(gathered, known, problems);
  checkAnswers(gathered, known, problems);
  checkEventOrder(gathered, known, problems);
  checkParaphrases(gathered, known, problems);
  checkWeekdays(gathered, known, problems);
  checkLifetimes(gathered, known, problems);
  await checkErased(gathered, graph, problems);
  await checkEventStatuses(gathered, graph, problems);
  for (const hierarchy of HIERARCHIES) {
    const edges = gathered.edges[hierarchy];
    if (edges.length === 0) continue;
    const others = (await graph.edges(hierarchy)).filter(
      (edge) => !covers.some(({ dataset, file }) => edge.dataset === dataset && (file ?? edge.file) === edge.file),
    );
    checkCircles(edges, others, problems);
  }
  if (gathered.identifiers.length > 0) {
    const values = [...new Set(gathered.identifiers.map(({ value }) => value))];
    checkIdentifiers(gathered.identifiers, await graph.identifiers(values), problems);
  }
}
