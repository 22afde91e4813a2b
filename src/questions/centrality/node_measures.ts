import { CentralityMeasure } from '../../measures/centrality/centrality.js';
import { numbers } from '../shared/network/columns.js';
import { CENTRALITY_COLUMNS, type NodeMeasures } from '../shared/network/node_measures.js';
import { eigenvectorUnsettled } from '../shared/warnings/of_measures.js';
import { CENTRALITY } from './analysis.js';

/** What `centrality` says of agents, as columns. */
export const CENTRALITY_OF_NODES: NodeMeasures = {
  names: Object.values(CENTRALITY_COLUMNS),
  measure: async ({ asked, selection }, { weight, minShared }, names) => {
    const measures = CentralityMeasure.values.filter((measure) => names.includes(CENTRALITY_COLUMNS[measure]));
    const found = await asked.analyse(CENTRALITY, { weight, minShared, measures, leaveOneOut: false }, selection);
    const eigenvector = found.find(({ measure }) => measure === 'EIGENVECTOR')?.eigenvector ?? null;
    return {
      columns: found.map(({ measure, agents }) =>
        numbers(
          CENTRALITY_COLUMNS[measure],
          measure === 'DEGREE' ? 'integer' : 'double',
          CentralityMeasure.meanings[measure],
          agents,
        ),
      ),
      said: { parameters: { weight, minShared } },
      warnings: [eigenvectorUnsettled(eigenvector)],
    };
  },
};
