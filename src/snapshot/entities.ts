import type { EntityKind } from '../identity/entity_id.js';

/**
 * Every entity node, by index. Reads group by the canonical one: `canonical[i]` is the index of the node that i was
 * judged to be, its own at first.
 */
export interface Entities {
  ids: readonly string[];
  kind: readonly EntityKind[];
  index: ReadonlyMap<string, number>;
  canonical: Int32Array;
  /** Persons: 1 where a node of the person is PUBLIC as of today and none says otherwise; else the person may not be named. */
  isPublic: Uint8Array;
  /** Sources: the node index of the original that each counts as; −1 for other entities. */
  original: Int32Array;
  /** Sources: the node index of the source that it repeats, or −1. */
  derivedFrom: Int32Array;
  /** Sources: index into `publishers`, or −1 where the publisher is not known. */
  publisher: Int32Array;
  /** Id of an organisation, or a folded name. */
  publishers: readonly string[];
}
