import { documentOf } from '../cases/files.js';
import type { Client, Contender } from './contender.js';

/** How a GraphQL server is asked a case by its document. */
export function graphqlAsks(client: Client, by: Parameters<typeof documentOf>[1]): Contender['asks'] {
  return ({ name, parameters }) => {
    const query = documentOf(name, by);
    return query === undefined ? undefined : (turn) => client.post('/graphql', { query, variables: parameters(turn) });
  };
}
