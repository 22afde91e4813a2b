import { chunks, groupBy } from '../../collections/group_by.js';
import type { Database, Reader, Writer } from '../../database/database.js';
import { AGENT_KINDS, ENTITY_LABELS, kindOf } from '../../model/identity/entity_id.js';
import type { Erasure } from '../../privacy/erased_persons.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { Acceptance } from '../problems/index.js';
import type { DatasetDescription } from '../read/read_dataset.js';
import { endsOf, isFactTarget, tableOf } from '../../model/tables/target.js';
import { keepingAccepted } from './accepted_doubts.js';
import { onlyAdds, type Change } from './change.js';
import { setSortNames, sortNameRow, writeChanges } from './changes.js';
import { titleChanges } from './hidden_titles.js';
import { Known } from './known.js';
import { Lanes } from './lanes.js';
import type { Lease } from './lease.js';
import { match, type AssertionUpdate, type Matched, type Writing } from './match.js';
import { nodeState, type NodeState, type SourceFacts } from './node_state.js';
import { retracting, type Curator } from '../plan/retracting.js';
import { redated } from './redated.js';
import { SourceKnowledge } from './source_knowledge.js';
import { statements } from './statements.js';
import { assertionOf, type Assertion } from './stored_assertion.js';
import type { Summary } from './summary.js';

/** Targets looked up or written in one transaction. */
const BATCH = 2_500;
/** Batches that are written side by side: the server has work while one is being sent, or waits for its disk. */
const LANES = 3;
/** Sources that date each other are followed so far. */
const ROUNDS = 10;

/** When an import writes, and what it retracts. */
export interface ImportSetting {
  /** The time of recording for rows that state none, and of retractions. */
  recordedAt: string;
  /** Whether a live assertion that no row speaks for is retracted; `isSpokenOf`: some row speaks of the same target. */
  retracts: (assertion: Assertion, isSpokenOf: boolean) => boolean;
  /** Who retracts, and why, where a curator does. */
  curator?: Curator;
}

/** The rows of an import on one target; none where what is said of it is to be retracted. */
export interface TargetRows {
  target: string;
  rows: readonly AssertionRow[];
}

/** The graph as one import changes it, batch by batch. Without a lease it writes nothing (a dry run). */
export class GraphImport {
  readonly #sources: SourceKnowledge;
  /** The assertions on sources as this import has them be. */
  readonly #onSources = new Map<string, readonly Assertion[]>();
  readonly #known = new Known();
  readonly #lanes = new Lanes(LANES);
  /** Whether facts are being written: entities all are. */
  #atFacts = false;

  constructor(
    private readonly database: Database,
    private readonly lease: Lease | undefined,
    private readonly setting: ImportSetting,
  ) {
    this.#sources = new SourceKnowledge(database);
  }

  /** Keeps what packages say of themselves. */
  async describe(descriptions: readonly DatasetDescription[]): Promise<void> {
    const known = new Map(
      (await this.database.read(statements.describedDatasets, {})).map((row) => [row.name, JSON.stringify(row)]),
    );
    for (const { name, title = null, licence = null } of descriptions) {
      if (known.get(name) === JSON.stringify({ name, title, licence })) continue;
      await this.#write((writer) => writer.run(statements.describeDataset, { name, title, licence }));
    }
  }

  /** Keeps which doubts about a dataset were accepted. */
  async recordAccepted(dataset: string, accepted: Acceptance): Promise<void> {
    const keep = await keepingAccepted(this.database, dataset, accepted);
    if (keep) await this.#write(keep);
  }

  /** Keeps who was erased elsewhere. */
  async recordErasures(erasures: readonly Erasure[]): Promise<void> {
    const known = new Set((await this.database.read(statements.erasures, {})).map(({ person }) => person));
    const missing = erasures.filter(({ person }) => !known.has(person));
    if (missing.length === 0) return;
    await this.#write((writer) => writer.run(statements.recordErasures, { erasures: missing }));
  }

