import { didYouMean } from '../../collections/nearest.js';
import { wayBetween } from '../../collections/way_between.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { SameEntities } from '../../model/identity/same_entities.js';
import type { Verdict } from '../../model/vocabulary/index.js';
import { hasSince, judgedAs, type Decision, type Refusal } from './decision.js';
import type { Judgement } from './judgements.js';
import { notSure } from './not_sure.js';
import { notOfOneKind } from './one_kind.js';
import { onOtherDays } from './other_days.js';

const canonical = statement<{ ids: string[] }, { id: string }>('entity/canonical');
const allIds = statement<{ prefix: string }, { id: string }>('curation/ids');

/** All that stands in the way of decisions, which are one set with the judgements that hold. */
export async function refusals(
  reader: Reader,
  decisions: readonly Decision[],
  standing: readonly Pick<Judgement, 'a' | 'b' | 'verdict' | 'reason'>[],
): Promise<Refusal[]> {
  const ids = [...new Set(decisions.flatMap(({ a, b }) => [a, b]))];
  const known = new Set((ids.length === 0 ? [] : await reader.read(canonical, { ids })).map(({ id }) => id));
  const found: Refusal[] = [];
  for (const decision of decisions) {
    const why = whatIsWrong(decision) ?? (await unknownEnd(reader, decision, known));
    if (why !== undefined) found.push({ decision, why });
  }
  if (found.length > 0) return found;
  const contradicting = [
    ...notSure(decisions, standing),
    ...contradictions(decisions, standing),
    ...(await onOtherDays(reader, decisions, standing)),
  ];
  const others = decisions.filter((decision) => !contradicting.some((refusal) => refusal.decision === decision));
  return [...contradicting, ...(await circles(reader, others, standing))];
}

function whatIsWrong({ a, b, verdict, since }: Decision): string | undefined {
  const notOne = notOfOneKind(a, b);
  if (notOne !== undefined) return notOne;
  if (a === b) return `${a} is judged with itself.`;
  if (hasSince(verdict) && kindOf(a) !== 'organisation')
    return `${verdict} is said of organisations, and ${a} is none.`;
  if (verdict === 'RENAMED' && since === undefined) {
    return `since is missing: RENAMED says since when ${a} is the name. Where that is not known, ${a} and ${b} are SAME.`;
  }
  return undefined;
}

async function unknownEnd(reader: Reader, { a, b }: Decision, known: ReadonlySet<string>): Promise<string | undefined> {
  const missing = [a, b].find((id) => !known.has(id));
  if (missing === undefined) return undefined;
  const ids = (await reader.read(allIds, { prefix: `${kindOf(missing)!}:` })).map(({ id }) => id);
  return `Nothing has the id ${JSON.stringify(missing)}. ${didYouMean(missing, ids)}`.trim();
}

/** One after the other: the decision that closes a chain is the one that is refused, and the next are as if it were not. */
function contradictions(
  decisions: readonly Decision[],
  standing: readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[],
): Refusal[] {
  const pairsOf = (verdict: Verdict): Pair[] =>
    standing.filter((judgement) => judgement.verdict === verdict).map(({ a, b }) => [a, b]);
  let [same, different] = [pairsOf('SAME'), pairsOf('DIFFERENT')];
  const found: Refusal[] = [];
  for (const decision of decisions) {
    const pair: Pair = [decision.a, decision.b];
    const verdict = judgedAs(decision.verdict);
    const [nextSame, nextDifferent] = [
      verdict === 'SAME' ? [...same, pair] : same,
      verdict === 'DIFFERENT' ? [...different, pair] : different,
    ];
    const isSame = new SameEntities(nextSame);
    const canonical = isSame.canonicalIds();
    const broken = nextDifferent.find(([a, b]) => (canonical.get(a) ?? a) === (canonical.get(b) ?? b));
    if (broken) found.push({ decision, why: contradiction(broken, isSame.chain(...broken)!) });
    else [same, different] = [nextSame, nextDifferent];
  }
  return found;
}

type Pair = [a: string, b: string];

const contradiction = ([a, b]: Pair, chain: readonly string[]): string =>
  `${a} and ${b} would be judged DIFFERENT and be one: ${chain.join(' = ')}. Revoke what is wrong (jejaring identity why ${a} ${b}), or change the verdict.`;

/** Hierarchies that a SAME or a UNIT may close to a circle, by the statement of their edges. */
const HIERARCHIES = {
  unit: statement<object, Edge>('dataset/unit_edges'),
  broader: statement<object, Edge>('dataset/broader_edges'),
  partOf: statement<object, Edge>('dataset/part_of_edges'),
  revises: statement<object, Edge>('dataset/revises_edges'),
};

interface Edge {
  from: string;
  to: string;
}

/** Nothing becomes a part of itself: no unit, issue or event, neither by a UNIT nor by who is the same. */
async function circles(
  reader: Reader,
  decisions: readonly Decision[],
  standing: readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[],
): Promise<Refusal[]> {
  const found: Refusal[] = [];
  for (const [hierarchy, edgesOf] of Object.entries(HIERARCHIES)) {
    const edges: Edge[] = await reader.read(edgesOf, {});
    const same: Pair[] = standing.filter(({ verdict }) => verdict === 'SAME').map(({ a, b }) => [a, b]);
    for (const decision of decisions) {
      const { a, b } = decision;
      const isSame = judgedAs(decision.verdict) === 'SAME';
      if (isSame) same.push([a, b]);
      else if (decision.verdict === 'UNIT' && hierarchy === 'unit') edges.push({ from: a, to: b });
      else continue;
      const way = circleThrough(a, edges, new SameEntities(same).canonicalIds());
      if (!way) continue;
      found.push({ decision, why: `${a} would be a part of itself: ${way.join(' → ')}.` });
      if (isSame) same.pop();
      else edges.pop();
    }
  }
  return found;
}

/** The way from an entity along edges back to it, where there is one. */
function circleThrough(
  id: string,
  edges: readonly Edge[],
  canonical: ReadonlyMap<string, string>,
): string[] | undefined {
  const of = (one: string): string => canonical.get(one) ?? one;
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) next.set(of(from), (next.get(of(from)) ?? new Set()).add(of(to)));
  for (const to of next.get(of(id)) ?? []) {
    const way = wayBetween(next, to, of(id));
    if (way) return [of(id), ...way];
  }
  return undefined;
}
