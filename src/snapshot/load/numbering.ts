/** How the rest of the snapshot numbers nodes, and what it knows of sources. */
export interface Numbering {
  /** Node index by the database's number, −1 for numbers of other nodes. */
  byNode: Int32Array;
  canonical: Int32Array;
  /** Names of the datasets, by number. */
  datasets: readonly string[];
  /** Persons who are as if they were not there, by canonical node index. */
  isWithheld: Uint8Array;
  /** Id of each node. */
  ids: readonly string[];
  /** 1 for each node that is one with others, by node index. */
  isOneOfSeveral: Uint8Array;
  /** Last day of publication, by node index of the source. */
  published: readonly (string | undefined)[];
  /** Milliseconds of the epoch. */
  moment: (iso: string) => number;
}
