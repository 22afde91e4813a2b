import { join } from 'node:path';
import { z } from 'zod';
import { textOfFile, whyUnreadable } from '../../../files/regular_file.js';
import { isSlug, slugOf } from '../../../model/identity/slug.js';
import { DatasetProblems, DOUBT_CODES, shown, type ProblemList } from '../../problems/index.js';
import { TABLES } from '../../../model/tables/index.js';
import { mappingDigest } from '../kept_mapping.js';
import { Complaint } from '../cells/complaint.js';
import { farYear } from '../cells/far_years.js';
import { readInstant } from '../cells/moments.js';

export const DESCRIPTOR = 'datapackage.json';

const licences = z.array(z.looseObject({ name: z.string().optional(), title: z.string().optional() }));

const resource = z.looseObject({
  name: z.string(),
  path: z.union([z.string(), z.array(z.string()).length(1)]).optional(),
  encoding: z.string().optional(),
  dialect: z.looseObject({ delimiter: z.string().length(1).optional() }).optional(),
});

const erasure = z.object({
  person: z.string().regex(/^person:erased-[0-9a-f]{32}$/, 'person:erased-…'),
  erasedAt: z.string(),
  erasedBy: z.string(),
  reason: z.string(),
  names: z.array(z.string()),
  keyProof: z.string(),
});

const accept = z.partialRecord(
  z.enum(DOUBT_CODES, `only doubts can be accepted: ${DOUBT_CODES.join(', ')}`),
  z.union([z.literal(true), z.array(z.string())], 'true, or a list of the values accepted'),
);

const mapping = z
  .object({
    dataset: z.string(),
    file: z.string(),
    tables: z.array(z.enum(TABLES.map(({ name }) => name))).min(1),
    sha256: z.string(),
    text: z.string(),
  })
  .refine(({ sha256, text }) => mappingDigest(text) === sha256, {
    error: 'another digest than that of its text',
    path: ['sha256'],
  });

const descriptor = z.looseObject({
  name: z.string(),
  title: z.string().optional(),
  created: z.string().optional(),
  licenses: licences.optional(),
  resources: z.array(resource),
  jejaring: z.looseObject({ accept: accept.optional(), mappings: z.array(mapping).optional() }).optional(),
  datasets: z
    .array(z.looseObject({ name: z.string(), title: z.string().optional(), licence: z.string().optional() }))
    .optional(),
  erasures: z.array(erasure).optional(),
});

/** A `datapackage.json` (Frictionless Data Package, versions 1 and 2), as far as an import needs it. */
export type Descriptor = z.infer<typeof descriptor>;

/** Reads and checks the descriptor. @throws DatasetProblems where nothing can be read by it */
export async function readDescriptor(folder: string, problems: ProblemList): Promise<Descriptor> {
  const parsed = descriptor.safeParse(readJson(folder, problems));
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const reason = message.replace('Invalid input: ', '').replace('received undefined', 'found nothing');
      problems.add('PACKAGE_INVALID', { file: DESCRIPTOR }, path.join('.') || '(the whole file)', reason);
    }
    throw new DatasetProblems(problems.told());
  }
  checkNames(parsed.data, problems);
  return parsed.data;
}

function readJson(folder: string, problems: ProblemList): unknown {
  try {
    return JSON.parse(textOfFile(join(folder, DESCRIPTOR)).replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (whyUnreadable(error) ?? '');
    problems.add('PACKAGE_UNREADABLE', { file: DESCRIPTOR }, reason === 'ENOENT' ? 'there is no such file' : reason);
    throw new DatasetProblems(problems.told());
  }
}

function checkNames({ name, created, datasets = [], jejaring }: Descriptor, problems: ProblemList): void {
  const mapped = new Set(jejaring?.mappings?.map(({ dataset }) => dataset));
  for (const dataset of [name, ...datasets.map((described) => described.name), ...mapped]) {
    if (isSlug(dataset)) continue;
    problems.add('DATASET_NAME', { file: DESCRIPTOR }, shown(dataset), `For example ${slugOf(dataset)}.`);
  }
  const read = created === undefined ? '' : readInstant(created);
  if (read instanceof Complaint) problems.add(read.code, { file: DESCRIPTOR }, shown(created!), read.expected);
  // (That of an export is one that was accepted with its row.)
  const year = datasets.length > 0 || read instanceof Complaint ? undefined : farYear(read || undefined);
  if (year !== undefined) problems.add('YEAR_UNLIKELY', { file: DESCRIPTOR }, shown(created!), year);
}
