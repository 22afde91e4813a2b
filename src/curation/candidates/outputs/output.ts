/** An output that may be another one told of twice: a recommendation, finding, agreement, action or document. */
export interface Output {
  id: string;
  /** Its texts in all languages (BCP 47), and its names, of which `lang` is null. */
  texts: readonly OutputText[];
  /** Numbers and symbols that it goes by. */
  references: readonly string[];
  /** The kinds that are stated. */
  kinds: readonly string[];
  /** First and last day on which it can have been made or issued (ISO 8601); null where nobody states one. */
  firstDay: string | null;
  lastDay: string | null;
  /** Ids of who issued it, of whom it is addressed to, and of the events at which it moved. */
  issuers: readonly string[];
  addressees: readonly string[];
  events: readonly string[];
}

export interface OutputText {
  text: string;
  lang: string | null;
}

/**
 * Who tells of an output: ids of the documents (no data files), and of the originals that they are or are derived from;
 * and of the outputs that it is said to be a part, a revision or a restatement of, or the other way round.
 */
export interface Tellers {
  documents: readonly string[];
  originals: readonly string[];
  linked: readonly string[];
}

/** Whether two lists of ids have one in common. */
export const haveCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** Whether two lists say something else: both something, and nothing in common. */
export const areApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !haveCommon(some, others);

/** The day on which an output was made, where it is known to the day. */
export const dayOf = ({ firstDay, lastDay }: Output): string | null => (firstDay === lastDay ? firstDay : null);
