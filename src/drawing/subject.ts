import type { EntityKind } from '../model/identity/entity_id.js';
import type { ListCompleteness } from '../model/vocabulary/events.js';
import type { Sector } from '../model/vocabulary/agents.js';

/** What is drawn: a network as a question answers it. */
export interface Subject {
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
  /** Whether a tie leads from its source to its target. */
  directed: boolean;
  /** The two-mode network only: nodes 0 … agents − 1 are agents, the others events. */
  agents?: number | undefined;
  /** Events that feed into others: places in `nodes`. */
  links: readonly EventLink[];
}

export interface EventLink {
  from: number;
  to: number;
}

export interface DrawnNode {
  id: string;
  name: string;
  acronym: string | null;
  kind: EntityKind;
  /** Null: nobody states one, or it is of a kind that has none. */
  sector: Sector | null;
  /** Absent: it is coloured by its sector. */
  group?: Group | undefined;
  /** Number of its ties in the whole network, those that leave and those that reach it. */
  degree: number;
  /** Of an event: the first day it can have begun on (ISO 8601), and how complete its list is. */
  day: string | null;
  list: ListCompleteness | null;
}

/** A group that is told by colour, shape and letter, such as a community. */
export interface Group {
  /** In `GROUP_LOOKS`. */
  place: number;
  /** What the legend calls such groups. */
  name: string;
}

export interface DrawnTie {
  /** Places in `nodes`. */
  source: number;
  target: number;
  weight: number;
  /** Original documents that it rests on. */
  sourceCount: number;
  /** Whether no test could have found it to be more than chance. */
  isNotTestable: boolean;
  /** Only in two-mode networks. */
  presence?: Presence;
  /** Who is tied to whom, and how strongly: one sentence. */
  title: string;
  /** What says so: the latest facts with their quotes. */
  description: string;
  /** Where it opens; undefined: nowhere. */
  address?: string | undefined;
}

/** How an agent was there. */
export interface Presence {
  /** CERTAIN: the agent itself was there. LOOSE: members, or somebody invited or registered. NOT: absent or declined. */
  kind: 'CERTAIN' | 'LOOSE' | 'NOT';
  isHost: boolean;
}
