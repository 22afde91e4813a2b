import { chunks, groupBy } from '../../collections/group_by.js';
import type { Database, Reader, Writer } from '../../database/database.js';
import { AGENT_KINDS, ENTITY_LABELS, kindOf } from '../../model/identity/entity_id.js';
import type { Erasure } from '../../privacy/erased_persons.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { TableName } from '../../model/tables/index.js';
import type { Acceptance } from '../problems/index.js';
import type { DatasetDescription, ReadDataset } from '../read/read_dataset.js';
import { endsOf, isFactTarget } from '../../model/tables/target.js';
import { keepingAccepted } from './accepted_doubts.js';
import { onlyAdds, type Change } from './change.js';
import { setSortNames, sortNameRow, writeChanges } from './changes.js';
import { titleChanges } from './hidden_titles.js';
import { Known } from './known.js';
import { Lanes } from './lanes.js';
import type { Lease } from './lease.js';
import { match, type AssertionUpdate, type Matched, type Writing } from './match.js';
import { nodeState, type SourceFacts } from './node_state.js';
import { redated } from './redated.js';
import { statements } from './statements.js';
import { assertionOf, type Assertion } from './stored_assertion.js';
import type { Summary } from './summary.js';

/** Targets looked up or written in one transaction. */
const BATCH = 2_500;
/** Batches that are written side by side: the server has work while one is being sent, or waits for its disk. */
const LANES = 3;

/** The graph as one import changes it, batch by batch. Without a lease it writes nothing (a dry run). */
export class GraphImport {
  /** Keys of the stored assertions that rows of this import speak for: `--sync` retracts the others. */
  readonly #kept = new Set<string>();
  readonly #sources = new Map<string, SourceFacts>();
  readonly #known = new Known();
  readonly #lanes = new Lanes(LANES);
  /** Whether facts are being written: entities all are. */
  #atFacts = false;

