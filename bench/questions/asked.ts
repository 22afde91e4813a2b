import { TooCostly } from '#src/analysis/analysis.js';
import { Threads } from '#src/analysis/threads.js';
import type { Database } from '#src/database/database.js';
import { Context, createServices } from '#src/graph/context.js';
import { createSchema } from '#src/schema.js';
import { readSettings } from '#src/settings.js';
import { graphql, type GraphQLError } from 'graphql';
import type { DatabaseOfBench } from '../machine/databases.js';

/** A question, its scope still open: `scope` is what stands in `scope: { … }`. */
export interface Question {
  name: string;
  document: (scope: string) => string;
}

const weights = ['COUNT', 'NEWMAN', 'FRACTIONAL', 'PAIR_SHARE', 'JACCARD', 'COSINE', 'OVERLAP', 'AVERAGE'];
const coAttendance = (name: string, more: string): Question => ({
  name,
  document: (scope) => `{ coAttendance(scope: {${scope}}, ${more}) { ties(first: 1) { totalCount } } }`,
});

/** Whole questions: selecting, computing, and the first row of the answer with its evidence. */
export const QUESTIONS: readonly Question[] = [
  ...weights.map((weight) => coAttendance(`coAttendance, ${weight}`, `weight: ${weight}`)),
  coAttendance('significance, HYPERGEOMETRIC', 'significance: { model: HYPERGEOMETRIC }'),
  coAttendance('significance, SDSM', 'significance: { model: SDSM }'),
  { name: 'communities', document: (scope) => `{ communities(scope: {${scope}}) { modularity } }` },
  {
    name: 'centrality: degree, strength, eigenvector, constraint',
    document: (scope) => `{ centrality(scope: {${scope}}) { agents(first: 1) { totalCount } } }`,
  },
  { name: 'change, by year', document: (scope) => `{ change(scope: {${scope}}) { windows { totalCount } } }` },
];

/** What the product says of a question that needs more steps than it allows: beforehand, so no time is measured. */
export function refusalOf(error: unknown): string | undefined {
  const reasons = error instanceof AggregateError ? (error.errors as GraphQLError[]) : [];
  return reasons.find(({ originalError }) => originalError instanceof TooCostly)?.message;
}

/** The product without HTTP, with its threads, caches and limits. */
export async function withProduct<T>(
  { env }: DatabaseOfBench,
  database: Database,
  work: (ask: (document: string) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const services = createServices(database, readSettings(env), new Threads());
  const schema = await createSchema();
  try {
    return await work(async (source) => {
      const { data, errors } = await graphql({ schema, source, contextValue: new Context(services) });
      if (errors) throw new AggregateError(errors, `${source}: ${errors[0]!.message}`);
      return data;
    });
  } finally {
    await services.analyses.close();
  }
}
