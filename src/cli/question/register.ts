import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { LANGUAGE_TAG, languageTag } from '../../model/vocabulary/index.js';
import { NETWORK_FORMATS } from '../../networks/formats.js';
import { PICTURE_FORMATS } from '../../pictures/formats.js';
import { NETWORK_QUESTIONS } from '../../questions/networks.js';
import { FILE_PARAMETERS, fileAsked } from '../../questions/shared/network/file_parameters.js';
import { argumentsOf, inputOf } from '../../questions/shared/parameters/arguments.js';
import { parametersOf, type Parameter } from '../../questions/shared/parameters/parameters.js';
import { createSchema } from '../../schema.js';
import { listsOfQuestion, type GivenQuestion } from './ask_question.js';
import { commanderOption, optionsOf, type QuestionOption } from './options.js';
import { listOfQuestions, questionsOf, type QuestionField } from './questions.js';

const OUTPUT = 'Output:';

/** What a network is written as. */
const FILE_FORMATS = [...NETWORK_FORMATS, ...PICTURE_FORMATS].map(({ name }) => name);

interface OwnOptions {
  format: string;
  output?: string;
  first?: number;
  list?: string;
  lang?: string;
}

/** A question that was named, with its options on the command. */
export interface NamedQuestion {
  /** Reads the options when they have been parsed. Ends with exit code 2 where they do not fit. */
  read: () => GivenQuestion;
}

/** The question that the words name; undefined where they name none. */
export function questionIn(words: readonly string[]): string | undefined {
  const probe = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  probe.option('--question <name>').allowUnknownOption();
  try {
    probe.parseOptions([...words]);
  } catch (error) {
    // Without a name behind it: the command itself says so.
    if (error instanceof CommanderError) return undefined;
    throw error;
  }
  return probe.opts<{ question?: string }>().question;
}

/** Gives the command the options of a question, from the schema. Ends with exit code 2 where there is no such question. */
export async function addQuestion(command: Command, name: string): Promise<NamedQuestion> {
  const schema = await createSchema();
  const questions = questionsOf(schema);
  const field = questions.get(name);
  if (!field) {
    command.error(`There is no question ${JSON.stringify(name)}. There are:\n${listOfQuestions(questions)}`, {
      exitCode: 2,
    });
  }
  const ofFile = NETWORK_QUESTIONS.has(name) ? FILE_PARAMETERS : [];
  const options = optionsOf([...parametersOf(field), ...ofFile]);
  command.description(`${name}: ${field.description}`);
  addOwnOptions(command, field);
  const flags = options.flatMap((of) =>
    of.names.map((flag) => {
      const option = commanderOption(of, flag);
      if (ofFile.includes(of.parameter)) option.helpGroup(OUTPUT);
      command.addOption(option);
      return { of, option };
    }),
  );
  const read = (): GivenQuestion => {
    const given = new Map<Parameter, string[]>();
    for (const { of, option } of flags) {
      const texts = command.getOptionValue(option.attributeName()) as string[] | true | undefined;
      // A yes or no without a word behind it.
      const added = texts === true ? ['true'] : (texts ?? []);
      if (added.length > 0) given.set(of.parameter, [...(given.get(of.parameter) ?? []), ...added]);
    }
    return givenQuestion(command, schema, field, options, given);
  };
  return { read };
}

function addOwnOptions(command: Command, field: QuestionField): void {
  const formats = NETWORK_QUESTIONS.has(field.name) ? FILE_FORMATS : [];
  const lists = listsOfQuestion(field);
  const own = [
    new Option('--format <name>', 'what is written').choices(['table', 'csv', 'json', ...formats]).default('table'),
    new Option(
      '--output <file>',
      'write to this file instead of standard output; what a network’s format cannot hold goes beside it',
    ),
    new Option('--first <n>', 'rows of each list at most (table: 20 unless given; csv and json: all)').argParser(count),
    new Option('--list <name>', 'only this list of the answer; CSV holds one').choices(lists),
    new Option('--lang <tag>', 'language wanted for names, such as id or en').argParser(language),
  ];
  for (const option of own) command.addOption(option.helpGroup(OUTPUT));
}

function count(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of at least 1.');
}

function language(text: string): string {
  const tag = languageTag(text);
  if (tag !== undefined) return tag;
  throw new InvalidArgumentError(`It must be ${LANGUAGE_TAG}.`);
}

function givenQuestion(
  command: Command,
  schema: GraphQLSchema,
  field: QuestionField,
  options: readonly QuestionOption[],
  given: ReadonlyMap<Parameter, readonly string[]>,
): GivenQuestion {
  const refuse = (message: string): never => command.error(message, { exitCode: 2 });
  const { format, output, first, list, lang } = command.opts<OwnOptions>();
  const lists = list === undefined ? listsOfQuestion(field) : [list];
  if (format === 'csv' && lists.length !== 1) {
    refuse(
      lists.length === 0
        ? `${field.name} has no list: ask for a table or JSON.`
        : `CSV holds one list: add --list ${lists.join(' or --list ')}.`,
    );
  }
  const isNetwork = FILE_FORMATS.includes(format);
  for (const { parameter, names } of options) {
    if (!given.has(parameter)) continue;
    if (!isNetwork && FILE_PARAMETERS.includes(parameter))
      refuse(`--${names[0]} is of network files only: add --format, as in --format graphml.`);
  }
  try {
    const { input, ...file } = fileAsked(inputOf(given));
    // Only to refuse what is missing or does not fit before anything is done.
    argumentsOf(field, input);
    return { schema, field, input, lang, file, format, output, first, lists };
  } catch (error) {
    if (error instanceof GraphQLError) return refuse(error.message);
    throw error;
  }
}
