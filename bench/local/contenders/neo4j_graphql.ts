import { readFileSync } from 'node:fs';
import type { DatabaseOfBench } from '../../machine/databases.js';
import { installed } from '../../machine/npm_package.js';
import { ROOT } from '../../paths.js';
import type { Bench } from '../../suite.js';
import { addressOf, Client, type Contender } from './contender.js';
import { graphqlAsks } from './graphql.js';

const SOURCE = `${ROOT}bench/local/neo4j-graphql`;

/**
 * Starts `@neo4j/graphql` on Apollo: a package of its own, installed where it is not yet. One server maps the graph
 * both ways; it is asked with documents that go through the fact nodes, and with others that take the shortcut.
 */
export async function startNeo4jGraphql(bench: Bench, { env }: DatabaseOfBench): Promise<Contender[]> {
  const folder = await installed(bench, 'neo4j-graphql', SOURCE);
  const client = new Client(await addressOf(bench.start(process.execPath, [`${folder}/server.js`], env)));
  bench.ending(() => client.close());
  const cpuSeconds = async (): Promise<number> => Number(await client.get('/cpu'));
  return [
    { name: '@neo4j/graphql, fact nodes', asks: graphqlAsks(client, 'facts'), cpuSeconds },
    { name: '@neo4j/graphql, shortcut', asks: graphqlAsks(client, 'shortcut'), cpuSeconds },
  ];
}

/** As it is asked for in its package: `7.6.3`. */
export function neo4jGraphqlVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(`${SOURCE}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@neo4j/graphql']!;
}
