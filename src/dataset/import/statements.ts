import { statement } from '../../database/statement.js';
import type { Value } from '../../model/tables/assertion_row.js';
import type { AssertionUpdate } from './match.js';
import type { AssertionParameters, Cell } from './new_assertions.js';
import type { StoredAssertion } from './stored_assertion.js';

type Properties = Record<string, Value | null | undefined>;
type OnTargets = { targets: string[] };
type Found = { target: string; assertions: StoredAssertion[] };
type Ids = { ids: string[] };
/** How many assertions a statement made. */
export type Made = { assertions: number };
type Lease = { dataset: string; token: string };

/** The statements of an import. */
export const statements = {
  existingEntities: statement<Ids, { id: string }>('import/existing_entities'),
  createEntities: statement<{ rows: { id: string; labels: string[]; sortName: string }[] }, object>(
    'import/create_entities',
  ),
  assertionsOnEntities: statement<OnTargets, Found>('import/assertions_on_entities'),
  assertionsOnFacts: statement<OnTargets, Found>('import/assertions_on_facts'),
  createParticipations: statement<
    { entities: readonly string[]; facts: Cell[][]; values: object[] } & AssertionParameters,
    Made
  >('import/create_participations'),
  createFacts: statement<
    { label: string; entities: readonly string[]; facts: object[]; wires: Cell[][] } & AssertionParameters,
    Made
  >('import/create_facts'),
  updateFacts: statement<{ rows: { target: string; properties: Properties }[] }, object>('import/update_facts'),
  updateEntities: statement<{ rows: { target: string; properties: Properties }[] }, object>('import/update_entities'),
  createAssertionsOnFacts: statement<
    { facts: readonly string[]; entities: readonly string[] } & AssertionParameters,
    Made
  >('import/create_assertions_on_facts'),
  createAssertionsOnEntities: statement<{ entities: readonly string[] } & AssertionParameters, Made>(
    'import/create_assertions_on_entities',
  ),
  updateAssertions: statement<{ rows: AssertionUpdate[] }, object>('import/update_assertions'),
  liveOfDataset: statement<{ dataset: string; file?: string }, { key: string; target: string; table: string }>(
    'import/live_of_dataset',
  ),
  sourceFacts: statement<Ids, { id: string; publishedDay: string | null; language: string | null }>(
    'import/source_facts',
  ),
  markSourcesChanged: statement<Ids, object>('import/mark_sources_changed'),
  targetsOfChangedSources: statement<object, { target: string }>('import/targets_of_changed_sources'),
  unmarkSourcesChanged: statement<object, object>('import/unmark_sources_changed'),
  sourceChain: statement<object, { id: string; derivedFrom: string | null; originalId: string | null }>(
    'import/source_chain',
  ),
  setOriginals: statement<{ rows: { id: string; originalId: string }[] }, object>('import/set_originals'),
  linkPublishers: statement<Ids, object>('import/link_publishers'),
  labelRecommendations: statement<Ids, object>('import/label_recommendations'),
  spreadEventDays: statement<Ids, object>('import/spread_event_days'),
  deleteShortcuts: statement<{ keys: string[] }, object>('import/delete_shortcuts'),
  createShortcuts: statement<{ keys: string[] }, object>('import/create_shortcuts'),
  setSortNames: statement<{ rows: { id: string; slug: string; hidden: string }[] }, object>('import/set_sort_names'),
  refreshLive: statement<Ids, object>('import/refresh_live'),
  acquireLease: statement<Lease & { milliseconds: number }, { holder: string | null }>('import/acquire_lease'),
  renewLease: statement<Lease & { milliseconds: number }, { version: number }>('import/renew_lease'),
  releaseLease: statement<Lease, { version: number }>('import/release_lease'),
  abandonLease: statement<Lease, object>('import/abandon_lease'),
  describedDatasets: statement<object, { name: string; title: string | null; licence: string | null }>(
    'import/described_datasets',
  ),
  describeDataset: statement<{ name: string; title: string | null; licence: string | null }, object>(
    'import/describe_dataset',
  ),
  allFacts: statement<object, { target: string }>('import/all_facts'),
  allEntities: statement<object, { target: string }>('import/all_entities'),
  deleteAllShortcuts: statement<object, object>('import/delete_all_shortcuts'),
};
