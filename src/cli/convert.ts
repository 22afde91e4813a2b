import { Argument, InvalidArgumentError, type Command } from 'commander';
import { basename } from 'node:path';
import { leftOutLine } from '../dataset/convert/converted_page.js';
import type { Conversion } from '../dataset/convert/conversion.js';
import type { ConvertOption, ConvertOptions, Format } from '../dataset/convert/format.js';
import { convertFiles, FORMATS } from '../dataset/convert/index.js';
import { writeConverted, type Written } from '../dataset/convert/write_converted.js';
import { isSlug, slugOf } from '../model/identity/slug.js';
import { languageTag, Visibility } from '../model/vocabulary/index.js';
import { print, tell } from './terminal/output.js';

interface Options {
  out: string;
  dataset?: string;
  visibility?: string;
  kind?: Pairs;
  mode?: string;
  map?: Pairs;
  lang?: string;
}

/** `jejaring convert`: a file of another program as a data package. */
export function registerConvert(program: Command): void {
  const names = FORMATS.map(({ name }) => name);
  program
    .command('convert')
    .description('make a data package of a file in an exchange format, and say what was left out')
    .addArgument(new Argument('<format>', 'what the file is').choices(names))
    .argument('<files...>', 'the file; some formats take two')
    .requiredOption('--out <folder>', 'folder to make; it is empty, or not there yet')
    .option('--dataset <name>', 'name of the dataset, with which ids begin (default: of the file)', datasetOption)
    .option('--visibility <visibility>', `of all persons: ${Visibility.values.join(', ')}`, visibilityOption)
    .option(
      '--kind <word=kind>',
      'what a word of the file means: organisation, person, event, issue; may be repeated',
      kindOption,
    )
    .option('--mode <attribute>', 'the attribute of nodes that tells the two modes apart')
    .option('--map <column=header>', 'which header holds a column; may be repeated', mapOption)
    .option('--lang <tag>', 'language of texts (BCP 47)', langOption)
    .addHelpText('after', HELP)
    .action(async (name: string, files: string[], options: Options, command: Command) => {
      const format = FORMATS.find((one) => one.name === name)!;
      checkUsage(format, files, options, command);
      const { out, dataset = slugOf(stemOf(files[0]!)), visibility, kind, mode, map, lang } = options;
      const reading: ConvertOptions = { kind: kind ?? new Map(), mode, map: map ?? new Map(), lang };
      const conversion = await convertFiles(format, files, { dataset, visibility }, reading);
      report(conversion, await writeConverted(out, conversion, format.title), out);
    });
}

const HELP = `
Formats:
${FORMATS.map(({ name, title, takes, options }) => `  ${name.padEnd(8)} ${title}: ${takes}${options.map((option) => ` [--${option}]`).join('')}`).join('\n')}

What the format has and a package has not is listed and counted, here and in README.md of the folder. Contact data, birth,
gender, images and identity numbers of persons are never taken. docs/formats.md says what becomes what.

Examples:
  jejaring convert popolo council.json --out council --dataset council --visibility PUBLIC
  jejaring convert ftm statements.csv --out register
  jejaring convert kumu elements.csv connections.csv --out map --kind "Company=organisation"
  jejaring convert dna statements.csv --out debate --map organization=actor
  jejaring convert graphml meetings.graphml --out meetings --mode side --kind 0=organisation --kind 1=event
  jejaring convert upr register.csv --out review --lang en
  jejaring check council`;

const OF_FORMATS: readonly ConvertOption[] = ['kind', 'mode', 'map', 'lang'];

function checkUsage(format: Format, files: readonly string[], options: Options, command: Command): void {
  if (files.length > format.files) {
    command.error(`${format.name} takes ${format.takes}; found ${files.length} files.`);
  }
  const strange = OF_FORMATS.filter((option) => options[option] !== undefined && !format.options.includes(option));
  if (strange.length > 0) command.error(`--${strange.join(', --')}: not for ${format.name}.`);
}

/** What was made goes to standard output, what to know of it to standard error. */
function report({ notes, leftOut, setting }: Conversion, written: Written, out: string): void {
  const rows = [...written].map(([table, count]) => `${count.toLocaleString('en')} of ${table}`);
  print(`${setting.dataset}: wrote ${rows.join(', ')} to ${out}.`);
  for (const note of notes) tell(note);
  const entries = leftOut.entries();
  tell(entries.length === 0 ? 'Nothing was left out.' : `Left out:\n${entries.map(leftOutLine).join('\n')}`);
  tell(`When you have looked at it: jejaring check ${out}`);
}

/** The name of a file without its folder and endings. */
const stemOf = (path: string): string => basename(path).replace(/(?<=.)\..*$/, '');

function datasetOption(name: string): string {
  if (isSlug(name)) return name;
  throw new InvalidArgumentError(`A name is a slug: small letters, digits, -, _ and . For example ${slugOf(name)}.`);
}

function visibilityOption(text: string): string {
  const value = text.toUpperCase();
  if (Visibility.values.includes(value as Visibility)) return value;
  throw new InvalidArgumentError(`Allowed are ${Visibility.values.join(', ')}.`);
}

function langOption(text: string): string {
  const tag = languageTag(text);
  if (tag !== undefined) return tag;
  throw new InvalidArgumentError('Write a BCP 47 tag such as id, en or zh-Hant.');
}

type Pairs = ReadonlyMap<string, string>;

/** A word of the file may hold an equals sign, a kind may not; with columns and headers it is the other way round. */
const kindOption = (text: string, previous?: Pairs): Pairs => pair(text, text.lastIndexOf('='), previous);
const mapOption = (text: string, previous?: Pairs): Pairs => pair(text, text.indexOf('='), previous);

function pair(text: string, equals: number, previous: Pairs = new Map()): Pairs {
  if (equals >= 0) return new Map([...previous, [text.slice(0, equals), text.slice(equals + 1)]]);
  throw new InvalidArgumentError(`Write it as word=value; found ${JSON.stringify(text)}.`);
}
