import type { CentralityMeasure } from '../../../measures/centrality/centrality.js';
import type { TieWeight } from '../../../measures/projection/tie_weight.js';
import type { AskedSelection } from '../scope/asked.js';
import type { WarningValue } from '../warnings/warning.js';
import type { Column } from './columns.js';

/** Columns with measures of centrality: named as GraphQL names them. */
export const CENTRALITY_COLUMNS: Readonly<Record<CentralityMeasure, string>> = {
  DEGREE: 'degree',
  STRENGTH: 'strength',
  BETWEENNESS: 'betweenness',
  CLOSENESS: 'closeness',
  EIGENVECTOR: 'eigenvector',
  CONSTRAINT: 'constraint',
  TWO_MODE_DEGREE: 'twoModeDegree',
  TWO_MODE_BETWEENNESS: 'twoModeBetweenness',
  TWO_MODE_CLOSENESS: 'twoModeCloseness',
};

/** The column with communities. */
export const COMMUNITY_COLUMN = 'community';

/** Every column that the nodes of a file may have on request. */
export const MEASURE_COLUMNS: readonly string[] = [COMMUNITY_COLUMN, ...Object.values(CENTRALITY_COLUMNS)];

/** How agents are tied who took part in the same events. */
export interface Projection {
  weight: TieWeight;
  minShared: number;
}

/** Columns that a question has for the nodes of such a network: the agents of the scope, in order. */
export interface NodeMeasures {
  /** Names of the columns. */
  names: readonly string[];
  /** @param names some of them @throws TooCostly */
  measure: (question: AskedSelection, projection: Projection, names: readonly string[]) => Promise<MeasuredNodes>;
}

export interface MeasuredNodes {
  columns: readonly Column[];
  /** What a file says of them: the arguments that they depend on, and how good they are. */
  said: Record<string, unknown>;
  /** Those with nothing to count are left out. */
  warnings: readonly WarningValue[];
}
