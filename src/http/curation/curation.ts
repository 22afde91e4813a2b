import type { ApolloServer } from '@apollo/server';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { CandidatesThread } from '../../curation/find/candidates_thread.js';
import type { Settings } from '../../settings.js';
import { createApollo } from '../apollo.js';
import type { CurationContext } from './context.js';
import { createCurationSchema } from './schema/schema.js';

/** What answers curators. */
export class Curation {
  readonly candidates = new CandidatesThread();

  private constructor(readonly apollo: ApolloServer<CurationContext>) {}

  static async start({ limits }: Pick<Settings, 'limits'>, logger: Logger, server: Server): Promise<Curation> {
    const apollo = createApollo<CurationContext>(await createCurationSchema(), limits, logger, server, {
      writes: true,
    });
    await apollo.start();
    return new Curation(apollo);
  }

  async stop(): Promise<void> {
    await Promise.all([this.apollo.stop(), this.candidates.close()]);
  }
}
