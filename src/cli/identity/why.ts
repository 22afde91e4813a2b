import type { Command } from 'commander';
import type { Reader } from '../../database/database.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import { findCandidates, kindAbout } from '../../curation/find/candidates.js';
import { refusals } from '../../curation/judge/check.js';
import { readJudgements, type Judgement } from '../../curation/judge/judgements.js';
import { CurationRefused } from '../../curation/refused.js';
import { SameEntities } from '../../model/identity/same_entities.js';
import { print } from '../terminal/output.js';
import { withDatabaseToRead } from '../services/with_database.js';
import { judgementInWords } from './list.js';

/** `jejaring identity why`: by which judgements two are one, or two. */
export function registerWhy(identity: Command): void {
  identity
    .command('why')
    .description('Say whether two are one, by which judgements, and what speaks for it.')
    .argument('<a>', 'id of one: organisation:ksbsi')
    .argument('<b>', 'id of the other')
    .addHelpText('after', '\nExample:\n  jejaring identity why organisation:jpri organisation:talks-jpri')
    .action((a: string, b: string) =>
      withDatabaseToRead(async (database) => {
        const [wrong] = await refusals(database, [{ a, b, verdict: 'UNSURE' }], []);
        if (wrong) throw new CurationRefused(wrong.why);
        const judgements = await readJudgements(database);
        if (!(await tellJudged(a, b, judgements))) await tellCandidate(database, a, b);
      }),
    );
}

/** @returns whether the two were judged, by way of others or directly */
async function tellJudged(a: string, b: string, judgements: readonly Judgement[]): Promise<boolean> {
  const same = judgements.filter(({ verdict }) => verdict === 'SAME');
  const isSame = new SameEntities(same.map((judgement) => [judgement.a, judgement.b] as const));
  const chain = isSame.chain(a, b);
  const canonical = isSame.canonicalIds();
  const of = (id: string): string => canonical.get(id) ?? id;
  const told = (kept: readonly Judgement[]): void =>
    kept.forEach((judgement) => print(`  ${judgementInWords(judgement)}`));
  if (chain) {
    print(`${a} and ${b} are one: ${chain.join(' = ')}.`);
    const links = chain.slice(1).map((id, i) => [chain[i]!, id].sort().join());
    told(same.filter((judgement) => links.includes([judgement.a, judgement.b].join())));
    return true;
  }
  const pair = [of(a), of(b)].sort().join();
  const between = judgements.filter((judgement) => [of(judgement.a), of(judgement.b)].sort().join() === pair);
  if (between.length === 0) return false;
  const isDifferent = between.some(({ verdict }) => verdict === 'DIFFERENT');
  print(`${a} and ${b} are two${isDifferent ? '' : ', and nobody is sure'}:`);
  told(between);
  return true;
}

async function tellCandidate(
  database: Parameters<typeof findCandidates>[0] & Reader,
  a: string,
  b: string,
): Promise<void> {
  print(`${a} and ${b} are two: nobody has judged them.`);
  const ids = [a, b];
  const kinds = kindOfCandidates(a);
  if (!kinds) return;
  const candidates = await findCandidates(database, { kind: kinds, about: a });
  const candidate = candidates.find((each) => ids.includes(each.a) && ids.includes(each.b));
  if (!candidate) return print('Nothing that is compared speaks for their being one.');
  const differing = differingInWords(candidate);
  print(`They may be one (score ${candidate.score.toFixed(2)}): ${whyInWords(candidate)}.`);
  if (differing !== '') print(`Words that differ: ${differing}.`);
}

function kindOfCandidates(id: string): ReturnType<typeof kindAbout> | undefined {
  try {
    return kindAbout(id);
  } catch {
    return undefined;
  }
}
