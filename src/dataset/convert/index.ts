import { basename } from 'node:path';
import { Conversion, type ConversionSetting } from './conversion.js';
import type { ConvertOptions, Format } from './format.js';
import { upr } from './formats/upr.js';
import { dna } from './formats/dna.js';
import { ftm } from './formats/ftm.js';
import { kumu } from './formats/kumu.js';
import { gexf, graphml } from './formats/network.js';
import { popolo } from './formats/popolo.js';

/** The formats that can be converted, as the command line and the documentation list them. */
export const FORMATS: readonly Format[] = [popolo, ftm, kumu, dna, graphml, gexf, upr];

/**
 * Reads files of an exchange format and makes the rows of a package of them; nothing is written.
 * @throws ConversionFailed with everything that is wrong; DatasetProblems where a table cannot be read
 */
export async function convertFiles(
  format: Format,
  paths: readonly string[],
  setting: Omit<ConversionSetting, 'file'>,
  options: ConvertOptions,
): Promise<Conversion> {
  const conversion = new Conversion({ ...setting, file: paths.map((path) => basename(path)).join(', ') });
  await format.convert(paths, conversion, options);
  conversion.settle();
  const persons = conversion.rows.get('persons')?.length ?? 0;
  if (persons > 0) conversion.notes.unshift(personsNote(setting.visibility));
  return conversion;
}

const personsNote = (visibility: string | undefined): string =>
  visibility === undefined
    ? 'Persons have no `visibility`: they count as ROLE_ONLY, and answers do not name them. `--visibility PUBLIC` is for files of persons who are all named in a public role by a public source.'
    : `All persons have the \`visibility\` ${visibility}, as it was asked for.`;
