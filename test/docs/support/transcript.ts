import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, type Ended } from '../../support/cli.js';
import { ROOT, temporaryFolder } from '../../support/files.js';

/** What one command of a page did. */
export interface Ran extends Ended {
  /** Its words after `npx jejaring`. */
  words: readonly string[];
}

/**
 * Runs the commands of a page of docs one after another, in a folder with the files that it names, and holds what they
 * print against the blocks that follow them.
 * @param meant the words that a command of the page is run with
 * @param other runs commands of other programs
 */
export async function runPage(
  name: string,
  meant: (words: string[]) => Promise<string[]>,
  other?: (command: string, ran: readonly Ran[]) => Promise<Ran>,
): Promise<Ran[]> {
  process.chdir(temporaryFolder());
  const ran: Ran[] = [];
  for (const { file, kind, text } of blocksOf(readFileSync(`${ROOT}docs/${name}`, 'utf8'))) {
    if (kind === 'csv' || kind === 'json') writeFileSync(join(process.cwd(), file!), text);
    else if (kind === 'text') {
      const { stdout, stderr } = ran.at(-1)!;
      for (const line of text.trim().split('\n')) expect(stdout + stderr).toContain(line.trim());
    } else {
      for (const command of text.trim().split('\n')) {
        const [npx, program, ...rest] = wordsOf(command);
        if (other && npx !== 'npx') {
          ran.push(await other(command, ran));
          continue;
        }
        expect([npx, program]).toEqual(['npx', 'jejaring']);
        const words = await meant(rest);
        ran.push({ words, ...(await runCli(words)) });
      }
    }
  }
  return ran;
}

/** The blocks of a page in their order: a file by its name, commands, or what the last of them printed. */
const blocksOf = (page: string): { file: string | undefined; kind: string; text: string }[] =>
  [...page.matchAll(/(?:`([\w-]+\.(?:csv|json))`[^\n]*:\n\n)?```(\w*)\n(.*?)```/gs)].map(([, file, kind, text]) => ({
    ...{ file, kind: kind!, text: text! },
  }));

const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
