import type { Reader } from '../../database/database.js';
import { groupBy } from '../../collections/group_by.js';
import { statement } from '../../database/statement.js';
import { dayNumber, periodOf } from '../../model/days/edtf_date.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { publisherKey } from '../../model/identity/publisher.js';
import { SameEntities } from '../../model/identity/same_entities.js';
import { canonicalKey, standingFirst } from '../../model/tables/canonical_key.js';
import { table, type FactTable } from '../../model/tables/index.js';
import { keyCells } from '../../model/tables/target.js';
import type { Inference } from '../../model/vocabulary/index.js';
import { LEASE_MS, type DataState } from '../../model/data_state.js';
import { AssertionsBuilder, versionsOf, type LoadedAssertion } from '../facts/assertions.js';
import { entityColumns, FACT_COLUMNS, NONE, sourceColumns } from '../facts/columns.js';
import { KIND, type Entities } from '../facts/entities.js';
import { samePairs, type SameJudgement, type SamePairs } from '../facts/judgements.js';
import { shared, sharedOf } from '../facts/shared.js';
import {
  bytesOf,
  indexOf,
  type Columns,
  type EntityColumn,
  type FactKind,
  type Facts,
  type Participations,
  type Snapshot,
  type SourceColumn,
} from '../facts/snapshot.js';
import { loadParticipations } from './load_participations.js';
import type { Others } from './one_participation.js';
import { PAIR_BASE, tooManyNodes } from './read_incidence.js';
import { SnapshotTooLarge } from './too_large.js';

type RawAssertion = [
  source: number,
  inference: Inference,
  recordedAt: string,
  retractedAt: string | null,
  version: number | null,
  retractedVersion: number | null,
  dataset: string,
  key: string,
  ...values: unknown[],
];

interface EntityRow {
  node: number;
  id: string;
  live: boolean;
  visibility: string | null;
  originalId: string | null;
  derivedFrom: string | null;
  isDataFile: boolean | null;
  publisherKey: string | null;
  publishedDay: string | null;
}

const dataVersion = statement<{ leaseMs: number }, Omit<DataVersion, 'whole'> & { whole: [number, string | null] }>(
  'snapshot/data_version',
);
const wholeVersions = statement<object, { version: number; unfinishedImports: number }>('snapshot/whole_versions');
const judgementRows = statement<object, JudgementRow>('snapshot/judgements');
const datasetRows = statement<object, { name: string }>('snapshot/datasets');
const entityRows = statement<object, EntityRow>('snapshot/entities');
const entityAssertions = statement<object, { id: string; assertions: RawAssertion[] }>('snapshot/entity_assertions');
const sourceAssertions = statement<object, { id: string; assertions: RawAssertion[] }>('snapshot/source_assertions');
const factRows = {
  memberships: statement<object, FactRow>('snapshot/memberships'),
  topics: statement<object, FactRow>('snapshot/topics'),
  event_links: statement<object, FactRow>('snapshot/event_links'),
  steps: statement<object, FactRow>('snapshot/steps'),
  parties: statement<object, FactRow>('snapshot/parties'),
  responses: statement<object, FactRow>('snapshot/responses'),
  assessments: statement<object, FactRow>('snapshot/assessments'),
  stances: statement<object, FactRow>('snapshot/stances'),
} satisfies Record<FactKind, unknown>;

interface FactRow {
  key: string;
  assertions: RawAssertion[];
}

/** A number of a dataset takes 16 bits. */
const MOST_DATASETS = 2 ** 16;

/** How the data stand. */
export interface DataVersion extends DataState {
  /** The last state that was whole: the same one, where the version is even. */
  whole: DataState;
  /** Imports that were ended before they were done. */
  unfinished: number;
}

/** Which version the data have. */
export async function readVersion(reader: Reader): Promise<DataVersion> {
  const [row] = await reader.read(dataVersion, { leaseMs: LEASE_MS });
  const [version, stamp] = row!.whole;
  return { ...row!, whole: { version, stamp } };
}

/**
 * Reads all facts. The reader must be one transaction: node numbers hold only within it. While the data are of no whole
 * version, what was written since the last one is read too: a view leaves it out.
 * @param choose which judgements hold, of all that were made; without it, those of the last whole version
 */
