import { ENTITY_KINDS, type EntityKind } from '../../model/identity/entity_id.js';

/**
 * Every entity node, by index, in order of ids. Reads group by the canonical one: `canonical[i]` is the index of the
 * node that i was judged to be, its own at first.
 */
export interface Entities {
  /** Code of its kind: `KIND`. */
  kind: Uint8Array;
  canonical: Int32Array;
  /** 1 where something live today speaks of the node, or of another that was judged to be the same. */
  live: Uint8Array;
  /** Persons: 1 where a node of the person is PUBLIC as of today and none says otherwise; else the person may not be named. */
  isPublic: Uint8Array;
  /** Persons: 1 where a node of the person is WITHHELD as of today: then there is no such person. */
  isWithheld: Uint8Array;
  /** Sources: the node index of the original that each counts as; −1 for other entities. */
  original: Int32Array;
  /** Sources: the node index of the source that it repeats, or −1. */
  derivedFrom: Int32Array;
  /** Sources: 1 where it is a data file, whose rows may tell what many documents say. */
  isDataFile: Uint8Array;
  /** Sources: number of the publisher, or −1 where it is not known. */
  publisher: Int32Array;
  /** Sources: the canonical node index of the organisation that published it, or −1 where it is none of the graph’s. */
  publishedBy: Int32Array;
  /** Sources: last day of publication; NONE where it is not known. */
  published: Int32Array;
}

/** Code of each kind of entity. */
export const KIND = Object.fromEntries(ENTITY_KINDS.map((kind, i) => [kind, i])) as Record<EntityKind, number>;
