import Table from 'cli-table3';
import { Option, type Command } from 'commander';
import { graphql, type GraphQLSchema } from 'graphql';
import { once } from 'node:events';
import { remember } from '../collections/remember.js';
import { connect } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { startServer as startNeo4j, stopServer as stopNeo4j } from '../database/local/server.js';
import { graphLookup } from '../dataset/check/graph/graph_lookup.js';
import { importDataset } from '../dataset/import/import.js';
import { statements } from '../dataset/import/statements.js';
import { beginPackage } from '../dataset/read/package/package.js';
import { Context } from '../graph/context.js';
import { urlOf } from '../http/listen.js';
import { startServer } from '../main.js';
import { readPersonKey } from '../privacy/person_key.js';
import { Pseudonyms } from '../privacy/pseudonyms.js';
import { createSchema } from '../schema.js';
import { readSettings, type Settings } from '../settings.js';
import { Durations } from './terminal/durations.js';
import { exampleFolder, exampleNames } from './examples.js';
import { interruptible } from './terminal/interruption.js';
import { applyMigrations } from './migrations.js';
import { print, tell } from './terminal/output.js';
import { withServices } from './services/with_services.js';

const FIRST_CASE = 'women-homeworkers';

const QUESTION = `{
  attendance(scope: { events: ["event:fgd-2025-11-10"] }) {
    basis { partialListCount warnings { code sentence } }
    rows(first: 100) {
      nodes {
        agent { ... on Organisation { name { text } acronym } }
        roles
        assertions(first: 1) { nodes { quote source { id title { text } } } }
      }
    }
  }
}`;

interface Answer {
  attendance: {
    basis: { partialListCount: number; warnings: { code: string; sentence: string }[] };
    rows: {
      nodes: {
        agent: { name: { text: string } | null; acronym: string | null };
        roles: string[];
        assertions: { nodes: { quote: string | null; source: { id: string; title: { text: string } | null } }[] };
      }[];
    };
  };
}

interface DemoOptions {
  with?: string;
  exit?: true;
}

/** `jejaring demo`: from nothing to the first answer, and the pages; their address is said first and last. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('start a database, import the first case, answer the first question, and serve the pages')
    .addOption(
      new Option('--with <example>', 'import another example besides').choices(
        exampleNames().filter((name) => name !== FIRST_CASE),
      ),
    )
    .option('--exit', 'end after the answer, and leave no process')
    .addHelpText('after', '\nExamples:\n  jejaring demo --with cop-energy\n  jejaring demo --exit')
    .action(({ with: second, exit }: DemoOptions) =>
      interruptible(async (signal) => {
        const settings = forTrial(readSettings());
        if (!exit && settings.http.port !== 0)
          print(`The pages will be at ${urlOf(settings.http.host, settings.http.port)}/\n`);
        const durations = new Durations();
        const ready = new Ready();
        const start = (): Promise<{ started: boolean }> =>
          startNeo4j(settings, { progress: tell, signal, keepClasses: true, launched: () => ready.begin() });
        const started = !settings.neo4j.uri && (await durations.of('start', start)).started;
        try {
          await importAndAsk(second ? [FIRST_CASE, second] : [FIRST_CASE], ready, { settings, durations, signal });
          tell(`\n${durations.toString()}`);
          if (!exit) await serve(settings, signal);
        } finally {
          if (started) await stopNeo4j(settings, { progress: tell });
        }
      }),
    );
}

/** A Neo4j that is there soon. */
const forTrial = (settings: Settings): Settings => ({ ...settings, local: { ...settings.local, shortLived: true } });

/** What takes a while and needs no database: begun while Neo4j starts, which leaves a processor free. */
class Ready {
  readonly example = remember((name: string) => beginPackage(exampleFolder(name)));
  #schema: Promise<GraphQLSchema> | undefined;

  begin(): void {
    // Who waits for them hears of their failure.
    this.schema().catch(() => undefined);
    this.example(FIRST_CASE).catch(() => undefined);
  }

  schema(): Promise<GraphQLSchema> {
    this.#schema ??= createSchema();
    return this.#schema;
  }
}

interface Setting {
  settings: Settings;
  durations: Durations;
  signal: AbortSignal;
}

async function importAndAsk(
  examples: readonly string[],
  ready: Ready,
  { settings, durations, signal }: Setting,
): Promise<void> {
  const database = await connect(settings, { start: false, progress: tell, signal });
  try {
    await durations.of('migrations', () => applyMigrations(database, signal));
    const answer = await withServices(database, settings, async (services) => {
      // As a question will read it: what the server has to plan for that it plans beside the import.
      services.snapshots.current().catch(() => undefined);
      const graph = graphLookup(database, () => new Pseudonyms(readPersonKey(settings)));
      await durations.of('import', async () => {
        for (const example of await unfinishedFirst(database, examples)) {
          tell(`Importing examples/${example} …`);
          const dataset = await (await ready.example(example)).beside(graph, true);
          await importDataset(database, dataset, { signal, sync: true });
        }
      });
      return durations.of('question', async () => {
        const contextValue = new Context(services, signal);
        const { data, errors } = await graphql({ schema: await ready.schema(), source: QUESTION, contextValue });
        if (errors?.[0]) throw errors[0];
        return data as unknown as Answer;
      });
    });
    printAnswer(answer);
  } finally {
    await database.close();
  }
}

/** An example whose import was ended before it was done comes first: no other is imported before it. */
async function unfinishedFirst(database: Database, examples: readonly string[]): Promise<string[]> {
  const unfinished = (await database.read(statements.unfinishedImports, { dataset: '' })).map(({ dataset }) => dataset);
  return [...new Set([...exampleNames().filter((name) => unfinished.includes(name)), ...examples])];
}

function printAnswer({ attendance: { basis, rows } }: Answer): void {
  print('Who attended the focus group discussion of 10 November 2025 on women homeworkers, and how do we know?\n');
  const table = new Table({
    head: ['organisation', 'acronym', 'role', 'quote', 'source'],
    colWidths: [36, 11, 10, 42, 19],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { agent, roles, assertions } of rows.nodes) {
    const [assertion] = assertions.nodes;
    table.push([
      agent.name?.text ?? '',
      agent.acronym ?? '',
      roles.join(', '),
      assertion?.quote ? `“${assertion.quote}”` : '',
      assertion?.source.id.replace('source:', '') ?? '',
    ]);
  }
  print(table.toString());
  const sources = new Map(
    rows.nodes.flatMap(({ assertions: { nodes: found } }) =>
      found.map(({ source }) => [source.id, source.title?.text]),
    ),
  );
  for (const [id, title] of sources) print(`${id.replace('source:', '')}: ${title ?? ''}`);
  const open =
    basis.partialListCount > 0 ? ' The list is open: the source names some of those present, "among others".' : '';
  print(`\n${rows.nodes.length} organisations.${open} Keep in mind:`);
  for (const { code, sentence } of basis.warnings) print(`- ${code}: ${sentence}`);
}

async function serve(settings: Settings, signal: AbortSignal): Promise<void> {
  const server = await startServer(settings, { progress: tell, signal });
  print(`\nCtrl-C ends the demo. The playground is at ${server.url}/graphql\nOpen ${server.url}/`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
}
