import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { recordReads, type Sent } from '../../bench/profile.js';
import { perform } from '../../src/analysis/perform.js';
import type { Runner } from '../../src/analysis/threads.js';
import type { Database } from '../../src/database/database.js';
import { Context, createServices, type Services } from '../../src/graph/context.js';
import { analysisNamed } from '../../src/questions/analyses.js';
import { createSchema } from '../../src/schema.js';
import { loadSnapshot } from '../../src/snapshot/load/load.js';
import { PERSON_KEY } from './person_key.js';

export interface Answer {
  data: ExecutionResult['data'];
  errors: { message: string; code: unknown }[];
  /** Names of the statements that ran, in order. */
  statements: string[];
  /** The same statements with their parameters. */
  sent: Sent[];
}

let schema: Promise<GraphQLSchema> | undefined;

/** Does everything in this thread: worker threads run the built product, which `analysis/threads.test.ts` is about. */
export const INLINE: Runner = {
  threads: 2,
  run: (task) => Promise.resolve(perform(task, analysisNamed(task.name))),
  load: (database, same) => database.readTogether('snapshot', (reader) => loadSnapshot(reader, same && (() => same))),
  close: () => Promise.resolve(),
};

/** The API over a database, without HTTP: each question is a request of its own. */
export class Api {
  readonly services: Services;

  /** @param personKey ids of persons who are not public follow from it, so that recorded answers hold */
  constructor(database: Database, personKey = PERSON_KEY) {
    const analyses = { timeoutMs: 60_000, budget: 3e9, memoryBytes: 2 ** 31, cacheBytes: 2 ** 26 };
    this.services = createServices(database, { home: '', personKey, snapshotMemoryBytes: 2 ** 30, analyses }, INLINE);
  }

  async ask(source: string, variableValues?: Record<string, unknown>): Promise<Answer> {
    const contextValue = new Context(this.services);
    const sent = recordReads(contextValue);
    schema ??= createSchema();
    const { data, errors = [] } = await graphql({ schema: await schema, source, variableValues, contextValue });
    return {
      data: data && (JSON.parse(JSON.stringify(data)) as Answer['data']),
      errors: errors.map(({ message, extensions }) => ({ message, code: extensions.code })),
      statements: contextValue.statements,
      sent,
    };
  }

  /** As `ask`, for questions that must not fail. */
  async data<T>(source: string, variableValues?: Record<string, unknown>): Promise<T> {
    const { data, errors } = await this.ask(source, variableValues);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data as T;
  }
}
