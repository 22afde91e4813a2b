import type { Decider } from '../../audit/append.js';
import type { Database, Transacting } from '../../database/database.js';
import { graphLookup, type KnownProtection } from '../../dataset/check/graph/graph_lookup.js';
import { inOne } from '../../dataset/import/lease/in_one.js';
import type { Lease, Patience } from '../../dataset/import/lease/lease.js';
import { parseEntityId } from '../../model/identity/entity_id.js';
import type { Visibility } from '../../model/vocabulary/index.js';
import { Persons } from '../../privacy/persons.js';
import { isMoreProtective } from '../../privacy/protection_order.js';
import { LEASE_NAME } from '../judge/write_change.js';
import { CurationRefused } from '../refused.js';
import { addRowIn, type Added } from '../rows/add_row.js';

/** How much is to be shown of a person, at most. */
export interface VisibilityOrder {
  /** Id, as tables write it. */
  person: string;
  visibility: Visibility;
  /** Kept with what is said of the person, where an erasure reaches it. */
  reason: string;
}

/** What holds of a person then. */
export interface VisibilitySet extends Added {
  /** The most protective of all values that are stated. */
  visibility: Visibility;
  /** All that is stated, and where. */
  stated: KnownProtection['stated'];
}

/**
 * Protects a person. What others say of the person stands, and the most protective value holds.
 * @throws CurationRefused where there is no such person, or it would protect no better; ImportRunning, ImportUnfinished
 */
export const setVisibility = (
  database: Database,
  order: VisibilityOrder,
  decider: Decider,
  patience: Patience = {},
): Promise<VisibilitySet> =>
  inOne(database, LEASE_NAME, patience, (graph, lease) => setVisibilityIn(graph, lease, order, decider));

/** As `setVisibility`, in a transaction under the lease. */
export async function setVisibilityIn(
  graph: Transacting,
  lease: Lease,
  { person, visibility, reason }: VisibilityOrder,
  decider: Decider,
): Promise<VisibilitySet> {
  const before = await Persons.load(graph);
  if (!before.ids.includes(person)) {
    throw new CurationRefused(`There is no person ${JSON.stringify(person)}. Ids look like person:….`);
  }
  const now = before.of(person);
  if (!isMoreProtective(visibility, now)) {
    throw new CurationRefused(
      `The person is ${now}, and ${visibility} would protect no better: nothing was changed. What would show more is for the datasets to say that the person is in.`,
      now === visibility ? 'ALREADY_SAID' : 'SHOWS_MORE',
    );
  }
  const cells = { id: parseEntityId(person)!.slug, visibility, note: reason };
  // (That somebody who is PUBLIC is hidden is what is meant.)
  const row = { table: 'persons' as const, cells, accept: { PUBLIC_HIDDEN: true as const } };
  const act = { action: 'SET_VISIBILITY' as const, said: visibility, asked: { person, visibility, reason } };
  const added = await addRowIn(graph, lease, row, decider, act);
  const [known] = await graphLookup(graph, () => decider.pseudonyms).protection([person]);
  const after = await Persons.load(graph);
  return { ...added, visibility: after.of(person), stated: known?.stated ?? [] };
}
