import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Candidate } from '../candidates/candidate.js';
import { likelyOnes } from '../candidates/candidates.js';
import { comparedOutputs } from '../candidates/outputs/compared.js';
import { outputAsTold, outputInContext } from '../candidates/outputs/context.js';
import type { Output, Tellers } from '../candidates/outputs/output.js';
import { idsOf } from './ids_of.js';
import { subjectsOf } from './subjects.js';

type Row = Omit<Output, 'texts'> & { texts: readonly (readonly [property: string, text: string])[] };

const facts = statement<object, Row>('candidates/output_facts');
const tellers = statement<{ ids: string[] }, Tellers & { id: string }>('candidates/outputs');

/** All outputs, with what they are compared by. Their names are compared as texts are. */
export async function outputsOf(reader: Reader): Promise<Output[]> {
  const [rows, subjects] = await Promise.all([reader.read(facts, {}), subjectsOf(reader, 'output')]);
  const namesOf = new Map(subjects.map(({ id, names }) => [id, names]));
  return rows.map(({ texts, ...row }) => ({
    ...row,
    texts: [
      ...texts.map(([property, text]) => ({ text, lang: property.slice('text__'.length) })),
      ...(namesOf.get(row.id) ?? []).map(({ text }) => ({ text, lang: null })),
    ],
  }));
}

/** Of less likely pairs it is not asked who tells of them: that makes no candidates of them. */
const LEAST_LIKELY = 0.01;

/** Pairs of outputs that may be one: similar texts, one reference, or one issuer on one occasion in two languages. */
export async function outputCandidates(reader: Reader, outputs: readonly Output[]): Promise<Candidate[]> {
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const candidates: Candidate[] = [];
  for (const pair of comparedOutputs(outputs)) {
    const candidate = outputInContext(pair, byId.get(pair.a)!, byId.get(pair.b)!);
    if (candidate.score >= LEAST_LIKELY) candidates.push(candidate);
  }
  const ids = idsOf(candidates);
  const told = new Map((ids.length === 0 ? [] : await reader.read(tellers, { ids })).map((row) => [row.id, row]));
  return likelyOnes(candidates.map((pair) => outputAsTold(pair, told.get(pair.a)!, told.get(pair.b)!)));
}
