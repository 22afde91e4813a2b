import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Candidate } from '../candidates/candidate.js';
import { likelyOnes } from '../candidates/candidates.js';
import { comparedOutputs } from '../candidates/outputs/compared.js';
import { outputInContext, type KnownOutput } from '../candidates/outputs/context.js';
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

/** Pairs of outputs that may be one: similar texts, one reference, or one issuer on one occasion in two languages. */
export async function outputCandidates(reader: Reader, outputs: readonly Output[]): Promise<Candidate[]> {
  const compared = comparedOutputs(outputs);
  const ids = idsOf(compared);
  const known = new Map((ids.length === 0 ? [] : await reader.read(tellers, { ids })).map((row) => [row.id, row]));
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const knownOf = (id: string): KnownOutput => ({ ...byId.get(id)!, ...known.get(id)! });
  return likelyOnes(compared.map((pair) => outputInContext(pair, knownOf(pair.a), knownOf(pair.b))));
}
