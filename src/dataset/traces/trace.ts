/** What a hidden person can still be recognised by, and what to do about it. */
export const TRACES = {
  FULL_NAME:
    'The whole name stands in the name of an organisation or issue, which is never masked. If it is the person, give it another name.',
  PART_OF_NAME:
    'A word of a hidden name stands in a text of a source that does not speak of the person. If it is the person, let that source be one of a row on the person, or take the word out.',
  ONE_WORD_NAME:
    'A name of one word stands in a text of a source that does not speak of the person. If it is the person, let that source be one of a row on the person, state the full name, or take the word out.',
  NEAR_NAME:
    'All but one letter of a hidden name stands in a text. If it is the person, state this spelling in the table names (kind AS_WRITTEN).',
  NAME_IN_ID: 'An id holds a word of a hidden name. Give it one that says nothing.',
  NAME_IN_FILE: 'The name of a dataset or file holds a word of a hidden name. Import it again under another name.',
  CONTACT_DATA: 'A stored quote or written value holds contact data. Skip them in it (…), and import it again.',
} as const;
export type TraceKind = keyof typeof TRACES;

/** One place where somebody hidden can be recognised. */
export interface Trace {
  kind: TraceKind;
  /** Id of the entity; of a fact its table and ends. */
  of: string;
  /** Column of the table. */
  column: string;
  /** Where it was imported from. */
  dataset: string;
  file: string;
  row: number;
  /** The words, or what kind of contact data: these are never repeated. */
  found: string;
  /** Ids of the persons whom it may name. */
  persons: readonly string[];
}
