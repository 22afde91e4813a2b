import { Command, InvalidArgumentError, Option } from 'commander';
import { Cleanups } from './cleanups.js';
import { Databases } from './machine/databases.js';
import { ROOT } from './paths.js';
import { addToReport } from './report/report.js';
import { SIZES, type Size, type Suite } from './suite.js';
import { SUITES } from './suites.js';
import { Workbench } from './workbench.js';

const names = SUITES.map(({ name }) => name);
/** What a suite leaves to be done at its end. */
const cleanups = new Cleanups();
const interruption = new AbortController();
const tell = (text: string): void => console.error(text);
/** One server goes on from suite to suite, until one wants another. */
const databases = new Databases(tell, interruption.signal);

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // A terminal sends it to this process and to the one that passes it on: the second changes nothing.
    if (interruption.signal.aborted) return;
    interruption.abort();
    void cleanups
      .run()
      .catch((error: unknown) => tell(String(error)))
      .then(() => databases.stop())
      .finally(() => process.exit(130));
  });
}

await new Command('npm run bench --')
  .argument('<suite>', `${names.join(', ')}, or all`, suiteNames)
  .addOption(new Option('--size <size>', 'size of the generated data').choices(SIZES).default('M'))
  .option('--rounds <n>', 'times that each contender runs', wholeNumber, 5)
  .option('--results <folder>', 'where results are written', `${ROOT}bench/results`)
  .action(run)
  .parseAsync();

async function run(wanted: string[], options: { size: Size; rounds: number; results: string }): Promise<void> {
  try {
    for (const suite of SUITES.filter(({ name }) => wanted.includes(name))) await runSuite(suite, options);
  } catch (error) {
    // What fails because everything is being ended is not what went wrong.
    if (!interruption.signal.aborted) throw error;
  } finally {
    await databases.stop();
  }
}

async function runSuite(
  suite: Suite,
  { size, rounds, results }: { size: Size; rounds: number; results: string },
): Promise<void> {
  const bench = new Workbench(size, rounds, cleanups, tell, databases);
  try {
    bench.tell(`${suite.title} (size ${size}, ${rounds} rounds)`);
    const section = await suite.run(bench);
    await addToReport(results, size, suite.name, section);
  } finally {
    await cleanups.run();
  }
}

function suiteNames(text: string): string[] {
  if (text === 'all') return names;
  if (names.includes(text)) return [text];
  throw new InvalidArgumentError(`Suites are ${names.join(', ')} and all.`);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Write a whole number from 1.');
}
