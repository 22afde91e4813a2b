import type { WarningTextCode } from '../../texts/warning_text.js';

/** A network as `/export/<question>.graphology.json` has it; docs/networks.md says what the attributes are. */
export interface NetworkFile {
  attributes: {
    title: string;
    question: string;
    measure: string;
    licence: string;
    dataVersion: string;
    directed: boolean;
    nodes: number;
    ties: number;
    /** The two-mode network only: so many of the nodes are agents, the others events. */
    agents?: number;
    strongest?: { asked: number; shown: number; all: number; threshold: number | null };
    parameters: Record<string, unknown>;
    warnings: readonly { code: WarningTextCode; values: object }[];
  };
  nodes: readonly { key: string; attributes: Attributes }[];
  edges: readonly { source: string; target: string; attributes: Attributes }[];
}

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
