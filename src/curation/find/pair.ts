import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { canonicalJson } from '../../collections/canonical_json.js';
import type { Verdict } from '../../model/vocabulary/index.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';
import { notOfOneKind } from '../judge/one_kind.js';
import { readJudgements, type Judgement } from '../judge/judgements.js';
import { CurationRefused } from '../refused.js';
import { shownOf, type Shown } from './shown.js';

/** Two entities as a curator is shown them. */
export interface Pair {
  a: Shown;
  b: Shown;
  /** What was judged of them, or of any that are one with them; null: nothing. */
  verdict: Verdict | null;
}

const canonical = statement<{ ids: string[] }, { id: string; canonicalId: string }>('entity/canonical');

/**
 * Two entities as they are now; undefined where one of them is not there.
 * @throws CurationRefused where they are of different kinds, or of one that is not judged
 */
export async function pairNow(reader: Reader, a: string, b: string): Promise<Pair | undefined> {
  const rows = await reader.read(canonical, { ids: [...new Set([a, b])] });
  const of = new Map(rows.map(({ id, canonicalId }) => [id, canonicalId]));
  const [one, other] = [of.get(a), of.get(b)];
  if (one === undefined || other === undefined) return undefined;
  const why = notOfOneKind(a, b);
  if (why !== undefined) throw new CurationRefused(why);
  const known = await shownOf(reader, [...new Set([one, other])]);
  return { a: known.get(one)!, b: known.get(other)!, verdict: await verdictOn(reader, one, other) };
}

async function verdictOn(reader: Reader, one: string, other: string): Promise<Verdict | null> {
  if (one === other) return 'SAME';
  const judgements = (await readJudgements(reader)).filter(({ verdict }) => verdict !== 'SAME');
  const ids = [...new Set(judgements.flatMap(({ a, b }) => [a, b]))];
  const of = new Map((await reader.read(canonical, { ids })).map(({ id, canonicalId }) => [id, canonicalId]));
  const pair = [one, other].sort().join();
  const isOnPair = ({ a, b }: Judgement): boolean => [of.get(a) ?? a, of.get(b) ?? b].sort().join() === pair;
  const verdicts = judgements.filter(isOnPair).map(({ verdict }) => verdict);
  return verdicts.includes('DIFFERENT') ? 'DIFFERENT' : (verdicts[0] ?? null);
}

/**
 * The digest of all that is shown of a pair: the same as long as nothing of it has changed, whoever looks, and whatever
 * became of others. Nobody reads a name out of it.
 */
export function shownDigest({ a, b, verdict }: Pair, pseudonyms: Pseudonyms): string {
  const sides = [a, b].sort((one, other) => (one.id < other.id ? -1 : 1));
  return pseudonyms.digest(canonicalJson({ sides, verdict }));
}
