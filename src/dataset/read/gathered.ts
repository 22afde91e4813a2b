import type { TableName } from '../../model/tables/index.js';
import type { OutputKind, TextKind, Verdict } from '../../model/vocabulary/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { Place } from '../problems/index.js';
import type { Mention } from './mention.js';

/** Relations that may not lead back to where they began; what restates an output is among those that revise one. */
export const HIERARCHIES = ['UNIT', 'BROADER', 'DERIVED_FROM', 'PART_OF', 'REVISES'] as const;
export type Hierarchy = (typeof HIERARCHIES)[number];

/** One entity leads to another. */
export interface Edge {
  from: string;
  to: string;
  place: Place;
}

/** What a row judges of two. */
export interface GatheredJudgement {
  a: string;
  b: string;
  verdict: Verdict;
  reason?: string;
  /** Whether it was imported before: then it held somewhere. */
  imported: boolean;
  place: Place;
}

/** What the rows of entity tables state, as far as checks across rows need it. */
export interface Stated {
  outputKinds?: Set<OutputKind>;
  claim?: boolean;
  textKinds?: Set<TextKind>;
  language?: string;
  /** Texts to look quotes up in. */
  texts?: { file: string; sha256?: string; place: Place }[];
  /** First and last day of an event, or of the lifetime of an organisation, as widely as its rows have it. */
  firstDay?: string;
  lastDay?: string;
}

/** What the files of a dataset hold: the rows of an import, and what is checked once all of them are read. */
export class Gathered {
  readonly rows: AssertionRow[] = [];
  readonly rowsRead = new Map<TableName, number>();
  /** Every entity that is described or referred to. */
  readonly entities = new Set<string>();
  /** Entities that have a row of their own. */
  readonly declared = new Set<string>();
  readonly mentions: Mention[] = [];

  /** Whether all that is referred to has a row: then no graph knows more of it. */
  get isComplete(): boolean {
    return this.mentions.every(({ id }) => this.declared.has(id));
  }

  /** What rows call entities, where they were not imported before. */
  readonly names: { id: string; text: string; place: Place }[] = [];
  /** What the source column of a plain table says where it may be a slug: by the id that was made from it. */
  readonly namedSources = new Map<string, string>();
  /** Whether it is a plain table, in which what is named comes into being. */
  isPlain = false;
  /**
   * Of a plain table: the header of the days of events, by the table that is read, and what to do where events of one
   * title have several.
   */
  readonly dated = new Map<TableName, { column: string; instead?: string }>();
  /** Events of which it was told that rows give them several dates. */
  readonly severalDates = new Set<string>();
  /** How the files were read: mappings that will be kept, and the file that problems name. */
  readonly mappings: { file: string; text: string }[] = [];
  /** Whether some row was not imported before, under the name of another dataset. */
  ownRows = false;
  /** Datasets that rows of an exported package came from. */
  readonly origins = new Set<string>();
  readonly stated = new Map<string, Stated>();
  readonly edges: Record<Hierarchy, Edge[]> = { UNIT: [], BROADER: [], DERIVED_FROM: [], PART_OF: [], REVISES: [] };
  /** FEEDS_INTO: from the earlier event to the later. */
  readonly feeds: Edge[] = [];
  readonly identifiers: { agent: string; scheme: string; value: string; place: Place }[] = [];
  readonly judgements: GatheredJudgement[] = [];
  /** What is answered, judged or taken a stance on; the first place for each column of a file. */
  readonly targets = new Map<string, { id: string; place: Place }>();
  readonly quotes: { row: AssertionRow; place: Place }[] = [];
  readonly writtenDates: { row: AssertionRow; start: string; end?: string; text: string; place: Place }[] = [];

  /** What is known of an entity so far, to be added to. */
  about(id: string): Stated {
    let stated = this.stated.get(id);
    if (!stated) this.stated.set(id, (stated = {}));
    return stated;
  }
}
