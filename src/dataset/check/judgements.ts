import { SameEntities } from '../../model/identity/same_entities.js';
import type { Place, ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import { EventsMadeOne } from './events/made_one.js';
import type { KnownJudgement } from './graph/graph_lookup.js';

type Judgement = Pick<KnownJudgement, 'a' | 'b' | 'verdict'>;

/**
 * Notes each two that are judged to be different, and are one by judgements: those of the dataset and of the graph are
 * one set. The row that is reported is the last one that it takes.
 */
export function checkJudgements(
  rows: Gathered['judgements'],
  others: readonly Judgement[],
  problems: ProblemList,
): void {
  const all: readonly (Judgement & { place?: Place })[] = [...others, ...rows];
  const isSame = new SameEntities();
  const same = new Map<string, number>();
  all.forEach(({ a, b, verdict }, i) => {
    if (verdict !== 'SAME') return;
    isSame.add(a, b);
    if (!same.has(pairOf(a, b))) same.set(pairOf(a, b), i);
  });
  const told = new Set<string>();
  all.forEach(({ a, b, verdict }, i) => {
    if (verdict !== 'DIFFERENT' || told.has(pairOf(a, b))) return;
    const chain = isSame.chain(a, b);
    if (!chain) return;
    told.add(pairOf(a, b));
    const links = chain.slice(1).map((id, at) => same.get(pairOf(chain[at]!, id))!);
    const last = all[Math.max(i, ...links)]!;
    if (last.place) problems.add('JUDGEMENTS_CONTRADICT', last.place, `${a} and ${b}`, chain.join(' = '));
  });
}

/** The id that stands for an entity by these judgements. */
export function canonicalOf(judgements: readonly Judgement[]): (id: string) => string {
  const same = judgements.filter(({ verdict }) => verdict === 'SAME');
  const canonical = new SameEntities(same.map(({ a, b }) => [a, b] as const)).canonicalIds();
  return (id) => canonical.get(id) ?? id;
}

/** Whether two were judged to be one, or to be two, directly or by way of others: it need not be asked whether they are. */
export function settledBy(judgements: readonly Judgement[]): (a: string, b: string) => boolean {
  const of = canonicalOf(judgements);
  const different = judgements.filter(({ verdict }) => verdict === 'DIFFERENT');
  const apart = new Set(different.map(({ a, b }) => pairOf(of(a), of(b))));
  return (a, b) => of(a) === of(b) || apart.has(pairOf(of(a), of(b)));
}

/**
 * The events that rows make one.
 * @param known judgements of the graph; of these, what the dataset takes the place of is not `standing`
 */
export function eventsMadeOne(
  rows: Gathered['judgements'],
  { known, standing }: { known: readonly KnownJudgement[]; standing: readonly KnownJudgement[] },
): EventsMadeOne<Gathered['judgements'][number]> {
  const held = new Set(known.filter(({ verdict }) => verdict === 'SAME').map(({ a, b }) => pairOf(a, b)));
  return new EventsMadeOne(rows, [
    ...standing,
    ...rows.filter(({ a, b, imported }) => imported || held.has(pairOf(a, b))),
  ]);
}

const pairOf = (a: string, b: string): string => [a, b].sort().join('\n');
