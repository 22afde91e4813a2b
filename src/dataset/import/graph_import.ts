import type { Transacting } from '../../database/database.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { endsOf, isFactTarget, tableOf } from '../../model/tables/target.js';
import { restoring, retracting, type Curator } from '../plan/retracting.js';
import { onlyAdds } from './change/change.js';
import { settleIdentities } from './identity/settle.js';
import { ImportState, isSource, markChanged, unchanged } from './import_state.js';
import { Lanes } from './lanes.js';
import type { Lease } from './lease/lease.js';
import { match, type Matched } from './assertions/match.js';
import { reconsiderChangedSources } from './again/reconsider.js';
import type { Assertion } from './assertions/stored_assertion.js';
import type { Summary } from './summary.js';

/**
 * Batches of a large import that are written side by side: the server has work while one is being sent, or waits for its
 * disk. Those of a small one speak of the same few entities, and would only wait for each other.
 */
const LANES = 3;
const LARGE = 5_000;

/** When an import writes, and what it retracts. */
export interface ImportSetting {
  /** The time of recording for rows that state none, and of retractions. */
  recordedAt: string;
  /** Whether a live assertion that no row speaks for is retracted; `isSpokenOf`: some row speaks of the same target. */
  retracts: (assertion: Assertion, isSpokenOf: boolean) => boolean;
  /** Whether a retracted assertion stands again. */
  restores?: (assertion: Assertion) => boolean;
  /** Who retracts, and why, where a curator does. */
  curator?: Curator;
}

/** The rows of an import on one target; none where what is said of it is to be retracted. */
export interface TargetRows {
  target: string;
  rows: readonly AssertionRow[];
}

/** Who watches an import: told how much is done; ends it after the batch that is being written. */
interface Watching {
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** The graph as one import changes it, batch by batch. Without a lease it writes nothing (a dry run). */
export class GraphImport {
  readonly state: ImportState;
  #lanes = new Lanes(1);
  /** Whether facts are being written: entities all are. */
  #atFacts = false;

  constructor(
    database: Transacting,
    lease: Lease | undefined,
    private readonly setting: ImportSetting,
  ) {
    this.state = new ImportState(database, lease);
  }

  /**
   * Carries out all that an import does, and derives what follows from it.
   * @param total rows and targets in all batches
   */
  async carryOutAll(
    all: Iterable<TargetRows[]>,
    total: number,
    summary: Summary,
    { progress, signal }: Watching,
  ): Promise<void> {
    let done = 0;
    if (total >= LARGE) this.#lanes = new Lanes(LANES);
    try {
      for (const batch of all) {
        signal?.throwIfAborted();
        await this.#carryOut(batch, summary, () => {
          done += batch.reduce((count, { rows }) => count + (rows.length || 1), 0);
          progress?.(done, total);
        });
      }
      await this.#lanes.end();
    } finally {
      await this.#lanes.settled();
    }
    await reconsiderChangedSources(this.state, summary, signal);
    await settleIdentities(this.state.graph);
  }

  /**
   * Carries out one batch of what an import does, all of one table. Where it does nothing but add, the batch may still
   * be being written afterwards, beside the next one: `written` is called when it is done.
   */
  async #carryOut(groups: readonly TargetRows[], summary: Summary, written: () => void): Promise<void> {
    const { known, sources, onSources } = this.state;
    const targets = groups.map(({ target }) => target);
    const ends = targets.map(endsOf);
    const stored = await this.state.assertionsOn(targets.filter((_, i) => !known.isNew(ends[i]!)));
    const changed: { target: string; ends: string[]; matched: Matched }[] = [];
    groups.forEach(({ target, rows }, i) => {
      const matched = this.#matched(rows, stored.get(target) ?? []);
      const updated = matched.update.length - matched.retract.length;
      summary.count(tableOf(target).name, {
        added: matched.create.length,
        changed: updated,
        retracted: matched.retract.length,
      });
      if (matched.create.length + matched.update.length > 0) changed.push({ target, ends: ends[i]!, matched });
    });
    if (changed.length === 0) return written();
    await sources.load([
      ...targets.filter(isSource),
      ...changed.flatMap(({ matched }) => matched.after.map(({ source }) => source)),
    ]);
    const changes = changed.map(({ target, ends, matched }) => ({
      ...unchanged(target, ends, matched.after, sources.of),
      assertions: matched,
      isNew: isFactTarget(target) && !stored.has(target),
      sources: [...matched.create, ...updatedIn(matched)].map(({ source }) => source),
    }));
    for (const { state, assertions } of changes) {
      this.state.note(state, stored.get(state.target), summary);
      if (isSource(state.target)) onSources.set(state.target, assertions.after);
    }
    const changedSources = sources.take(changes);
    // Facts take over the days of events, and whether a name is one to sort by hangs on who is public.
    if (!this.#atFacts && targets.some(isFactTarget)) {
      await this.#lanes.end();
      this.#atFacts = true;
    }
    // Whether anything live is left of an entity, and what a source says of itself, is not asked side by side.
    const alone = !changes.every((each) => !isSource(each.state.target) && onlyAdds(each));
    await this.#lanes.run(async () => {
      await this.state.write(changes, (writer) => markChanged(writer, changedSources));
      written();
    }, alone);
  }

  /** What becomes of the assertions on a target: rows are matched with them, and what is to be retracted is. */
  #matched(rows: readonly AssertionRow[], stored: readonly Assertion[]): Matched {
    const { retracts, restores = () => false, curator, recordedAt } = this.setting;
    const writing = { recordedAt, version: this.state.graph.version };
    const matched = match(rows, stored, writing);
    const retracted = retracting(matched, (assertion) => retracts(assertion, rows.length > 0), { ...writing, curator });
    return restoring(retracted, restores);
  }
}

/** The assertions that are changed, as they stand afterwards. */
function updatedIn({ update, after }: Matched): Assertion[] {
  const keys = new Set(update.map(({ key }) => key));
  return after.filter(({ key }) => keys.has(key));
}
