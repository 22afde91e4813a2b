import { Option, type Command } from 'commander';
import { counted } from '../../collections/counted.js';
import { Asking } from '../../curation/candidates/asking.js';
import type { Candidate } from '../../curation/candidates/candidate.js';
import { CANDIDATE_KINDS, type CandidateKind } from '../../curation/candidates/kinds.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import { findCandidates, kindAbout } from '../../curation/find/candidates.js';
import { pairNow, type Pair } from '../../curation/find/pair.js';
import { decide, DecisionsRefused } from '../../curation/judge/decide.js';
import { revoke } from '../../curation/judge/revoke.js';
import { CurationRefused } from '../../curation/refused.js';
import type { Decider } from '../../audit/append.js';
import type { Database } from '../../database/database.js';
import type { Verdict } from '../../model/vocabulary/index.js';
import { curatorOf } from '../curators/curator.js';
import { tell } from '../terminal/output.js';
import { waitingFor, withDatabaseToWrite } from '../services/with_database.js';
import { Keys } from './keys.js';
import { questionInWords } from './question_in_words.js';

interface Options {
  kind?: CandidateKind;
  about?: string;
  by?: string;
}

const VERDICTS: Readonly<Record<string, Verdict>> = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' };

/** A window that is pulled larger or smaller has its size after so long. */
const SETTLED_MS = 150;

/** `jejaring identity ask`: one question at a time. */
export function registerAsk(identity: Command): void {
  identity
    .command('ask')
    .description('Ask one question after the other, those first that are expected to join most.')
    .addOption(new Option('--kind <kind>', 'what is compared (default: organisation)').choices(CANDIDATE_KINDS))
    .addOption(new Option('--about <id>', 'only pairs that this one is part of: organisation:ksbsi').conflicts('kind'))
    .option('--by <who>', 'who judges; kept, and in no answer (default: the user of this machine)')
    .addHelpText(
      'after',
      `
Keys: s same, d different, u unsure, z take back the last answer, q quit. Every answer is kept at once. What follows from
earlier answers is not asked. The share that is told is an estimate, by the scores of what is left.

Names of persons who are not public are shown.

Example:
  jejaring identity ask --by "R. Contoh"`,
    )
    .action(({ kind, about, by }: Options) => {
      if (!process.stdin.isTTY || !process.stderr.isTTY) {
        throw new CurationRefused(
          'identity ask needs a terminal. Or write a sheet (identity candidates --out), and take its verdicts (identity decide).',
        );
      }
      const of = kind ?? (about === undefined ? 'organisation' : kindAbout(about));
      return withDatabaseToWrite(async (database, signal, settings) => {
        const candidates = await findCandidates(database, { kind: of, about });
        const decider = (): Decider => curatorOf(settings, by);
        decider();
        const keys = new Keys(process.stdin, signal, () => process.kill(process.pid, 'SIGINT'));
        try {
          await new Interview(database, { candidates, keys, decider, signal }).run();
        } finally {
          keys.close();
        }
      });
    });
}

interface Given {
  candidates: readonly Candidate[];
  keys: Keys;
  /** Who decides, at this moment. */
  decider: () => Decider;
  signal: AbortSignal;
}

/** Questions and their answers, each of which is kept at once. */
class Interview {
  readonly #answers: { candidate: Candidate; verdict: Verdict; isKept: boolean }[] = [];
  #asking: Asking;

  constructor(
    private readonly database: Database,
    private readonly given: Given,
  ) {
    this.#asking = new Asking(given.candidates);
  }

  async run(): Promise<void> {
    try {
      await this.#ask();
    } finally {
      const kept = this.#answers.filter(({ isKept }) => isKept).length;
      tell(`${counted(kept, 'answer')} kept.`);
    }
  }

  async #ask(): Promise<void> {
    for (let candidate = this.#asking.next(); candidate; candidate = this.#asking.next()) {
      const pair = await pairNow(this.database, candidate.a, candidate.b);
      if (!pair || pair.verdict !== null) {
        // Somebody has judged them, or taken one of them back: there is nothing to ask.
        this.#asking.answer(candidate, pair?.verdict ?? 'UNSURE');
        continue;
      }
      const key = await this.#shown(pair, candidate, () => this.given.keys.next(['s', 'd', 'u', 'z', 'q']));
      tell(key === undefined ? '' : (VERDICTS[key] ?? { z: 'taken back', q: 'quit' }[key]!));
      if (key === undefined || key === 'q') return;
      if (key === 'z') await this.#takeBack();
      else await this.#answer(candidate, VERDICTS[key]!);
    }
    tell('Nothing is left to ask.');
  }

  /** Shows a question while its answer is waited for, again where the terminal has other room. */
  async #shown<T>(pair: Pair, candidate: Candidate, work: () => Promise<T>): Promise<T> {
    const show = (): void => {
      const { columns, rows } = process.stderr;
      // (One row is blank.)
      const lines = questionInWords(this.#progress(), pair, candidate, { columns, rows: rows - 1 });
      process.stderr.write(`\n${lines.join('\n')} `);
    };
    let resized: NodeJS.Timeout | undefined;
    const showAgain = (): void => {
      clearTimeout(resized);
      resized = setTimeout(show, SETTLED_MS);
    };
    show();
    process.stderr.on('resize', showAgain);
    try {
      return await work();
    } finally {
      clearTimeout(resized);
      process.stderr.off('resize', showAgain);
    }
  }

  #progress(): string {
    const found = this.#answers.filter(({ verdict }) => verdict === 'SAME').length;
    const left = this.#asking.expected;
    const share = found + left === 0 ? 1 : found / (found + left);
    return `Question ${this.#answers.length + 1}. Found: ${counted(found, 'pair')}, some ${Math.round(share * 100)} % of what is expected.`;
  }

  async #answer(candidate: Candidate, verdict: Verdict): Promise<void> {
    const { a, b } = candidate;
    const features = [whyInWords(candidate), differingInWords(candidate)].filter(Boolean).join('; ');
    const { decider, signal } = this.given;
    try {
      const options = { signal, waiting: waitingFor };
      const { taken } = await decide(this.database, [{ a, b, verdict, features }], decider(), options);
      this.#answers.push({ candidate, verdict, isKept: taken.length > 0 });
    } catch (error) {
      if (!(error instanceof DecisionsRefused)) throw error;
      tell(`  Not kept. ${error.message} (A reason is given on a sheet: identity candidates --about ${a} --out.)`);
      // (Somebody else judged meanwhile: the pair is not asked again.)
      this.#answers.push({ candidate, verdict: 'UNSURE', isKept: false });
    }
    this.#asking.answer(candidate, this.#answers.at(-1)!.verdict);
  }

  async #takeBack(): Promise<void> {
    const last = this.#answers.pop();
    if (!last) return tell('  There is nothing to take back.');
    const { a, b } = last.candidate;
    const { decider, signal } = this.given;
    if (last.isKept) {
      const reason = 'taken back';
      try {
        await revoke(this.database, { a, b }, { ...decider(), reason }, { signal, waiting: waitingFor });
      } catch (error) {
        if (!(error instanceof CurationRefused)) throw error;
        tell(`  ${error.message}`);
      }
    }
    this.#asking = new Asking(this.given.candidates);
    for (const { candidate, verdict } of this.#answers) this.#asking.answer(candidate, verdict);
  }
}
