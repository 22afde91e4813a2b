import { chunks } from '../../../collections/group_by.js';
import type { Reader } from '../../../database/database.js';
import { statement, type Statement } from '../../../database/statement.js';
import type {
  EventStatus,
  OutputKind,
  SourceAccess,
  TextKind,
  Verdict,
  Visibility,
} from '../../../model/vocabulary/index.js';
import { ErasedPersons, type Erasure } from '../../../privacy/erased_persons.js';
import type { Pseudonyms } from '../../../privacy/pseudonyms.js';
import { ofEntities } from '../../of_entities.js';
import type { Hierarchy } from '../../read/gathered.js';
import type { Replaced } from '../replaced.js';

/** An entity that is in the graph, and what checks need of it. Absent: stated by nobody. */
export interface KnownEntity {
  id: string;
  /** Nobody looked whether it is there. */
  isAssumed?: true;
  outputKind: OutputKind | null;
  claim: boolean | null;
  textKind: TextKind | null;
  language: string | null;
  /** First and last day of an event, or of the lifetime of an organisation, ISO. */
  firstDay: string | null;
  lastDay: string | null;
}

/** One entity leads to another, as a dataset says. */
export interface KnownEdge {
  from: string;
  to: string;
  dataset: string;
  file: string;
}

export interface Identifier {
  agent: string;
  scheme: string;
  value: string;
}

/** An identifier of an agent, and where it is stated. */
export interface KnownIdentifier extends Identifier {
  dataset: string;
  file: string;
}

/** What is stated of who may know a person or source, with where it is stated: of all that were judged to be the same. */
export interface KnownProtection {
  id: string;
  canonicalId: string;
  stated: { id: string; value: Visibility | SourceAccess; dataset: string; file: string }[];
}

/** A file says that an event has a status, or that somebody attended it. */
export interface KnownEventStatus {
  id: string;
  /** Null: somebody attended. */
  status: EventStatus | null;
  dataset: string;
  file: string;
}

/** A live judgement, and where it stands. */
export interface KnownJudgement {
  a: string;
  b: string;
  verdict: Verdict;
  reason: string | null;
  dataset: string;
  file: string;
}

/** What another dataset calls an entity. */
export interface KnownName {
  id: string;
  /** As of `ToldName`. */
  field: string;
  text: string;
  dataset: string;
  /** Whether it is the name of another that was judged to be one with the entity; then the dataset may be any. */
  isOfTwin: boolean;
}

/** What the graph knows already, as far as the check of a dataset asks. */
export interface GraphLookup {
  /** Those of the ids that are in the graph by something else than what is replaced. */
  entities(ids: readonly string[], covers: readonly Replaced[]): Promise<KnownEntity[]>;
  edges(hierarchy: Hierarchy): Promise<KnownEdge[]>;
  /** Identifiers with one of the values, in any scheme. */
  identifiers(values: readonly string[]): Promise<KnownIdentifier[]>;
  judgements(): Promise<KnownJudgement[]>;
  eventStatuses(ids: readonly string[]): Promise<KnownEventStatus[]>;
  /** Of persons and sources: those of the ids that are in the graph. */
  protection(ids: readonly string[]): Promise<KnownProtection[]>;
  /** What other datasets than these call those of the entities that are in the graph. */
  namesElsewhere(ids: readonly string[], datasets: readonly string[]): Promise<KnownName[]>;
  /** Organisations, persons and issues that other datasets than these give one of the names, folded. */
  bearers(names: readonly string[], datasets: readonly string[]): Promise<{ folded: string; id: string }[]>;
  /** Who was erased; undefined where nobody was. */
  erased(): Promise<ErasedPersons | undefined>;
  /** Names of organisations and issues. */
  publicNames(): Promise<string[]>;
}

/** A graph with nothing in it: for checking a dataset by itself. */
export const EMPTY_GRAPH: GraphLookup = {
  entities: async () => [],
  edges: async () => [],
  identifiers: async () => [],
  judgements: async () => [],
  eventStatuses: async () => [],
  protection: async () => [],
  namesElsewhere: async () => [],
  bearers: async () => [],
  erased: async () => undefined,
  publicNames: async () => [],
};

const BATCH = 10_000;

const entities = statement<{ ids: readonly string[]; covers: readonly Replaced[] }, KnownEntity>(
  'dataset/known_entities',
);
const identifiers = statement<{ values: readonly string[] }, KnownIdentifier>('dataset/known_identifiers');
const judgements = statement<object, KnownJudgement>('dataset/known_judgements');
const eventStatuses = statement<{ ids: readonly string[] }, KnownEventStatus>('dataset/known_event_statuses');
const protection = statement<{ ids: readonly string[] }, KnownProtection>('dataset/known_protection');
const namesElsewhere = statement<{ ids: readonly string[]; datasets: readonly string[] }, KnownName>(
  'dataset/names_elsewhere',
);
const bearers = statement<{ names: readonly string[]; datasets: readonly string[] }, { folded: string; id: string }>(
  'dataset/bearers_elsewhere',
);
const erasures = statement<object, Erasure>('privacy/erasures');
const publicNames = statement<object, { text: string }>('privacy/public_names');
const edges: Record<Hierarchy, Statement<object, KnownEdge>> = {
  UNIT: statement('dataset/unit_edges'),
  BROADER: statement('dataset/broader_edges'),
  DERIVED_FROM: statement('dataset/derived_from_edges'),
  PART_OF: statement('dataset/part_of_edges'),
  REVISES: statement('dataset/revises_edges'),
};

/**
 * Looks up what is known in a Neo4j database.
 * @param pseudonyms asked for only where somebody was erased
 */
export function graphLookup(reader: Reader, pseudonyms: () => Pseudonyms): GraphLookup {
  const known = ofEntities(reader);
  return {
    entities: (ids, covers) => inBatches(ids, (batch) => known.read(entities, { ids: batch, covers })),
    edges: (hierarchy) => known.read(edges[hierarchy], {}),
    identifiers: (values) => known.read(identifiers, { values }),
    judgements: () => known.read(judgements, {}),
    eventStatuses: (ids) => known.read(eventStatuses, { ids }),
    protection: (ids) => inBatches(ids, (batch) => known.read(protection, { ids: batch })),
    namesElsewhere: (ids, datasets) => inBatches(ids, (batch) => known.read(namesElsewhere, { ids: batch, datasets })),
    bearers: (names, datasets) => inBatches(names, (batch) => known.read(bearers, { names: batch, datasets })),
    erased: async () => {
      const found = await reader.read(erasures, {});
      return found.length === 0 ? undefined : new ErasedPersons(found, pseudonyms());
    },
    publicNames: async () => (await known.read(publicNames, {})).map(({ text }) => text),
  };
}

async function inBatches<R>(ids: readonly string[], read: (batch: string[]) => Promise<readonly R[]>): Promise<R[]> {
  const known: R[] = [];
  for (const batch of chunks(ids, BATCH)) known.push(...(await read(batch)));
  return known;
}
