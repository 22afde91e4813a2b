import { shownDigest, type Pair as PairNow } from '../../../curation/find/pair.js';
import type { Pseudonyms } from '../../../privacy/pseudonyms.js';
import { Pair } from './types.js';
import type { Viewer } from './viewer.js';

/** A pair as a curator may see it. Its digest is that of all of it, whoever looks. */
export async function pairShown(now: PairNow, viewer: Viewer, pseudonyms: Pseudonyms): Promise<Pair> {
  const [a, b] = await Promise.all([viewer.side(now.a), viewer.side(now.b)]);
  return Object.assign(new Pair(), { a, b, verdict: now.verdict, shown: shownDigest(now, pseudonyms) });
}