  /** Creates the entities that are not in the graph yet. */
  async createEntities(ids: Iterable<string>): Promise<void> {
    for (const batch of chunks(ids, BATCH)) {
      const known = await this.database.read(statements.existingEntities, { ids: batch });
      const existing = new Set(known.map(({ id }) => id));
      const missing = batch.filter((id) => !existing.has(id));
      if (missing.length === 0) continue;
      await this.#write(async (writer) => {
        await writer.run(statements.createEntities, { rows: missing.map(newEntity) });
        const sources = missing
          .filter((id) => kindOf(id) === 'source')
          .map((id) => change(id, [id], [], this.#sources.of));
        await writeChanges(writer, sources, this.#known);
      });
      this.#known.created(missing);
    }
  }

  /**
   * Carries out all that an import does, and derives what follows from it.
   * @param total rows and targets in all batches
   */
  async carryOutAll(
    all: Iterable<TargetRows[]>,
    total: number,
    summary: Summary,
    { progress, signal }: { progress?: (done: number, total: number) => void; signal?: AbortSignal },
  ): Promise<void> {
    let done = 0;
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
    await this.#resolveChangedSources(summary, signal);
    await this.markWithheld();
    await this.hideTitles();
  }

  /**
   * Carries out one batch of what an import does, all of one table. Where it does nothing but add, the batch may still
   * be being written afterwards, beside the next one: `written` is called when it is done.
   */
  async #carryOut(groups: readonly TargetRows[], summary: Summary, written: () => void): Promise<void> {
    const targets = groups.map(({ target }) => target);
    const ends = targets.map(endsOf);
    const stored = await this.#assertionsOn(
      this.database,
      targets.filter((_, i) => !this.#known.isNew(ends[i]!)),
    );
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
    await this.#sources.load([
      ...targets.filter(isSource),
      ...changed.flatMap(({ matched }) => matched.after.map(({ source }) => source)),
    ]);
    const changes = changed.map(({ target, ends, matched }) => ({
      ...change(target, ends, matched.after, this.#sources.of),
      assertions: matched,
      isNew: isFactTarget(target) && !stored.has(target),
      sources: [...matched.create, ...matched.after.filter(({ key }) => matched.retract.includes(key))].map(
        ({ source }) => source,
      ),
    }));
    for (const { state, assertions } of changes) {
      this.#note(state, stored.get(state.target), summary);
      if (isSource(state.target)) this.#onSources.set(state.target, assertions.after);
    }
    const changedSources = this.#sources.take(changes);
    // Facts take over the days of events, and whether a name is one to sort by hangs on who is public.
    if (!this.#atFacts && targets.some(isFactTarget)) {
      await this.#lanes.end();
      this.#atFacts = true;
    }
    // Whether anything live is left of an entity, and what a source says of itself, is not asked side by side.
    const alone = !changes.every((each) => !isSource(each.state.target) && onlyAdds(each));
    await this.#lanes.run(async () => {
      await this.#writeChanges(changes, (writer) => markChanged(writer, changedSources));
      written();
    }, alone);
  }

  /** What becomes of the assertions on a target: rows are matched with them, and what is to be retracted is. */
  #matched(rows: readonly AssertionRow[], stored: readonly Assertion[]): Matched {
    const matched = match(rows, stored, this.#writing);
    const { retracts, curator } = this.setting;
    return retracting(matched, (assertion) => retracts(assertion, rows.length > 0), { ...this.#writing, curator });
  }

  /** Has the summary tell what becomes of a fact or entity. */
  #note(after: NodeState, stored: readonly Assertion[] | undefined, summary: Summary): void {
    const before = stored && nodeState(after.target, stored, this.#sources.before);
    summary.facts.note(before, after);
  }

  /**
   * Resolves again what rests on sources whose date or language this import, or one that was killed, changed. Among that
   * may be other sources, whose date then changes: so it goes on, and ends where sources speak of each other in a circle.
   */
  async #resolveChangedSources(summary: Summary | undefined, signal?: AbortSignal): Promise<void> {
    // (On a source that is new with this import nothing rested, so that it is not marked. A dry run marks none.)
    let ids = this.lease
      ? (await this.database.read(statements.changedSources, {})).map(({ id }) => id)
      : [...this.#sources.changed].sort();
    for (let round = 0; ids.length > 0; round += 1) {
      const changed: string[] = [];
      const on = await this.database.readTogether('import/changed_sources', (reader) =>
        reader.read(statements.targetsOnSources, { ids }),
      );
      for (const batch of chunks(on, BATCH)) {
        signal?.throwIfAborted();
        const targets = batch.map(({ target }) => target);
        changed.push(...(await this.#reconsider(targets, { summary })));
      }
      const isLast = round === ROUNDS;
      const done = isLast ? [...ids, ...changed] : ids.filter((id) => !changed.includes(id));
      await this.#write((writer) => writer.run(statements.unmarkSourcesChanged, { ids: done }));
      ids = isLast ? [] : changed;
    }
  }

  /** Has persons who are WITHHELD be as if they were not there, with what they did for nobody; and others be there again. */
  async markWithheld(): Promise<void> {
    if (!this.lease) return;
    const { mark, unmark } = (await this.database.read(statements.withheld, {}))[0]!;
    for (const ids of chunks(mark, BATCH)) {
      await this.#write((writer) => writer.run(statements.markWithheld, { ids }));
    }
    for (const ids of chunks(unmark, BATCH)) {
      await this.#write(async (writer) => {
        await writer.run(statements.unmarkWithheld, { ids });
        await writer.run(statements.refreshLive, { ids: ids.filter((id) => kindOf(id) !== undefined) });
      });
    }
  }

  /** Has titles in which a hidden name stands sort behind all others, and those that hold none any more by themselves. */
  async hideTitles(): Promise<void> {
    if (!this.lease) return;
    const { hide, show } = await titleChanges(this.database);
    for (const ids of chunks(hide, BATCH)) {
      await this.#write((writer) => writer.run(statements.hideSortNames, { ids }));
    }
    for (const ids of chunks(show, BATCH)) await this.#write((writer) => setSortNames(writer, ids));
  }

  /** Makes everything that is derived again: days, stored resolutions, shortcuts, originals, sort names. */
  async rebuild(progress: (done: number, total: number) => void, signal?: AbortSignal): Promise<void> {
    await this.#write(() => Promise.resolve());
    await this.database.apply(statements.deleteAllShortcuts.name, statements.deleteAllShortcuts.text);
    const targets = [
      ...(await this.database.read(statements.allEntities, {})),
      ...(await this.database.read(statements.allFacts, {})),
    ];
    let done = 0;
    for (const batch of chunks(targets, BATCH)) {
      signal?.throwIfAborted();
      await this.#reconsider(
        batch.map(({ target }) => target),
        { alsoChanged: redated },
      );
      progress((done += batch.length), targets.length);
    }
    await this.#resolveChangedSources(undefined, signal);
    await this.markWithheld();
    await this.hideTitles();
  }

  /**
   * Resolves targets again.
   * @param summary told what becomes of those that were not told of yet
   * @param alsoChanged what else is to be changed on a target's assertions
   * @returns the sources among them whose date or language that changes
   */
  async #reconsider(
    targets: readonly string[],
    {
      summary,
      alsoChanged = () => [],
    }: { summary?: Summary; alsoChanged?: (assertions: readonly Assertion[]) => AssertionUpdate[] } = {},
  ): Promise<string[]> {
    const stored = await this.#assertionsOn(this.database, targets);
    await this.#sources.load([...targets.filter(isSource), ...[...stored.values()].flat().map(({ source }) => source)]);
    const changes: Change[] = targets.map((target) => {
      const assertions = this.#onSources.get(target) ?? stored.get(target) ?? [];
      return {
        ...change(target, endsOf(target), assertions, this.#sources.of),
        assertions: { create: [], update: alsoChanged(assertions) },
      };
    });
    if (summary) {
      const untold = changes.filter(({ state }) => isSource(state.target) || !summary.facts.has(state.target));
      for (const { state } of untold) this.#note(state, stored.get(state.target), summary);
    }
    const changed = this.#sources.take(changes);
    await this.#writeChanges(changes, (writer) => markChanged(writer, changed));
    return changed;
  }

  async #assertionsOn(reader: Reader, targets: readonly string[]): Promise<Map<string, Assertion[]>> {
    const { facts = [], entities = [] } = Object.fromEntries(
      groupBy(targets, (target) => (isFactTarget(target) ? 'facts' : 'entities')),
    );
    const rows = [
      ...(facts.length > 0 ? await reader.read(statements.assertionsOnFacts, { targets: facts }) : []),
      ...(entities.length > 0 ? await reader.read(statements.assertionsOnEntities, { targets: entities }) : []),
    ];
    return new Map(rows.map(({ target, assertions }) => [target, assertions.map(assertionOf)]));
  }

  get #writing(): Writing {
    return { recordedAt: this.setting.recordedAt, version: this.lease?.version ?? 0 };
  }

  /** Writes changes in one transaction, with what else is to be done in it. */
  async #writeChanges(changes: readonly Change[], after?: (writer: Writer) => Promise<void>): Promise<void> {
    await this.#write(async (writer) => {
      await writeChanges(writer, changes, this.#known);
      await after?.(writer);
    });
    this.#known.written(changes);
  }

  async #write(work: (writer: Writer) => Promise<unknown>): Promise<void> {
    const { lease } = this;
    if (!lease) return;
    await this.database.write('import/batch', async (writer) => {
      await work(writer);
      await lease.renew(writer);
    });
  }
}

const isSource = (id: string): boolean => kindOf(id) === 'source';

/** Marks sources whose date or language changed: what already rests on them is to be resolved again. */
async function markChanged(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await writer.run(statements.markSourcesChanged, { ids: [...ids] });
}

function newEntity(id: string): { id: string; labels: string[]; sortName: string | null } {
  const kind = kindOf(id)!;
  return {
    id,
    labels: AGENT_KINDS.includes(kind) ? [ENTITY_LABELS[kind], 'Agent'] : [ENTITY_LABELS[kind]],
    // (Null: it sorts behind all others, as persons do who are not public.)
    sortName: kind === 'person' ? null : sortNameRow(id).slug,
  };
}

function change(
  target: string,
  ends: readonly string[],
  assertions: readonly Assertion[],
  sourceOf: (assertion: Assertion) => SourceFacts,
): Change {
  return {
    state: nodeState(target, assertions, sourceOf),
    ends,
    assertions: { create: [], update: [] },
    isNew: false,
    sources: [],
  };
}
