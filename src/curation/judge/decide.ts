import { appendToLog, type Act, type Decider } from '../../audit/append.js';
import type { AuditEntry } from '../../audit/entry.js';
import type { Database, Transacting } from '../../database/database.js';
import { statements } from '../../dataset/import/statements.js';
import { inOne } from '../../dataset/import/lease/in_one.js';
import type { Lease, Patience } from '../../dataset/import/lease/lease.js';
import { factKey } from '../../model/identity/fact_key.js';
import { CurationRefused } from '../refused.js';
import { cleanWords } from '../words.js';
import { refusals } from './check.js';
import type { Decision, Refusal } from './decision.js';
import { readJudgements, type Judgement } from './judgements.js';
import { rowsOf, targetOf } from './rows.js';
import { saidBy, type Said } from './said.js';
import { LEASE_NAME, writeChange } from './write_change.js';

/** Decisions that cannot all hold: none was taken. */
export class DecisionsRefused extends CurationRefused {
  constructor(readonly refusals: readonly Refusal[]) {
    const texts = refusals.map(({ decision: { row }, why }) => (row === undefined ? why : `Row ${row}: ${why}`));
    super(texts.join('\n'));
  }
}

/** What became of decisions. */
export interface Decided<T> {
  /** Those that were new. */
  taken: readonly Decision[];
  /** Those that held already. */
  standing: readonly Decision[];
  /** Of these, those with another reason or day than is kept: theirs is not. */
  otherwise: readonly Decision[];
  /** What the log says of it: an entry for each that was new. */
  entries: readonly AuditEntry[];
  /** What `before` and `after` returned. */
  measured?: { before: T; after: T };
}

export interface DecideOptions<T> extends Patience {
  /** Say what would change; nothing is written. */
  dryRun?: boolean;
  /** Measures the graph, before and after. */
  measure?: (graph: Transacting) => Promise<T>;
}

/**
 * Takes decisions, all or none: they are one set with the judgements that hold. What is decided again changes nothing; an
 * UNSURE is revoked once the same two are judged.
 * @throws DecisionsRefused with all that stands in the way, ImportRunning, ImportUnfinished
 */
export function decide<T>(
  database: Database,
  decisions: readonly Decision[],
  decider: Decider,
  { dryRun, measure, ...patience }: DecideOptions<T> = {},
): Promise<Decided<T>> {
  return inOne(database, LEASE_NAME, { ...patience, isUndone: dryRun }, (graph, lease) =>
    decideIn(graph, lease, decisions, decider, measure),
  );
}

/** As `decide`, in a transaction under the lease. */
export async function decideIn<T>(
  graph: Transacting,
  lease: Lease,
  given: readonly Decision[],
  decider: Decider,
  measure?: (graph: Transacting) => Promise<T>,
): Promise<Decided<T>> {
  const judgements = await readJudgements(graph);
  const decisions = withCleanWords(given);
  const refused = await refusals(graph, decisions, judgements);
  if (refused.length > 0) throw new DecisionsRefused(refused);
  const said = await saidBy(graph, decisions);
  const { taken, standing, otherwise } = await sorted(graph, said, judgements);
  const before = await measure?.(graph);
  const unsure = judgements.filter((judgement) => isSettled(judgement, taken));
  const entries = await graph.write('audit', (writer) => appendToLog(writer, decider, taken.map(actOf)));
  if (taken.length > 0) {
    await writeChange(graph, lease, {
      by: decider.by,
      at: decider.at,
      rows: await rowsOf(
        graph,
        taken.flatMap((decision) => said.get(decision)!),
        decider,
      ),
      retracted: unsure.map((judgement) => ({ assertion: judgement.assertion, target: keyOf(judgement) })),
      reason: 'judged since',
    });
  }
  const measured = measure && { before: before!, after: await measure(graph) };
  return { taken, standing, otherwise, entries, measured };
}

/** @throws DecisionsRefused where a cell of a table could not hold what curators write */
function withCleanWords(decisions: readonly Decision[]): Decision[] {
  const refused: Refusal[] = [];
  const clean = decisions.map((decision) => {
    try {
      const reason = cleanWords('reason', decision.reason);
      return { ...decision, reason, features: cleanWords('what was shown', decision.features) };
    } catch (error) {
      if (!(error instanceof CurationRefused)) throw error;
      refused.push({ decision, why: error.message });
      return decision;
    }
  });
  if (refused.length > 0) throw new DecisionsRefused(refused);
  return clean;
}

/** What the log says of a decision. */
const actOf = ({ a, b, verdict, reason, since }: Decision): Act => ({
  action: 'JUDGE',
  said: verdict,
  targets: [a, b],
  asked: { a, b, verdict, reason, since },
});

/** The key of the fact that a judgement is on. */
export const keyOf = ({ a, b, verdict }: Pick<Judgement, 'a' | 'b' | 'verdict'>): string =>
  factKey('Judgement', [a, b, verdict]);

type Sorted = Pick<Decided<never>, 'taken' | 'standing' | 'otherwise'>;

/** Decisions that are new, each once, and those that hold already: all that they say is there. */
async function sorted(
  graph: Transacting,
  said: ReadonlyMap<Decision, readonly Said[]>,
  judgements: readonly Judgement[],
): Promise<Sorted> {
  /** What is kept under a key: by the columns of its table. */
  const held = new Map<string, Readonly<Record<string, unknown>>[]>();
  const hold = (key: string, values: Readonly<Record<string, unknown>>): void =>
    void held.set(key, [...(held.get(key) ?? []), values]);
  for (const judgement of judgements) hold(keyOf(judgement), { reason: judgement.reason });
  const others = [...said.values()].flat().filter(({ table }) => table !== 'judgements');
  const keys = [...new Set(others.map(targetOf))];
  const stored = keys.length === 0 ? [] : await graph.read(statements.storedFacts, { keys });
  for (const { key, properties } of stored) if (properties['live']) hold(key, properties);
  const result = { taken: [] as Decision[], standing: [] as Decision[], otherwise: [] as Decision[] };
  for (const [decision, rows] of said) {
    if (rows.some((row) => !held.has(targetOf(row)))) result.taken.push(decision);
    else {
      result.standing.push(decision);
      if (rows.some((row) => isOtherwise(row, held.get(targetOf(row))!))) result.otherwise.push(decision);
    }
    for (const row of rows) hold(targetOf(row), row.values);
  }
  return result;
}

/** Whether a row gives a reason or a day that is kept under its key in no other row. */
const isOtherwise = ({ values }: Said, kept: readonly Readonly<Record<string, unknown>>[]): boolean =>
  ['reason', 'from', 'to'].some((of) => values[of] !== undefined && kept.every((each) => each[of] !== values[of]));

/** Whether an UNSURE is about two that are judged now. */
const isSettled = ({ a, b, verdict }: Judgement, taken: readonly Decision[]): boolean =>
  verdict === 'UNSURE' &&
  taken.some((decision) => decision.verdict !== 'UNSURE' && [decision.a, decision.b].sort().join() === [a, b].join());
