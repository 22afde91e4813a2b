import { argumentError } from '../graph/errors.js';
import { QUESTIONS } from './index.js';
import { SELECTION } from './shared/analysis/selection.js';
import { Basis } from './shared/basis/basis.js';
import type { NetworkParts } from './shared/network/parts.js';
import type { Projection } from './shared/network/node_measures.js';

/** @throws BAD_ARGUMENT, naming the questions whose networks have measures of nodes */
export function refuseMeasures(question: string): never {
  const known = QUESTIONS.flatMap(({ manual, network }) => (network?.projection ? [manual.name] : []));
  throw argumentError('BAD_ARGUMENT', 'NO_NODE_MEASURES', { question, known });
}

/**
 * The network with columns that were asked for; those that it has stay as they are. All are of the whole network, of the
 * ties that its file leaves out too.
 * @param names some of MEASURE_COLUMNS @throws TooCostly
 */
export async function measuredNetwork(
  parts: NetworkParts,
  projection: Projection,
  names: readonly string[],
): Promise<NetworkParts> {
  const { asked, basis, nodeColumns } = parts;
  const question = { asked, selection: await asked.analyse(SELECTION, {}) };
  const wanted = names.filter((name) => nodeColumns.every((column) => column.name !== name));
  const measured = await Promise.all(
    QUESTIONS.flatMap(({ manual, nodeMeasures }) => {
      const own = nodeMeasures?.names.filter((name) => wanted.includes(name)) ?? [];
      if (!nodeMeasures || own.length === 0) return [];
      return [nodeMeasures.measure(question, projection, own).then((of) => ({ ...of, manual, own }))];
    }),
  );
  const warnings = measured.flatMap((of) => of.warnings).filter(({ count }) => count > 0);
  return {
    ...parts,
    basis: new Basis(asked, { ...basis.values, warnings: [...basis.values.warnings, ...warnings] }),
    nodeColumns: [...nodeColumns, ...measured.flatMap(({ columns }) => columns)],
    measures: measured.map(({ own, manual, said }) => ({
      nodeAttributes: own,
      question: manual.name,
      measure: manual.formula,
      ...said,
    })),
  };
}
