import { readJudgements } from '../../../curation/judge/judgements.js';
import { CurationRefused } from '../../../curation/refused.js';
import type { Reader } from '../../../database/database.js';
import { targetOfAssertion } from '../../../dataset/retract/retract.js';
import { endsOf } from '../../../model/tables/target.js';
import type { Viewer } from './viewer.js';

/** An id as it was given, and the one that it is shown for. */
interface Given {
  id: string;
  given: string;
}

/**
 * Has a judgement on persons be as if there were none, for whoever may not decide on them; and one on what has a name in
 * its id found by the id that it is shown under alone.
 * @throws CurationRefused
 */
export async function requireShownJudgement(reader: Reader, viewer: Viewer, { id, given }: Given): Promise<void> {
  const found = (await readJudgements(reader)).find((judgement) => judgement.id === id);
  if (!found) return;
  viewer.requirePrivate('revokeJudgement', found.a);
  if (viewer.factId(id, [found.a, found.b]) !== given && !viewer.isPrivate) throw unknown(given);
}

/** Has an assertion that somebody who is hidden is part of be found by the id that it is shown under alone. */
export async function requireShownAssertion(reader: Reader, viewer: Viewer, { id, given }: Given): Promise<void> {
  const target = await targetOfAssertion(reader, id);
  if (target === undefined || viewer.isPrivate || viewer.factId(id, endsOf(target)) === given) return;
  throw unknown(given);
}

const unknown = (given: string): CurationRefused =>
  new CurationRefused(`Nothing live has the id ${JSON.stringify(given)}.`);
