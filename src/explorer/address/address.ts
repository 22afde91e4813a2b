/** State of a page, as its address says it. */
export interface Address {
  /** Arguments of the question as written, by name, in the order of the schema, without those that are at their default. */
  args: Readonly<Record<string, string>>;
  /** How the answer is looked at. */
  view: Readonly<Partial<Record<ViewKey, string>>>;
  /** Language asked for; absent: the reader’s. */
  lang?: Language | undefined;
}

export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Keys of the view with the values that they may have; null: any text. In the order in which they are written. */
export const VIEW_KEYS = {
  tab: ['grid', 'map', 'table'],
  colour: ['sector', 'community'],
  size: ['degree', 'strength', 'betweenness', 'eigenvector'],
  label: ['acronym', 'name'],
  /** Ids of the ends of the tie that is open, separated by a comma. */
  open: null,
  /** Columns of a table of ties, in the order in which it shows those that the network has. */
  sort: ['weight', 'shared', 'verdict', 'qValue', 'participationStatus', 'roles', 'sourceCount'],
} as const satisfies Record<string, readonly string[] | null>;

export type ViewKey = keyof typeof VIEW_KEYS;

export const NOTHING_ASKED: Address = { args: {}, view: {} };
