import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Verdict } from '../../model/vocabulary/index.js';

/** That somebody judged two entities, as it is kept. */
export interface Judgement {
  /** Of the fact: several may have judged the same. */
  id: string;
  /** Ids, the smaller first. */
  a: string;
  b: string;
  verdict: Verdict;
  /** Key of the assertion. */
  assertion: string;
  reason: string | null;
  /** What the curator was shown of them. */
  features: string | null;
  recordedBy: string | null;
  recordedAt: string;
  retractedAt: string | null;
  retractedBy: string | null;
  retractedReason: string | null;
  dataset: string;
}

const judgements = statement<{ revoked: boolean }, Judgement>('curation/judgements');

/** The judgements that hold, in the order in which they were made; with `revoked` those too that were revoked. */
export function readJudgements(reader: Reader, { revoked = false } = {}): Promise<Judgement[]> {
  return reader.read(judgements, { revoked });
}
