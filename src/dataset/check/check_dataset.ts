import type { ProblemList } from '../problems/index.js';
import { HIERARCHIES, type Gathered } from '../read/gathered.js';
import type { QuoteCount } from '../read/read_dataset.js';
import { checkAnswers } from './answers.js';
import { checkCircles } from './circles.js';
import { checkErased } from './persons/erased.js';
import type { CheckSetting } from './check_setting.js';
import { checkEventStatuses } from './events/event_statuses.js';
import { checkHiddenPersons } from './persons/hidden_persons.js';
import { checkIdentifiers } from './identifiers.js';
import { canonicalOf, checkJudgements, eventsMadeOne, settledBy } from './judgements.js';
import { checkLinkOrder } from './link_order.js';
import { KnownEntities } from './graph/known_entities.js';
import { checkLifetimes } from './events/lifetimes.js';
import { checkParaphrases } from './paraphrases.js';
import { Protection } from './persons/protection.js';
import { countQuotes } from './quote_count.js';
import { checkPolarities } from './polarities.js';
import { checkSameNames } from './names/same_names.js';
import { checkGarbledNames } from './names/garbled_names.js';
import { checkSeveralNames } from './names/several_names.js';
import { checkTakenIds } from './names/taken_ids.js';
import { checkReferences } from './references.js';
import { isReplaced } from './replaced.js';
import { checkSeveralDates } from './events/several_dates.js';
import { checkTwoValues } from './two_values.js';
import { checkWeekdays } from './events/weekdays.js';

/** Checks rows against each other where no graph could say otherwise. */
export function checkRows(gathered: Gathered, problems: ProblemList): void {
  checkSeveralDates(gathered, problems);
  checkPolarities(gathered, problems);
}

/**
 * Checks rows, besides what `checkRows` does, against each other and against what the graph knows.
 * @returns how many quotes the rows have, and how many of them will not be shown
 */
export async function checkDataset(
  gathered: Gathered,
  problems: ProblemList,
  { graph, covers }: CheckSetting,
): Promise<QuoteCount> {
  await checkErased(gathered, graph, problems);
  const known = await graph.judgements();
  const standing = known.filter((judgement) => !isReplaced(covers, judgement));
  const judgements = [...standing, ...gathered.judgements];
  const isSettled = settledBy(judgements);
  const madeOne = eventsMadeOne(gathered.judgements, { known, standing });
  const entities = await KnownEntities.of(gathered, { graph, covers }, madeOne.ids);
  checkReferences(gathered, entities, problems);
  checkAnswers(gathered, entities, problems);
  checkLinkOrder(gathered, entities, problems);
  checkParaphrases(gathered, entities, problems);
  checkWeekdays(gathered, entities, problems);
  checkLifetimes(gathered, entities, problems);
  checkTwoValues(gathered, problems);
  checkSeveralNames(gathered, problems);
  checkGarbledNames(gathered, problems);
  await checkSameNames(gathered.rows, { graph, isSettled }, problems);
  await checkTakenIds(gathered.rows, graph, problems);
  await checkEventStatuses(gathered, entities, { graph, covers }, problems);
  checkJudgements(gathered.judgements, standing, problems);
  for (const { said, found, expected } of madeOne.onOtherDays((id) => entities.daysOf(id))) {
    problems.add('SAME_ON_OTHER_DAYS', said.place, found, expected);
  }
  const canonical = canonicalOf(judgements);
  for (const hierarchy of HIERARCHIES) {
    const edges = gathered.edges[hierarchy];
    if (edges.length + gathered.judgements.length === 0) continue;
    const others = (await graph.edges(hierarchy)).filter((edge) => !isReplaced(covers, edge));
    checkCircles(edges, others, { canonical, judgements: gathered.judgements }, problems);
  }
  if (gathered.identifiers.length > 0) {
    const values = [...new Set(gathered.identifiers.map(({ value }) => value))];
    const others = (await graph.identifiers(values)).filter((identifier) => !isReplaced(covers, identifier));
    checkIdentifiers(gathered.identifiers, { known: others, isSettled }, problems);
  }
  const protection = await Protection.of(gathered, { graph, covers });
  checkHiddenPersons(gathered, protection, problems);
  return countQuotes(gathered.rows, protection);
}
