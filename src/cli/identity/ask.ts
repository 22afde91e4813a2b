import { Option, type Command } from 'commander';
import { Asking } from '../../curation/candidates/asking.js';
import type { Candidate } from '../../curation/candidates/candidate.js';
import { CANDIDATE_KINDS, type CandidateKind } from '../../curation/candidates/kinds.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import { findCandidates, kindAbout } from '../../curation/find/candidates.js';
import { idsOf } from '../../curation/find/ids_of.js';
import { asRead, shownOf, type Shown } from '../../curation/find/shown.js';
import { decide, DecisionsRefused } from '../../curation/judge/decide.js';
import { revoke } from '../../curation/judge/revoke.js';
import { CurationRefused } from '../../curation/refused.js';
import type { Decider } from '../../audit/append.js';
import type { Database } from '../../database/database.js';
import { printable } from '../../dataset/problems/index.js';
import type { Verdict } from '../../model/vocabulary/index.js';
import { curatorOf } from '../curators/curator.js';
import { tell } from '../terminal/output.js';
import { waitingFor, withDatabaseToWrite } from '../services/with_database.js';
import { counted } from './counted.js';
import { keyPressed } from './key_pressed.js';

interface Options {
  kind?: CandidateKind;
  about?: string;
  by?: string;
}

const VERDICTS: Readonly<Record<string, Verdict>> = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' };
const EVENTS = 3;

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
      if (!process.stdin.isTTY) {
        throw new CurationRefused(
          'identity ask needs a terminal. Or write a sheet (identity candidates --out), and take its verdicts (identity decide).',
        );
      }
      const of = kind ?? (about === undefined ? 'organisation' : kindAbout(about));
      return withDatabaseToWrite(async (database, signal, settings) => {
        const candidates = await findCandidates(database, { kind: of, about });
        const known = await shownOf(database, idsOf(candidates));
        const decider = (): Decider => curatorOf(settings, by);
        await new Interview(database, { candidates, known, decider, signal }).run();
      });
    });
}

/** What a curator is shown of one side of a question: its names or texts, where it was, and by whom it is. */
export function sideInWords(
  id: string,
  { names = [], events = [], issuers = [], sources = 0 }: Partial<Shown> = {},
): string[] {
  const at = events.length > 0 ? `at ${events.slice(0, EVENTS).join(', ')}${events.length > EVENTS ? ' …' : ''}` : '';
  const by = issuers.length > 0 ? `issued by ${issuers.join(', ')}` : '';
  return [
    `  ${names.map((name) => printable(asRead(name, id))).join(' · ')}`,
    `    ${[id, counted(sources, 'source'), by, at].filter(Boolean).join(', ')}`,
  ];
}

interface Given {
  candidates: readonly Candidate[];
  known: ReadonlyMap<string, Shown>;
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
    for (let candidate = this.#asking.next(); candidate; candidate = this.#asking.next()) {
      this.#show(candidate);
      const key = await keyPressed(['s', 'd', 'u', 'z', 'q'], this.given.signal);
      tell(key === undefined ? '' : (VERDICTS[key] ?? { z: 'taken back', q: 'quit' }[key]!));
      if (key === undefined || key === 'q') return this.#end();
      if (key === 'z') await this.#takeBack();
      else await this.#answer(candidate, VERDICTS[key]!);
    }
    tell('Nothing is left to ask.');
    this.#end();
  }

  #show(candidate: Candidate): void {
    const { score, proposal } = candidate;
    tell(`\n${this.#progress()}`);
    for (const id of [candidate.a, candidate.b]) sideInWords(id, this.given.known.get(id)).forEach(tell);
    const differing = differingInWords(candidate);
    const rather = proposal === 'UNIT' ? ' One may be a part of the other: then they are different.' : '';
    tell(`  ${whyInWords(candidate)} (score ${score.toFixed(2)}).${rather}`);
    if (differing !== '') tell(`  Words that differ: ${differing}`);
    process.stderr.write('  s same   d different   u unsure   z take back   q quit: ');
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
      await decide(this.database, [{ a, b, verdict, features }], decider(), { signal, waiting: waitingFor });
      this.#answers.push({ candidate, verdict, isKept: true });
    } catch (error) {
      if (!(error instanceof DecisionsRefused)) throw error;
      tell(`  Not kept. ${error.message}`);
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
      await revoke(this.database, { a, b }, { ...decider(), reason }, { signal, waiting: waitingFor });
    }
    this.#asking = new Asking(this.given.candidates);
    for (const { candidate, verdict } of this.#answers) this.#asking.answer(candidate, verdict);
  }

  #end(): void {
    tell(`${counted(this.#answers.filter(({ isKept }) => isKept).length, 'answer')} kept.`);
  }
}