export async function loadSnapshot(
  reader: Reader,
  choose: (judgements: readonly SameJudgement[], whole: number) => SamePairs = samePairs,
): Promise<Snapshot> {
  const { version, whole, unfinished } = await readVersion(reader);
  const versions = new Map((await reader.read(wholeVersions, {})).map((row) => [row.version, row.unfinishedImports]));
  const datasets = (await reader.read(datasetRows, {})).map(({ name }) => name);
  if (datasets.length > MOST_DATASETS) throw new SnapshotTooLarge('SNAPSHOT_DATASETS', { most: MOST_DATASETS });
  const judgements = (await reader.read(judgementRows, {})).map(judgementOf);
  const same = choose(judgements, whole.version);
  const loading = new Loading(await reader.read(entityRows, {}), datasets, new SameEntities(same).canonicalIds());
  const kinds = Object.keys(FACT_COLUMNS) as FactKind[];
  // Sent together: the server runs the next while we make columns of what it says to the one before.
  const [stated, sources, participations, loaded] = await Promise.all([
    reader.read(entityAssertions, {}).then((rows) => loading.entityAssertions(rows)),
    reader.read(sourceAssertions, {}).then((rows) => loading.sourceAssertions(rows)),
    loading.participations(reader),
    Promise.all(kinds.map(async (kind) => loading.facts(kind, await reader.read(factRows[kind], {})))),
  ]);
  const byKind = <T>(part: (of: (typeof loaded)[number]) => T): Record<FactKind, T> =>
    Object.fromEntries(kinds.map((kind, i) => [kind, part(loaded[i]!)])) as Record<FactKind, T>;
  const columns: Columns = {
    version: whole.version,
    holdsMore: version !== whole.version,
    unfinishedImports: unfinished,
    entities: loading.entities,
    stated,
    sources,
    participations: participations.participations,
    facts: byKind(({ facts }) => facts),
  };
  const { ids, index } = loading;
  const others: Others = new Map([participations, ...loaded].flatMap((each) => [...each.others]));
  const keys = byKind(({ keys }) => keys);
  return {
    columns,
    stamp: whole.stamp,
    versions,
    ids,
    index,
    datasets,
    keys,
    others,
    judgements,
    same,
    bytes: bytesOf(columns),
  };
}

interface JudgementRow {
  a: string;
  b: string;
  recordedAt: string;
  retractedAt: string | null;
  version: number | null;
  retractedVersion: number | null;
}

const judgementOf = ({ a, b, recordedAt, retractedAt, version, retractedVersion }: JudgementRow): SameJudgement => ({
  a,
  b,
  recorded: Date.parse(recordedAt),
  retracted: retractedAt === null ? Infinity : Date.parse(retractedAt),
  ...versionsOf(version, retractedVersion, retractedAt !== null),
});

class Loading {
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly entities: Entities;
  /** Node index by the database's node number, −1 for other nodes. */
  readonly #byNode: Int32Array;
  readonly #published: (string | undefined)[];
  /** Number of each publisher, by its key. */
  readonly #publishers: Map<string, number>;
  readonly #moments = new Map<string, number>();
  readonly #datasets: ReadonlyMap<string, number>;

