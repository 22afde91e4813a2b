import type { ApolloServerPlugin } from '@apollo/server';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { textOfFile } from '../files/regular_file.js';
import { Context } from '../graph/context.js';
import { plainApollo } from '../http/apollo.js';
import { createLogger } from '../http/logging/log.js';
import { createSchema } from '../schema.js';
import { answerTable } from './question/answer_table.js';
import { describeError } from './terminal/failure.js';
import { print, tell } from './terminal/output.js';
import { askQuestion } from './question/ask_question.js';
import { addQuestion, questionIn, type NamedQuestion } from './question/register.js';
import { withDatabaseToRead } from './services/with_database.js';
import { withServices } from './services/with_services.js';

interface AskOptions {
  variables?: Record<string, unknown>;
  operation?: string;
  table?: true;
}

/** `jejaring ask`: one GraphQL operation, or a question by its name, against the database, without a server. */
export function registerAsk(program: Command): void {
  let named: NamedQuestion | undefined;
  const command = program
    .command('ask')
    .description('Ask the database one coalition question, or one GraphQL operation, without a server.')
    .argument('[document]', 'a file, or the document itself; without it, standard input')
    .option('--variables <json>', 'values of its variables as a JSON object, or @file', variablesOption)
    .option('--operation <name>', 'which operation, where the document has several')
    .option('--table', 'print the first list of the answer as a table instead of JSON')
    .addOption(
      new Option('--question <name>', 'a question instead of a document; with --help after it: its options').conflicts([
        'variables',
        'operation',
        'table',
      ]),
    )
    .addHelpText(
      'after',
      `
The answer goes to standard output, errors with their codes to standard error. Exit code 1: there were errors.
The limits of the server do not hold here.

Examples:
  jejaring ask '{ search(text: "Sejahtera") { nodes { tier entity { id } } } }'
  jejaring ask attendance.graphql --variables '{"event": "event:fgd-2025-11-10"}' --table
  echo '{ dataset { version } }' | jejaring ask
  jejaring ask --question coAttendance --from 2025 --weight NEWMAN
  jejaring ask --question coAttendance --event event:fgd-2025-11-10 --format gexf --output fgd.gexf
  jejaring ask --question coAttendance --format ties.csv --output fgd.ties.csv  # and fgd.about.json
  jejaring ask --question coAttendance --help`,
    )
    .action(async (document: string | undefined, options: AskOptions) => {
      if (named && document !== undefined) command.error('Give a document or --question, not both.', { exitCode: 2 });
      const question = named?.read();
      if (question) {
        await withDatabaseToRead(async (database, signal, settings) => {
          await withServices(database, settings, (services) => askQuestion(question, services, signal));
        });
        return;
      }
      const query = await documentOf(document, command);
      await withDatabaseToRead(async (database, signal, settings) => {
        await withServices(database, settings, (services) => ask(query, options, new Context(services, signal)));
      });
    });
  // A question's options are known when it is: before the command reads them.
  program.hook('preSubcommand', async (_, called) => {
    const name = called === command ? questionIn(program.args) : undefined;
    if (name !== undefined) named = await addQuestion(command, name);
  });
}

async function ask(query: string, options: AskOptions, contextValue: Context): Promise<void> {
  const apollo = plainApollo<Context>(await createSchema(), createLogger('silent'), { plugins: [explain] });
  try {
    const { body } = await apollo.executeOperation(
      { query, variables: options.variables, operationName: options.operation },
      { contextValue },
    );
    contextValue.signal?.throwIfAborted();
    if (body.kind !== 'single') throw new Error('The answer came in several parts');
    const { data, errors } = body.singleResult;
    if (!options.table) print(JSON.stringify({ data, errors }, undefined, process.stdout.isTTY ? 2 : 0));
    else if (data) print(answerTable(data, process.stdout.columns));
    if (errors) process.exitCode = 1;
  } finally {
    await apollo.stop();
  }
}

/** Says each error on standard error. */
const explain: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        // Interrupted: what was stopped fails.
        if (contextValue.signal?.aborted) return;
        for (const error of errors) tell(describeError(error));
      },
    };
  },
};

/** A file that exists, the document itself, or standard input. */
async function documentOf(given: string | undefined, command: Command): Promise<string> {
  if (given === undefined) {
    if (process.stdin.isTTY) command.error('Give a document, or the file that holds it.', { exitCode: 2 });
    return text(process.stdin);
  }
  if (existsSync(given)) return textOfFile(given);
  if (!given.includes('{'))
    command.error(`There is no file ${given}, and it is not a GraphQL document.`, { exitCode: 2 });
  return given;
}

/** @throws InvalidArgumentError where it is not a JSON object */
export function variablesOption(given: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(given.startsWith('@') ? textOfFile(given.slice(1)) : given);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  throw new InvalidArgumentError('It must be a JSON object, such as {"name": "value"}.');
}
