import type { Decider } from '../../audit/append.js';
import { canonicalJson } from '../../collections/canonical_json.js';
import type { Transacting } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { CurationRefused } from '../refused.js';

interface Kept {
  /** HMAC of what was asked for. */
  argumentsDigest: string;
  /** JSON, without names. */
  answer: string;
}

const request = statement<{ id: string }, Kept>('curation/request');
const keep = statement<Kept & { id: string }, object>('curation/keep_request');

/**
 * Decides once what a client asks for under one requestId: asked again with the same key it is answered as it was the
 * first time. What was refused was not decided, and may be asked again.
 * @param asked all arguments, for the same requestId with others is refused
 * @param work returns what goes into the answer: values of JSON
 * @throws CurationRefused REQUEST_REUSED; what the work throws
 */
export async function once<T extends object>(
  graph: Transacting,
  { keyId, requestId, pseudonyms }: Pick<Decider, 'keyId' | 'requestId' | 'pseudonyms'>,
  asked: object,
  work: () => Promise<T>,
): Promise<T> {
  const id = `${keyId ?? ''} ${requestId ?? ''}`;
  const argumentsDigest = pseudonyms.digest(canonicalJson(asked));
  const [kept] = await graph.read(request, { id });
  if (!kept) {
    const answer = await work();
    const text = JSON.stringify(answer);
    await graph.write(keep.name, (writer) => writer.run(keep, { id, argumentsDigest, answer: text }));
    return answer;
  }
  if (kept.argumentsDigest === argumentsDigest) return JSON.parse(kept.answer) as T;
  throw new CurationRefused(
    `The requestId ${JSON.stringify(requestId)} was used for something else before: choose another for each decision.`,
    'REQUEST_REUSED',
  );
}