  /** @param recordedAt the time of recording for rows that state none, and of retractions */
  constructor(
    private readonly database: Database,
    private readonly lease: Lease | undefined,
    private readonly recordedAt: string,
  ) {}

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
          .map((id) => change(id, [id], [], this.#factsOf));
        await writeChanges(writer, sources, this.#known);
      });
      this.#known.created(missing);
    }
  }

  /**
   * Adds one batch of rows, grouped by target, all of one table. Where it does nothing but add, the batch may still
   * be being written afterwards, beside the next one: `written` is called when it is done, and `end` waits for all.
   */
  async add(groups: readonly AssertionRow[][], summary: Summary, written: () => void): Promise<void> {
    const targets = groups.map((rows) => rows[0]!.target);
    const ends = targets.map(endsOf);
    const stored = await this.#assertionsOn(
      this.database,
      targets.filter((_, i) => !this.#known.isNew(ends[i]!)),
    );
    const matches = groups.map((rows) => match(rows, stored.get(rows[0]!.target) ?? [], this.#writing));
    const changed: { target: string; ends: string[]; matched: Matched }[] = [];
    matches.forEach((matched, i) => {
      for (const key of matched.kept) this.#kept.add(key);
      for (const { key } of matched.create) this.#kept.add(key);
      const [target, table] = [targets[i]!, groups[i]![0]!.table];
      summary.count(table, {
        added: matched.create.length,
        changed: matched.update.length - matched.retract.length,
        retracted: matched.retract.length,
      });
      if (matched.create.length + matched.update.length > 0) changed.push({ target, ends: ends[i]!, matched });
    });
    if (changed.length === 0) return written();
    await this.#loadSources([
      ...targets.filter((target) => kindOf(target) === 'source'),
      ...changed.flatMap(({ matched }) => matched.after.map(({ source }) => source)),
    ]);
    const changes = changed.map(({ target, ends, matched }) => ({
      ...change(target, ends, matched.after, this.#factsOf),
      assertions: matched,
      isNew: isFactTarget(target) && !stored.has(target),
      sources: [...matched.create, ...matched.after.filter(({ key }) => matched.retract.includes(key))].map(
        ({ source }) => source,
      ),
    }));
    // Facts take over the days of events, and whether a name is one to sort by hangs on who is public.
    if (!this.#atFacts && targets.some(isFactTarget)) {
      await this.#lanes.end();
      this.#atFacts = true;
    }
    // Whether anything live is left of an entity, and what a source says of itself, is not asked side by side.
    const alone = !changes.every((each) => kindOf(each.state.target) !== 'source' && onlyAdds(each));
    await this.#lanes.run(async () => {
      await this.#writeChanges(changes, (writer) => this.#markChangedSources(writer, targets));
      written();
    }, alone);
  }

  /** Waits until all batches are written. @throws what kept one from being written */
  end(): Promise<void> {
    return this.#lanes.end();
  }

  /** Waits until no batch is being written any more. */
  settled(): Promise<void> {
    return this.#lanes.settled();
  }

  /** Retracts the live assertions that the dataset made before and that no row of this import speaks for. */
  async retractOthers(covers: ReadDataset['covers'], summary: Summary, signal?: AbortSignal): Promise<void> {
    const keys = new Set<string>();
    const targets = new Map<string, TableName>();
    for (const { dataset, file } of covers) {
      const live = await this.database.readTogether('import/sync', (reader) =>
        reader.read(statements.liveOfDataset, { dataset, file }),
      );
      for (const { key, target, table } of live) {
        if (this.#kept.has(key)) continue;
        keys.add(key);
        targets.set(target, table as TableName);
      }
    }
    for (const batch of chunks(targets.keys(), BATCH)) {
      signal?.throwIfAborted();
      const retracted = await this.#reconsider(batch, (assertion) => keys.has(assertion.key));
      for (const [target, count] of retracted) summary.count(targets.get(target)!, { retracted: count });
    }
  }

  /** Resolves again what rests on sources whose date or language this import, or one that was killed, changed. */
  async resolveChangedSources(): Promise<void> {
    if (!this.lease) return;
    const rows = await this.database.readTogether('import/changed_sources', (reader) =>
      reader.read(statements.targetsOfChangedSources, {}),
    );
    if (rows.length === 0) return;
    for (const batch of chunks(rows, BATCH)) {
      await this.#reconsider(
        batch.map(({ target }) => target),
        () => false,
      );
    }
    await this.#write((writer) => writer.run(statements.unmarkSourcesChanged, {}));
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
        () => false,
        redated,
      );
      progress((done += batch.length), targets.length);
    }
    await this.markWithheld();
    await this.hideTitles();
  }

  /**
   * Resolves targets again after retracting those of their assertions that `retracts` names; returns how many, by target.
   * @param alsoChanged what else is to be changed on a target's assertions
   */
  async #reconsider(
    targets: readonly string[],
    retracts: (assertion: Assertion) => boolean,
    alsoChanged: (assertions: readonly Assertion[]) => AssertionUpdate[] = () => [],
  ): Promise<Map<string, number>> {
    const stored = await this.#assertionsOn(this.database, targets);
    await this.#loadSources([...stored.values()].flat().map(({ source }) => source));
    const changes: Change[] = targets.map((target) => {
      const assertions = stored.get(target) ?? [];
      const gone = assertions
        .filter((assertion) => assertion.retractedAt === undefined && retracts(assertion))
        .map((assertion) => ({
          ...assertion,
          retractedAt: this.#retractionOf(assertion),
          retractedVersion: this.#writing.version,
        }));
      const after = assertions.map((assertion) => gone.find(({ key }) => key === assertion.key) ?? assertion);
      const update = gone.map(
        ({ key, row, locator, method, recordedBy, recordedAt, retractedAt, retractedVersion }) => ({
          key,
          changes: { row, locator, method, recordedBy, recordedAt, retractedAt, retractedVersion },
        }),
      );
      return {
        ...change(target, endsOf(target), after, this.#factsOf),
        assertions: { create: [], update: [...update, ...alsoChanged(assertions)] },
        sources: gone.map(({ source }) => source),
      };
    });
    await this.#writeChanges(changes);
    return new Map(changes.map(({ state, sources }) => [state.target, sources.length]));
  }

  /** The time of this import, but not before the assertion was recorded. */
  #retractionOf({ recordedAt }: Assertion): string {
    return recordedAt > this.recordedAt ? recordedAt : this.recordedAt;
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

  async #loadSources(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#sources.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#sources.set(id, {});
    for (const { id, publishedDay, language } of await this.database.read(statements.sourceFacts, { ids: missing })) {
      this.#sources.set(id, { publishedDay: publishedDay ?? undefined, language: language ?? undefined });
    }
  }

  /** Within the transaction that changed sources: marks those whose date or language is no longer what facts rest on. */
  async #markChangedSources(writer: Writer, targets: readonly string[]): Promise<void> {
    const ids = targets.filter((target) => kindOf(target) === 'source');
    if (ids.length === 0) return;
    const changed: string[] = [];
    for (const { id, publishedDay, language } of await writer.run(statements.sourceFacts, { ids })) {
      const before = this.#sources.get(id) ?? {};
      if (before.publishedDay !== (publishedDay ?? undefined) || before.language !== (language ?? undefined)) {
        changed.push(id);
      }
    }
    if (changed.length > 0) await writer.run(statements.markSourcesChanged, { ids: changed });
    for (const id of ids) this.#sources.delete(id);
  }

  get #writing(): Writing {
    return { recordedAt: this.recordedAt, version: this.lease?.version ?? 0 };
  }

  readonly #factsOf = ({ source }: Assertion): SourceFacts => this.#sources.get(source) ?? {};

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
