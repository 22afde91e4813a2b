import { readJudgements } from '../../../curation/judge/judgements.js';
import { CurationRefused } from '../../../curation/refused.js';
import type { Reader } from '../../../database/database.js';
import { IN_ONE, targetsOf, type Retracted } from '../../../dataset/retract/retract.js';
import { endsOf, tableOf } from '../../../model/tables/target.js';
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

/**
 * Has an assertion that somebody who is hidden is part of be found by the id that it is shown under alone, and judgements
 * be revoked as judgements: another scope is needed for that. What is more than one transaction holds is the operator’s.
 * @param given the id as it was given
 * @throws CurationRefused
 */
export async function requireRetractable(
  reader: Reader,
  viewer: Viewer,
  what: Retracted,
  given: string,
): Promise<void> {
  const targets = await targetsOf(reader, what);
  if (targets.length > IN_ONE) {
    const [count, most] = [targets.length, IN_ONE].map((number) => number.toLocaleString('en'));
    throw new CurationRefused(
      `The source says ${count} things, and over the network at most ${most} are taken back at once: the operator does this at the command line, by jejaring retract --source.`,
    );
  }
  if (targets.some((target) => tableOf(target).name === 'judgements')) {
    throw new CurationRefused('Judgements are revoked, one by one: ask for revokeJudgement.');
  }
  if ('source' in what || viewer.isPrivate) return;
  if (targets.some((target) => viewer.factId(what.assertion, endsOf(target)) !== given)) throw unknown(given);
}

const unknown = (given: string): CurationRefused =>
  new CurationRefused(`Nothing live has the id ${JSON.stringify(given)}.`);
