import { Option, type Command } from 'commander';
import { userInfo } from 'node:os';
import { setVisibility } from '../curation/persons/set_visibility.js';
import { ErasureRefused, PersonErasure, type Order } from '../dataset/erase/erase.js';
import type { Tally } from '../dataset/erase/tally.js';
import { Visibility } from '../model/vocabulary/index.js';
import type { Erasure } from '../privacy/erased_persons.js';
import { readPersonKey } from '../privacy/person_key.js';
import { Pseudonyms } from '../privacy/pseudonyms.js';
import { isAgreed } from './agreement.js';
import { curatorOf } from './curators/curator.js';
import { print } from './terminal/output.js';
import { waitingFor, withDatabaseToWrite } from './services/with_database.js';

/** Texts in which the name is overwritten, so many are shown. */
const SHOWN = 20;

/** `jejaring person …`: what is done for persons who ask for it. */
export function registerPerson(program: Command): void {
  const person = program.command('person').description('Keep persons safe.').addHelpText('after', EXAMPLE);
  registerProtect(person);
  person
    .command('erase')
    .description('Take a person’s name out of the graph for good. What the person did stays, under a pseudonym.')
    .argument('<id>', 'id of the person, as exports have it: person:devi-rahayu')
    .requiredOption('--reason <text>', 'why; kept, so without the name')
    .option('--by <who>', 'who does it; kept (default: the user of this machine)')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `
Says what will be overwritten, and asks. Imports refuse the name and the old id from then on: a digest of them is kept,
made with the key that hides persons. Files that hold the name elsewhere (tables, dumps, backups, Neo4j's logs) are not
touched: docs/privacy.md says what to do about them.
${EXAMPLE}`,
    )
    .action((id: string, { reason, by = userInfo().username, yes = false }: Options) =>
      withDatabaseToWrite(async (database, signal, settings) => {
        const erasure = new PersonErasure(database, new Pseudonyms(readPersonKey(settings)), id);
        const before = await erasure.done();
        if (before) return print(`Nothing to do: ${sentence(before)}`);
        const order = { by, reason };
        for (const line of lines(await erasure.preview(order))) print(line);
        if (!yes && !(await isAgreed('erase', QUESTION, nobodyToAsk, signal))) return print('Nothing was written.');
        print(`Done: ${sentence(await erasure.erase(order, { signal, waiting: waitingFor }))}`);
      }),
    );
}

function registerProtect(person: Command): void {
  person
    .command('protect')
    .description('Show less of a person from now on, whatever the datasets say.')
    .argument('<id>', 'id of the person, as exports have it: person:devi-rahayu')
    .addOption(
      new Option('--visibility <visibility>', 'how much may be shown at most')
        .choices(Visibility.values.filter((value) => value !== 'PUBLIC'))
        .makeOptionMandatory(),
    )
    .requiredOption('--reason <text>', 'why; kept with what is said of the person, and in no answer')
    .option('--by <who>', 'who does it; kept, and in no answer (default: the user of this machine)')
    .addHelpText(
      'after',
      `
It is said in the dataset of curators, and nothing that is said elsewhere is changed: of all values that are stated the most
protective holds. To show more, correct the datasets that the person is in.

Example:
  jejaring person protect person:devi-rahayu --visibility WITHHELD --reason "asked for by letter, 3 March 2026"`,
    )
    .action((id: string, { visibility, reason, by }: ProtectOptions) =>
      withDatabaseToWrite(async (database, signal, settings) => {
        const order = { person: id, visibility, reason };
        const options = { signal, waiting: waitingFor };
        const set = await setVisibility(database, order, curatorOf(settings, by), options);
        print(`Done: the person is ${set.visibility}.`);
        for (const { value, dataset, file } of set.stated) print(`  stated: ${value} (${dataset}/${file})`);
      }),
    );
}

interface ProtectOptions {
  visibility: Visibility;
  reason: string;
  by?: string;
}

const EXAMPLE = '\nExample:\n  jejaring person erase person:devi-rahayu --reason "asked for by letter, 3 March 2026"';

type Options = Partial<Order> & Pick<Order, 'reason'> & { yes?: boolean };

const sentence = ({ person, erasedAt, erasedBy, reason }: Erasure): string =>
  `the person was erased at ${erasedAt} by ${erasedBy} (${reason}) and has the id ${person}.`;

function lines(tally: Tally): string[] {
  const { names, identifiers, notes, quotes, writtenValues, facts, texts, renamed, kept } = tally;
  const further = texts.size - SHOWN;
  return [
    `Deleted: ${names} names, ${identifiers} identifiers, ${notes} notes; and of what is said about the person ${quotes} quotes and ${writtenValues} written values.`,
    `Kept under a pseudonym: ${facts} facts.`,
    `Overwritten in ${texts.size} other texts${texts.size > 0 ? ':' : '.'}`,
    ...[...texts].slice(0, SHOWN).map((text) => `  ${JSON.stringify(text)}`),
    ...(further > 0 ? [`  and ${further} more`] : []),
    ...(renamed > 0 ? [`Ids that are made of the name and become others: ${renamed}.`] : []),
    ...(kept.size > 0
      ? [
          `Not touched, as it is also the name of somebody or something else: ${[...kept].sort().join(', ')}. Where that is the same person, erase it too.`,
        ]
      : []),
  ];
}

const QUESTION = 'This cannot be undone. Write "erase" to go on: ';
const nobodyToAsk = (): Error => new ErasureRefused('There is no terminal to ask at. To erase without, add --yes.');
