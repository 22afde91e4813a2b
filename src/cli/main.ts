import { Command, CommanderError } from 'commander';
import { DatasetProblems } from '../dataset/problems/index.js';
import { PRODUCT_VERSION } from '../version.js';
import { registerAsk } from './ask.js';
import { registerCheck } from './check.js';
import { registerConvert } from './convert.js';
import { registerAudit } from './curators/audit.js';
import { registerKey } from './curators/key.js';
import { registerDatabase } from './database.js';
import { registerDataset } from './dataset.js';
import { registerDemo } from './demo.js';
import { registerExport } from './export.js';
import { DOUBTS } from './terminal/exit_codes.js';
import { describeFailure } from './terminal/failure.js';
import { registerIdentity } from './identity/register.js';
import { registerImport } from './import.js';
import { INTERRUPTED } from './terminal/interruption.js';
import { registerNew } from './new.js';
import { tell } from './terminal/output.js';
import { registerPerson } from './person.js';
import { registerPrivacy } from './privacy.js';
import { registerRetract } from './retract.js';
import { registerServe } from './serve.js';
import { registerVerify } from './verify.js';

/** The command `jejaring` with all its subcommands. */
export function createProgram(): Command {
  const program = new Command('jejaring')
    .description('A knowledge graph of civil society with a source for every fact.')
    .version(PRODUCT_VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for what is allowed)');
  registerDemo(program);
  registerNew(program);
  registerConvert(program);
  registerCheck(program);
  registerImport(program);
  registerDataset(program);
  registerRetract(program);
  registerVerify(program);
  registerIdentity(program);
  registerKey(program);
  registerAudit(program);
  registerExport(program);
  registerPrivacy(program);
  registerAsk(program);
  registerServe(program);
  registerPerson(program);
  registerDatabase(program);
  return program;
}

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 it failed, 2 it was called wrongly, 3 it found what somebody has to look at, 130 it was interrupted
 */
export async function main(argv: string[]): Promise<number> {
  try {
    await createProgram().parseAsync(withoutSeparator(argv));
    return process.exitCode === undefined ? 0 : Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Error && error.name === 'AbortError') {
      tell('Interrupted.');
      return INTERRUPTED;
    }
    tell(describeFailure(error));
    return error instanceof DatasetProblems && error.onlyDoubts ? DOUBTS : 1;
  }
}

/** npx passes on the `--` before options that npm takes out: `npx jejaring demo -- --exit` is `jejaring demo --exit`. */
const withoutSeparator = (argv: readonly string[]): string[] =>
  argv.filter((word, at) => !(word === '--' && argv[at + 1]?.startsWith('--')));
