import { statement } from '../../database/statement.js';
import type { Value } from '../../model/tables/assertion_row.js';
import type { TableName } from '../../model/tables/index.js';
import type { Erasure } from '../../privacy/erased_persons.js';
import type { KeptMapping } from '../read/kept_mapping.js';
import type { AssertionUpdate } from './assertions/match.js';
import type { AssertionParameters, Cell } from './assertions/new_assertions.js';
import type { StoredAssertion } from './assertions/stored_assertion.js';

type Properties = Record<string, Value | null | undefined>;
type OnTargets = { targets: string[] };
type Found = { target: string; assertions: StoredAssertion[] };
type OnTarget = { target: string; assertion: StoredAssertion };
type Ids = { ids: string[] };
/** How many assertions a statement made. */
export type Made = { assertions: number };
/** An assertion that a dataset made before, as far as a new version of the dataset is compared with it. */
export interface Former {
  key: string;
  target: string;
  table: TableName;
  file: string;
  readAs: TableName | null;
  retractedAt: string | null;
}
type Lease = { dataset: string; token: string };

/** The statements of an import. */
export const statements = {
  existingEntities: statement<Ids, { id: string }>('import/entities/existing'),
  createEntities: statement<{ rows: { id: string; labels: string[]; sortName: string | null }[] }, object>(
    'import/entities/create',
  ),
  assertionsOnEntities: statement<OnTargets, Found>('import/assertions/on_entities'),
  assertionsOnFacts: statement<OnTargets, Found>('import/assertions/on_facts'),
  createParticipations: statement<
    { entities: readonly string[]; facts: Cell[][]; values: object[] } & AssertionParameters,
    Made
  >('import/facts/create_participations'),
  createFacts: statement<
    { label: string; entities: readonly string[]; facts: object[]; wires: Cell[][] } & AssertionParameters,
    Made
  >('import/facts/create'),
  updateFacts: statement<{ rows: { target: string; properties: Properties }[] }, object>('import/facts/update'),
  storedFacts: statement<{ keys: string[] }, { key: string; properties: Record<string, Value | null> }>(
    'import/facts/stored',
  ),
  deleteFacts: statement<{ keys: readonly string[] }, object>('import/facts/delete'),
  updateEntities: statement<{ rows: { target: string; properties: Properties }[] }, object>('import/entities/update'),
  createAssertionsOnFacts: statement<
    { facts: readonly string[]; entities: readonly string[] } & AssertionParameters,
    Made
  >('import/assertions/create_on_facts'),
  createAssertionsOnEntities: statement<{ entities: readonly string[] } & AssertionParameters, Made>(
    'import/assertions/create_on_entities',
  ),
  updateAssertions: statement<{ rows: AssertionUpdate[] }, object>('import/assertions/update'),
  formerOfDataset: statement<{ dataset: string; file?: string }, Former>('import/assertions/former_of_dataset'),
  assertionsByKey: statement<{ keys: string[] }, OnTarget>('import/assertions/by_key'),
  takenBack: statement<{ dataset: string }, OnTarget>('import/assertions/taken_back'),
  otherFiles: statement<
    { dataset: string; file: string; tables: readonly string[] },
    { file: string; assertions: number }
  >('import/assertions/other_files'),
  sourceFacts: statement<Ids, { id: string; publishedDay: string | null; language: string | null }>(
    'import/sources/days_and_languages',
  ),
  markSourcesChanged: statement<Ids, object>('import/sources/mark_changed'),
  changedSources: statement<object, { id: string }>('import/sources/changed'),
  targetsOnSources: statement<Ids, { target: string }>('import/sources/targets_on'),
  unmarkSourcesChanged: statement<Ids, object>('import/sources/unmark_changed'),
  sourceChain: statement<object, { id: string; derivedFrom: string | null; originalId: string | null }>(
    'import/sources/chain',
  ),
  setOriginals: statement<{ rows: { id: string; originalId: string }[] }, object>('import/sources/set_originals'),
  linkPublishers: statement<Ids, object>('import/sources/link_publishers'),
  labelRecommendations: statement<Ids, object>('import/entities/label_recommendations'),
  spreadEventDays: statement<Ids, object>('import/shortcuts/spread_event_days'),
  deleteShortcuts: statement<{ keys: string[] }, object>('import/shortcuts/delete'),
  createShortcuts: statement<{ keys: string[] }, object>('import/shortcuts/create'),
  setSortNames: statement<{ rows: { id: string; slug: string }[] }, object>('import/entities/set_sort_names'),
  sortBy: statement<{ rows: { id: string; sortName: string }[] }, object>('import/entities/sort_by'),
  withheld: statement<object, { mark: string[]; unmark: string[] }>('import/persons/withheld'),
  markWithheld: statement<Ids, object>('import/persons/mark'),
  unmarkWithheld: statement<Ids, object>('import/persons/unmark'),
  sameEntities: statement<object, { a: string; b: string; holds: boolean }>('import/identity/same'),
  storedEntities: statement<Ids, { id: string; properties: Record<string, Value | null> }>('import/identity/stored'),
  setCanonical: statement<{ rows: { id: string; canonicalId: string }[] }, object>('import/identity/set_canonical'),
  existingFacts: statement<{ keys: string[] }, { key: string }>('import/identity/existing_facts'),
  factsAt: statement<Ids, { key: string }>('import/identity/facts_at'),
  staleSortNames: statement<{ rows: { id: string; slug: string }[] }, { id: string }>(
    'import/identity/stale_sort_names',
  ),
  delegations: statement<object, { key: string }>('import/identity/delegations'),
  countedFor: statement<object, { assertion: string; supported: string; fact: string }>('import/identity/counted_for'),
  countFor: statement<{ rows: { assertion: string; fact: string }[] }, object>('import/identity/count_for'),
  countNoMore: statement<{ keys: string[] }, object>('import/identity/count_no_more'),
  erasures: statement<object, Erasure>('privacy/erasures'),
  recordErasures: statement<{ erasures: readonly Erasure[] }, object>('import/persons/record_erasures'),
  titles: statement<{ hides: boolean }, { id: string; canonicalId: string; isHidden: boolean; texts: string[] }>(
    'import/entities/titles',
  ),
  hideSortNames: statement<Ids, object>('import/entities/hide_sort_names'),
  refreshLive: statement<Ids, object>('import/entities/refresh_live'),
  setLive: statement<Ids, object>('import/entities/set_live'),
  acquireLease: statement<Lease & { milliseconds: number }, { holder: string | null; version: number }>(
    'import/lease/acquire',
  ),
  renewLease: statement<Lease & { milliseconds: number }, { version: number }>('import/lease/renew'),
  prolongLease: statement<Lease & { milliseconds: number }, object>('import/lease/prolong'),
  carries: statement<Lease & { datasets: readonly string[] }, object>('import/lease/carries'),
  releaseLease: statement<Lease, { version: number }>('import/lease/release'),
  abandonLease: statement<Lease, object>('import/lease/abandon'),
  unfinishedImports: statement<{ dataset: string }, { dataset: string }>('import/lease/unfinished'),
  describedDatasets: statement<object, { name: string; title: string | null; licence: string | null }>(
    'import/datasets/described',
  ),
  describeDataset: statement<{ name: string; title: string | null; licence: string | null }, object>(
    'import/datasets/describe',
  ),
  acceptedDoubts: statement<object, { name: string; accepted: string }>('import/datasets/accepted'),
  acceptDoubts: statement<{ name: string; accepted: string }, object>('import/datasets/accept'),
  mappings: statement<object, KeptMapping>('import/datasets/mappings'),
  keepMappings: statement<{ rows: readonly KeptMapping[] }, object>('import/datasets/keep_mappings'),
  forgetMappings: statement<{ rows: readonly KeptMapping[] }, object>('import/datasets/forget_mappings'),
  datasetsImported: statement<{ names: readonly string[]; at: string }, object>('import/datasets/imported'),
  allFacts: statement<object, { target: string }>('import/facts/all'),
  allEntities: statement<object, { target: string }>('import/entities/all'),
  deleteAllShortcuts: statement<object, object>('import/shortcuts/delete_all'),
};
