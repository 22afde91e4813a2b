import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import type { DatabaseOfBench } from '../../machine/databases.js';
import { KEPT, ROOT } from '../../paths.js';
import type { Bench } from '../../suite.js';
import { addressOf, Client, type Contender } from './contender.js';
import { graphqlAsks } from './graphql.js';

const SOURCE = `${ROOT}bench/local/neo4j-graphql`;
const FOLDER = `${KEPT}neo4j-graphql`;
/** npm writes it last. */
const INSTALLED = `${FOLDER}/node_modules/.package-lock.json`;

/**
 * Starts `@neo4j/graphql` on Apollo: a package of its own, installed where it is not yet. One server maps the graph
 * both ways; it is asked with documents that go through the fact nodes, and with others that take the shortcut.
 */
export async function startNeo4jGraphql(bench: Bench, { env }: DatabaseOfBench): Promise<Contender[]> {
  await install(bench);
  const client = new Client(await addressOf(bench.start(process.execPath, [`${FOLDER}/server.js`], env)));
  bench.ending(() => client.close());
  const cpuSeconds = async (): Promise<number> => Number(await client.get('/cpu'));
  return [
    { name: '@neo4j/graphql, fact nodes', asks: graphqlAsks(client, 'facts'), cpuSeconds },
    { name: '@neo4j/graphql, shortcut', asks: graphqlAsks(client, 'shortcut'), cpuSeconds },
  ];
}

async function install(bench: Bench): Promise<void> {
  const [wanted, kept] = [SOURCE, FOLDER].map((folder) => `${folder}/package-lock.json`) as [string, string];
  const isInstalled = existsSync(INSTALLED) && readFileSync(wanted, 'utf8') === readFileSync(kept, 'utf8');
  if (!isInstalled) await rm(FOLDER, { recursive: true, force: true });
  await cp(SOURCE, FOLDER, { recursive: true });
  if (isInstalled) return;
  bench.tell('Installing @neo4j/graphql');
  await bench.start('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund']).ended;
}

/** As it is asked for in its package: `7.6.3`. */
export function neo4jGraphqlVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(`${SOURCE}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@neo4j/graphql']!;
}