  constructor(
    rows: readonly EntityRow[],
    private readonly datasetNames: readonly string[],
    /** The ids that are one with others, each with the id that stands for all. */
    private readonly canonicalIds: ReadonlyMap<string, string>,
  ) {
    this.#datasets = indexOf(datasetNames);
    const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#byNode = byNodeOf(ordered);
    this.ids = ordered.map((row) => row.id);
    this.index = indexOf(this.ids);
    const publishers = new Set(ordered.flatMap(({ publisherKey: key }) => key ?? []));
    this.#publishers = new Map([...publishers].map((key, number) => [key, number]));
    const canonical = this.ids.map((id, i) => this.index.get(canonicalIds.get(id) ?? id) ?? i);
    this.entities = entitiesOf(ordered, canonical, this.index, this.#publishers);
    this.#published = ordered.map((row) => row.publishedDay ?? undefined);
  }

  entityAssertions(rows: readonly { id: string; assertions: RawAssertion[] }[]): Columns['stated'] {
    const { canonical } = this.entities;
    const grouped: LoadedAssertion[][] = this.ids.map(() => []);
    for (const { id, assertions } of rows) {
      grouped[canonical[this.#indexOf(id)]!]!.push(...assertions.map((raw) => this.#loaded(raw)));
    }
    const builder = new AssertionsBuilder<EntityColumn>(entityColumns((id) => this.#indexOf(id)));
    for (const assertions of grouped) builder.add(assertions);
    return builder.build();
  }

  sourceAssertions(rows: readonly { id: string; assertions: RawAssertion[] }[]): Columns['sources'] {
    const { canonical } = this.entities;
    const ofSource = new Map(rows.map(({ id, assertions }) => [id, assertions]));
    const numberOf = (publisher: string): number => {
      const key = publisherKey(publisher);
      let number = this.#publishers.get(key);
      if (number === undefined) this.#publishers.set(key, (number = this.#publishers.size));
      return number;
    };
    const builder = new AssertionsBuilder<SourceColumn>(sourceColumns((id) => this.#indexOf(id), numberOf));
    for (const id of this.ids) builder.add((ofSource.get(id) ?? []).map((raw) => this.#loaded(raw)));
    const publisherNode = Array.from(this.#publishers.keys(), (key) => canonical[this.#indexOf(key)] ?? -1);
    const nodes = Array.from(ofSource.keys(), (id) => this.#indexOf(id));
    return {
      nodes: shared(Int32Array, nodes),
      assertions: builder.build(),
      publisherNode: shared(Int32Array, publisherNode),
    };
  }

  participations(reader: Reader): Promise<{ participations: Participations; others: Others }> {
    return loadParticipations(reader, {
      byNode: this.#byNode,
      canonical: this.entities.canonical,
      datasets: this.datasetNames,
      isWithheld: this.entities.isWithheld,
      ids: this.ids,
      isOneOfSeveral: Uint8Array.from(this.ids, (id) => Number(this.canonicalIds.has(id))),
      published: this.#published,
      moment: (iso) => this.#moment(iso),
    });
  }

  facts(kind: FactKind, all: readonly FactRow[]): { facts: Facts; keys: string[]; others: Others } {
    const factTable = table(kind) as FactTable;
    const references = factTable.columns.filter((column) => column.wire).map((column) => column.name);
    const { one, others } = this.#together(factTable, all);
    // (In an order that the data settle, and not how the database returns them.)
    const rows = one
      .filter(({ key }) => this.#isThere(keyCells(factTable, key), references))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const ends: Record<string, Int32Array> = Object.fromEntries(
      references.map((name) => [name, sharedOf(Int32Array, rows.length).fill(-1)]),
    );
    const enumerated = factTable.columns.find(({ part, type }) => part === 'key' && type === 'enumeration');
    const [kinds, polarity, firstDay, lastDay]: [number[], number[], number[], number[]] = [[], [], [], []];
    const builder = new AssertionsBuilder<string>(FACT_COLUMNS[kind]);
    rows.forEach(({ key, assertions }, i) => {
      const cells = keyCells(factTable, key);
      for (const name of references) if (cells[name]) ends[name]![i] = this.#indexOf(cells[name]);
      if (this.#isWithheld(cells.agent)) {
        // What such a person did for an organisation counts as the organisation’s.
        ends.agent![i] = ends.on_behalf_of![i]!;
        ends.on_behalf_of![i] = -1;
      }
      kinds.push(enumerated?.values?.code[cells[enumerated.name] ?? ''] ?? -1);
      polarity.push(Number(cells.polarity ?? 0));
      const period = cells.date ? periodOf(cells.date) : undefined;
      firstDay.push(period?.first ? dayNumber(period.first) : NONE);
      lastDay.push(period?.last ? dayNumber(period.last) : NONE);
      builder.add(assertions.map((raw) => this.#loaded(raw)));
    });
    const facts = {
      count: rows.length,
      ends,
      kind: shared(Int8Array, kinds),
      polarity: shared(Int8Array, polarity),
      firstDay: shared(Int32Array, firstDay),
      lastDay: shared(Int32Array, lastDay),
      assertions: builder.build(),
    };
    return { facts, keys: rows.map(({ key }) => key), others };
  }

  /** The facts, each with the assertions on those that are one with it. */
  #together(factTable: FactTable, all: readonly FactRow[]): { one: readonly FactRow[]; others: Others } {
    if (this.canonicalIds.size === 0 && !this.entities.isWithheld.includes(1)) return { one: all, others: new Map() };
    const canonical = (id: string): string => this.canonicalIds.get(id) ?? id;
    const groups = groupBy(all, ({ key }) => {
      const { agent, on_behalf_of: organisation } = keyCells(factTable, key);
      return canonicalKey(key, canonical, Boolean(organisation) && this.#isWithheld(agent));
    });
    const others = new Map<string, readonly string[]>();
    const one = Array.from(groups, ([own, rows]) => {
      if (rows.length === 1) return rows[0]!;
      const of = new Map(rows.map((row) => [row.key, row]));
      const [key, ...rest] = standingFirst(own, of.keys());
      others.set(key!, rest);
      return { key: key!, assertions: [key!, ...rest].flatMap((each) => of.get(each)!.assertions) };
    });
    return { one, others };
  }

  /** Whether nobody at the ends of a fact is WITHHELD, but for who acted for an organisation. */
  #isThere(cells: Readonly<Record<string, string | undefined>>, references: readonly string[]): boolean {
    return references.every((name) => !this.#isWithheld(cells[name]) || (name === 'agent' && cells.on_behalf_of));
  }

  #isWithheld(id: string | undefined): boolean {
    if (!id?.startsWith('person:')) return false;
    const { canonical, isWithheld } = this.entities;
    return isWithheld[canonical[this.#indexOf(id)] ?? -1] === 1;
  }

  #indexOf(id: string): number {
    return this.index.get(id) ?? -1;
  }

  #loaded([node, inference, recordedAt, retractedAt, ...raw]: RawAssertion): LoadedAssertion {
    const [version, retractedVersion, dataset, key, ...values] = raw;
    const source = this.#byNode[node]!;
    return {
      source,
      inference,
      dataset: this.#datasets.get(dataset)!,
      published: this.#published[source],
      key,
      recorded: this.#moment(recordedAt),
      retracted: retractedAt === null ? Infinity : this.#moment(retractedAt),
      ...versionsOf(version, retractedVersion, retractedAt !== null),
      values,
    };
  }

  /** Few moments of recording occur, each many times. */
  #moment(iso: string): number {
    let moment = this.#moments.get(iso);
    if (moment === undefined) this.#moments.set(iso, (moment = Date.parse(iso)));
    return moment;
  }
}

/** @throws SnapshotTooLarge */
function byNodeOf(rows: readonly EntityRow[]): Int32Array {
  const numbers = 1 + rows.reduce((most, { node }) => Math.max(most, node), -1);
  if (numbers > PAIR_BASE) throw tooManyNodes();
  const byNode = new Int32Array(numbers).fill(-1);
  rows.forEach(({ node }, i) => (byNode[node] = i));
  return byNode;
}

function entitiesOf(
  rows: readonly EntityRow[],
  canonical: readonly number[],
  index: ReadonlyMap<string, number>,
  publishers: ReadonlyMap<string, number>,
): Entities {
  const at = (id: string | null): number => (id === null ? -1 : (index.get(id) ?? -1));
  const alive = new Set(rows.flatMap((row, i) => (row.live ? [canonical[i]] : [])));
  const isPublic = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    if (row.visibility === 'PUBLIC') isPublic[canonical[i]!] = 1;
  });
  rows.forEach((row, i) => {
    if (row.visibility !== null && row.visibility !== 'PUBLIC') isPublic[canonical[i]!] = 0;
  });
  const isWithheld = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    if (row.visibility === 'WITHHELD') isWithheld[canonical[i]!] = 1;
  });
  const column = (value: (row: EntityRow) => number): Int32Array => shared(Int32Array, rows.map(value));
  return {
    kind: shared(
      Uint8Array,
      rows.map((row) => KIND[kindOf(row.id)!]),
    ),
    canonical: shared(Int32Array, canonical),
    live: shared(
      Uint8Array,
      canonical.map((node) => Number(alive.has(node))),
    ),
    isPublic: shared(Uint8Array, isPublic),
    isWithheld: shared(Uint8Array, isWithheld),
    original: column((row) => at(row.originalId)),
    derivedFrom: column((row) => at(row.derivedFrom)),
    isDataFile: shared(
      Uint8Array,
      rows.map((row) => Number(row.isDataFile ?? false)),
    ),
    publisher: column((row) => publishers.get(row.publisherKey ?? '') ?? -1),
    publishedBy: column((row) => canonical[at(row.publisherKey)] ?? -1),
    published: column((row) => (row.publishedDay === null ? NONE : dayNumber(row.publishedDay))),
  };
}
