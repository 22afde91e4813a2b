import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { SameEntities } from '../../model/identity/same_entities.js';
import type { Judgement } from './judgements.js';
import { CURATION } from './rows.js';

/** An assertion, and the fact that it is on. */
interface Written {
  /** Key. */
  assertion: string;
  /** Key of the fact. */
  target: string;
}

/** A former name that a RENAMED wrote. */
export interface WrittenName extends Written {
  /** Id of the assertion. */
  id: string;
  bearer: string;
  text: string;
}

/** A judgement of two, made at a moment. */
type Made = Pick<Judgement, 'a' | 'b' | 'recordedAt'>;

const memberships = statement<{ dataset: string; judgements: readonly Made[] }, Written>(
  'curation/memberships_of_judgements',
);
const formerNames = statement<{ dataset: string; judgements: readonly Made[] }, WrittenName>(
  'curation/names_of_judgements',
);

/**
 * What curators said together with judgements: the memberships of UNIT, MEMBER and SUCCESSOR, and the names that a RENAMED
 * made former ones.
 * @param judgements all that hold
 * @returns what goes with the judgements, and names that may be of others of the same moment
 */
export async function saidBesides(
  reader: Reader,
  revoked: readonly Judgement[],
  judgements: readonly Judgement[],
): Promise<{ goes: readonly Written[]; stays: readonly WrittenName[] }> {
  const made = revoked.filter(({ dataset, verdict }) => dataset === CURATION && verdict !== 'UNSURE');
  if (made.length === 0) return { goes: [], stays: [] };
  const read = { dataset: CURATION, judgements: made.map(({ a, b, recordedAt }) => ({ a, b, recordedAt })) };
  const [belonging, named] = await Promise.all([reader.read(memberships, read), reader.read(formerNames, read)]);
  const isTheirs = isOfOne(judgements, made);
  return {
    goes: [...belonging, ...named.filter(({ bearer }) => isTheirs(bearer))],
    stays: named.filter(({ bearer }) => !isTheirs(bearer)),
  };
}

/** Whether of all judgements of that moment only those that are revoked made anything one with an entity. */
function isOfOne(judgements: readonly Judgement[], revoked: readonly Judgement[]): (id: string) => boolean {
  const same = judgements.filter(({ verdict }) => verdict === 'SAME');
  const canonical = new SameEntities(same.map(({ a, b }): [string, string] => [a, b])).canonicalIds();
  const moments = new Set(revoked.map(({ recordedAt }) => recordedAt));
  const others = same.filter((each) => moments.has(each.recordedAt) && !revoked.includes(each));
  const shared = new Set(others.map(({ a }) => canonical.get(a) ?? a));
  return (id) => !shared.has(canonical.get(id) ?? id);
}
