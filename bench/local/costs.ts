import { Threads } from '#src/analysis/threads.js';
import { connect } from '#src/database/connect.js';
import { toParameters } from '#src/database/parameters.js';
import { Context, createServices } from '#src/graph/context.js';
import { createSchema } from '#src/schema.js';
import { readSettings } from '#src/settings.js';
import { graphql } from 'graphql';
import type { DatabaseOfBench } from '../machine/databases.js';
import { withDriver } from '../machine/driver.js';
import { dbHits, recordReads, type Sent } from '../profile.js';
import type { Case } from './cases/cases.js';
import { documentOf, handWritten } from './cases/files.js';

/** What a case costs the database, by our statements and by the hand-written one: counted, not timed. */
export interface Cost {
  statements: number;
  hits: number;
  handWrittenHits: number;
}

/** Counts the costs of cases, in their order. Our statements are those that a second request sends. */
export function costsOf(cases: readonly Case[], address: DatabaseOfBench): Promise<Cost[]> {
  const written = handWritten();
  return withDriver(address, (driver) =>
    withApi(address, async (sentFor) => {
      const hits = (text: string, parameters: object): Promise<number> =>
        dbHits(driver, 'neo4j', text, toParameters(parameters));
      const costs: Cost[] = [];
      for (const which of cases) {
        // The first one may also have to read what all requests share.
        await sentFor(which, 0);
        const sent = await sentFor(which, 1);
        let ours = 0;
        for (const { statement, parameters } of sent) ours += await hits(statement.text, parameters);
        const handWrittenHits = await hits(written.get(which.name)!, which.parameters(1));
        costs.push({ statements: sent.length, hits: ours, handWrittenHits });
      }
      return costs;
    }),
  );
}

/** Our API without HTTP: returns the statements that a case sends. */
async function withApi<T>(
  { env }: DatabaseOfBench,
  work: (sentFor: (which: Case, turn: number) => Promise<Sent[]>) => Promise<T>,
): Promise<T> {
  const settings = readSettings(env);
  const database = await connect(settings, { start: false });
  const services = createServices(database, settings, new Threads());
  const schema = await createSchema();
  try {
    return await work(async ({ name, parameters }, turn) => {
      const contextValue = new Context(services);
      const sent = recordReads(contextValue);
      const [source, variableValues] = [documentOf(name, 'jejaring')!, parameters(turn)];
      const { errors } = await graphql({ schema, source, variableValues, contextValue });
      if (errors) throw new AggregateError(errors, `Our answer to ${name} has errors.`);
      return sent;
    });
  } finally {
    await services.analyses.close();
    await database.close();
  }
}
