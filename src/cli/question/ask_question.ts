import { getNamedType, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Context, type Services } from '../../graph/context.js';
import { networkFormat } from '../../networks/formats.js';
import { pictureFormat } from '../../pictures/formats.js';
import { pictureOf } from '../../pictures/picture.js';
import { askNetwork } from '../../questions/networks.js';
import type { FileOptions } from '../../questions/shared/network/file_parameters.js';
import { describeError } from '../terminal/failure.js';
import { tell } from '../terminal/output.js';
import { answerTo, AskingFailed, type Fields } from './answer.js';
import type { QuestionField } from './questions.js';
import { basisLines, csvOf, jsonOf, report, warningLines } from './report.js';
import { listsOf } from './selection.js';
import { writeNetworkFiles } from './network_files.js';
import { writePieces } from './write.js';

/** Rows of each list that a table shows unless it is asked for more. */
const TABLE_ROWS = 20;

/** A question as the command line gave it. */
export interface GivenQuestion {
  schema: GraphQLSchema;
  field: QuestionField;
  /** Arguments, as the variables of an operation hold them. */
  input: Fields;
  lang: string | undefined;
  /** What a network file is to hold. */
  file: FileOptions;
  /** `table`, `csv`, `json`, or a format of networks or pictures where the question has a network. */
  format: string;
  /** A file to write; undefined: standard output. */
  output: string | undefined;
  first: number | undefined;
  /** Names of the lists wanted: for CSV exactly one. */
  lists: readonly string[];
}

/** Asks a question and writes its answer. What it rests on goes below a table, else to standard error. */
export async function askQuestion(question: GivenQuestion, services: Services, signal: AbortSignal): Promise<void> {
  try {
    const write = networkFormat(question.format)
      ? writeNetwork
      : pictureFormat(question.format)
        ? writePicture
        : writeAnswer;
    await write(question, services, signal);
  } catch (error) {
    signal.throwIfAborted();
    const errors = error instanceof AskingFailed ? error.errors : error instanceof GraphQLError ? [error] : undefined;
    if (!errors) throw error;
    for (const each of errors) tell(describeError(each));
    process.exitCode = 1;
  }
}

async function writeNetwork(
  { schema, field, input, lang, file, format, output }: GivenQuestion,
  services: Services,
  signal: AbortSignal,
): Promise<void> {
  const network = await askNetwork(schema, new Context(services, signal), {
    question: field.name,
    input,
    lang,
    ...file,
  });
  await writeNetworkFiles(network, networkFormat(format)!, output, signal);
  for (const line of warningLines(network.header.warnings)) tell(line);
}

async function writePicture(
  { schema, field, input, lang, file, format, output }: GivenQuestion,
  services: Services,
  signal: AbortSignal,
): Promise<void> {
  const asked = { question: field.name, input, lang, ...file };
  const picture = await pictureOf(schema, new Context(services, signal), asked);
  await writePieces([await pictureFormat(format)!.draw(picture)], output, signal);
  for (const line of warningLines(picture.caption.warnings)) tell(line);
}

async function writeAnswer(
  { schema, field, input, lang, format, output, first, lists }: GivenQuestion,
  services: Services,
  signal: AbortSignal,
): Promise<void> {
  const context = (): Context => new Context(services, signal);
  const most = first ?? (format === 'table' ? TABLE_ROWS : Infinity);
  const answer = await answerTo({ schema, field, input, lang, first: most, lists, context });
  if (format === 'table') {
    await writePieces(
      [`${report(answer, output === undefined ? process.stdout.columns : undefined)}\n`],
      output,
      signal,
    );
  } else if (format === 'csv') {
    await writePieces([csvOf([...answer.lists.values()][0]!)], output, signal);
    for (const line of basisLines(answer.head)) tell(line);
  } else {
    const indent = output === undefined && process.stdout.isTTY ? 2 : 0;
    await writePieces([jsonOf(field.name, answer, indent)], output, signal);
  }
}

/** Names of the lists of a question’s answer. */
export function listsOfQuestion({ type }: QuestionField): string[] {
  return listsOf(getNamedType(type) as GraphQLObjectType);
}
