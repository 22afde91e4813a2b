/** A value of a property of an entity, and what is known of where it comes from. */
export interface Statement {
  entity: string;
  schema: string;
  prop: string;
  value: string;
  /** BCP 47. */
  lang?: string;
  /** The value before it was cleaned. */
  original?: string;
  dataset?: string;
  firstSeen?: string;
  lastSeen?: string;
  /** Where it stands in the file, as a locator. */
  locator: string;
}

/** All that is stated of one entity. */
export interface FtmEntity {
  id: string;
  schemata: ReadonlySet<string>;
  statements: readonly Statement[];
}
