import Table from 'cli-table3';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { existsSync } from 'node:fs';
import type { Candidate } from '../../curation/candidates/candidate.js';
import { CANDIDATE_KINDS, type CandidateKind } from '../../curation/candidates/kinds.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import { findCandidates, kindAbout } from '../../curation/find/candidates.js';
import { idsOf } from '../../curation/find/ids_of.js';
import { shownOf } from '../../curation/find/shown.js';
import { writeWhole } from '../../files/write_whole.js';
import { print } from '../terminal/output.js';
import { withDatabaseToRead } from '../services/with_database.js';
import { reviewSheet } from './review_sheet.js';

interface Options {
  kind?: CandidateKind;
  about?: string;
  limit: number;
  out?: string;
}

/** `jejaring identity candidates`: pairs that may be one, as a list or as a sheet to be filled in. */
export function registerCandidates(identity: Command): void {
  identity
    .command('candidates')
    .description('List pairs that may be one, the likeliest first.')
    .addOption(new Option('--kind <kind>', 'what is compared (default: organisation)').choices(CANDIDATE_KINDS))
    .addOption(new Option('--about <id>', 'only pairs that this one is part of: organisation:ksbsi').conflicts('kind'))
    .option('--limit <n>', 'list so many at most', limitOption, 250)
    .option('--out <file>', 'write a sheet for a spreadsheet program (CSV), with what each is called and where it was')
    .addHelpText(
      'after',
      `
Everything that the graph knows of their names is compared: short names, initials, words that are mistyped, joined or
reordered, identifiers, and which sources name them at which events. Outputs are compared by their texts and references,
issuers, addressees, days and events; those in different languages by all but their texts. The score sorts them; it is no
probability. UNIT is proposed where one says that it is a part of the other. Nothing is changed, and the list takes
nobody for another.

Names of persons who are not public are in it: keep it as carefully as the database.

Examples:
  jejaring identity candidates
  jejaring identity candidates --about organisation:ksbsi
  jejaring identity candidates --kind output
  jejaring identity candidates --limit 1000 --out review.csv`,
    )
    .action(({ about, kind, limit, out }: Options, command: Command) => {
      if (out !== undefined && existsSync(out)) {
        command.error(`${out} is there already. Give --out another name, or remove the file.`);
      }
      const of = kind ?? (about === undefined ? 'organisation' : kindAbout(about));
      return withDatabaseToRead(async (database) => {
        const found = await findCandidates(database, { kind: of, about });
        const listed = found.slice(0, limit);
        if (out === undefined) report(listed);
        else {
          const known = await shownOf(database, idsOf(listed));
          // Names of persons who are not public stand in it: nobody else reads it.
          await writeWhole(out, reviewSheet(of, listed, known), { isNew: true, mode: 0o600 });
        }
        print(summary(listed.length, found.length, out));
      });
    });
}

function summary(listed: number, found: number, out: string | undefined): string {
  if (found === 0) return 'No two were found that may be one.';
  const [some, all] = [listed, found].map((count) => count.toLocaleString('en'));
  const which = listed < found ? `The first ${some!} of ${all!} pairs` : `${all!} ${found === 1 ? 'pair' : 'pairs'}`;
  return out === undefined ? `${which}.` : `${which}, written to ${out}.`;
}

function report(candidates: readonly Candidate[]): void {
  if (candidates.length === 0) return;
  const table = new Table({
    head: ['score', 'one', 'other', 'proposal', 'why', 'differing words'],
    style: { head: [], border: [] },
  });
  for (const candidate of candidates) {
    const { a, b, score, proposal } = candidate;
    table.push([score.toFixed(2), a, b, proposal, whyInWords(candidate), differingInWords(candidate)]);
  }
  print(table.toString());
}

function limitOption(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return limit;
}
