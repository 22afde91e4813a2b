import { TooCostly, type Analysis, type Input, type Load } from '../../analysis/analysis.js';
import {
  centrality,
  centralityCost,
  type Centrality,
  type CentralityMeasure,
  type ProjectedNetwork,
} from '../../measures/centrality/centrality.js';
import type { Incidence } from '../../measures/network/incidence.js';
import type { Ties } from '../../measures/network/ties.js';
import { pairsBound, project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { projectionBytes, requirePairs } from '../shared/analysis/require_pairs.js';
import { withoutEachSource } from '../shared/analysis/without_source.js';

export interface CentralityArguments {
  weight: TieWeight;
  minShared: number;
  measures: readonly CentralityMeasure[];
  /** Whether each source is left out in turn. */
  leaveOneOut: boolean;
}

/** Lowest and highest value of each node, NaN where it has none whatever is left out. */
export interface CentralityRange {
  lowest: Float64Array;
  highest: Float64Array;
  /** Canonical node indices of the first originals without which the values are these; NONE where there is no value. */
  lowestWithout: Int32Array;
  highestWithout: Int32Array;
}

export interface MeasuredCentrality extends Centrality {
  measure: CentralityMeasure;
  /** Over leaving each source out in turn: of agents, and of events in the two-mode measures. */
  range: { agents: CentralityRange; events: CentralityRange | null } | null;
}

/** From so many ties on, what follows every shortest path refuses, whatever the limit of steps. */
const MOST_TIES = 1_000_000;

/** Question 16: centrality of agents, and of events in the two-mode network, by each measure asked for, in their order. */
export const CENTRALITY: Analysis<CentralityArguments, MeasuredCentrality[]> = {
  name: 'centrality',
  run: (input, { weight, minShared, measures, leaveOneOut }) => {
    const { incidence, agents, events } = input.selection;
    if (needsTies(measures)) requirePairs(input);
    const network = projected(incidence, weight, minShared);
    const load = requireMeasures(input, network, measures);
    const found = measures.map((measure) => ({ measure, ...centrality(measure, network), range: null }));
    if (!leaveOneOut) return found;
    const ranged = found.map((one): MeasuredCentrality & { range: NonNullable<MeasuredCentrality['range']> } => ({
      ...one,
      range: { agents: emptyRange(agents.length), events: one.events && emptyRange(events.node.length) },
    }));
    const leftOut = {
      steps: 10 * pairsBound(incidence) + load.steps,
      bytes: projectionBytes(incidence) + load.bytes,
    };
    for (const { source, selection, agent, event } of withoutEachSource(input, leftOut)) {
      const left = projected(selection.incidence, weight, minShared);
      for (const { measure, range } of ranged) {
        const values = centrality(measure, left);
        widen(range.agents, values.agents, { source, number: agent, measure });
        if (range.events) widen(range.events, values.events!, { source, number: event, measure });
      }
    }
    return ranged.map(({ range, ...one }) => ({
      ...one,
      range: { agents: closed(range.agents), events: range.events && closed(range.events) },
    }));
  },
};

const needsTies = (measures: readonly CentralityMeasure[]): boolean =>
  measures.some((measure) => !measure.startsWith('TWO_MODE'));

function projected(incidence: Incidence, weight: TieWeight, minShared: number): ProjectedNetwork {
  let ties: Ties | undefined;
  return {
    incidence,
    get ties() {
      return (ties ??= project(incidence, weight, minShared));
    },
  };
}

/** Declares all measures together, and returns what they take. */
function requireMeasures(
  { requireBudget }: Input,
  network: ProjectedNetwork,
  measures: readonly CentralityMeasure[],
): Load {
  const costly = measures.filter((measure) => measure === 'BETWEENNESS' || measure === 'CLOSENESS');
  if (costly.length > 0 && network.ties.a.length >= MOST_TIES) {
    throw new TooCostly('TOO_MANY_TIES', { measures: costly, ties: network.ties.a.length, most: MOST_TIES });
  }
  const { incidence } = network;
  const steps = measures.reduce((sum, measure) => sum + centralityCost(measure, network), 0);
  const nodes = incidence.agents + incidence.events;
  // One after the other, each on the ties from both ends; of all of them the values stay.
  const bytes = 60 * (needsTies(measures) ? network.ties.a.length : 0) + 8 * incidence.byAgent.items.length;
  const load = { steps, bytes: bytes + (60 + 16 * measures.length) * nodes };
  requireBudget(load, 'MEASURES', { measures, count: incidence.agents });
  return load;
}

function emptyRange(length: number): CentralityRange {
  const [lowest, highest] = [new Float64Array(length).fill(Infinity), new Float64Array(length).fill(-Infinity)];
  const nothing = (): Int32Array => new Int32Array(length).fill(NONE);
  return { lowest, highest, lowestWithout: nothing(), highestWithout: nothing() };
}

/** Takes in the values of a network whose node i is node `number[i]`; who is not in it has 0, or no constraint. */
function widen(
  { lowest, highest, lowestWithout, highestWithout }: CentralityRange,
  values: Float64Array,
  { source, number, measure }: { source: number; number: Int32Array; measure: CentralityMeasure },
): void {
  const own = new Float64Array(lowest.length).fill(measure === 'CONSTRAINT' ? NaN : 0);
  number.forEach((node, i) => {
    if (node >= 0) own[node] = values[i]!;
  });
  own.forEach((value, node) => {
    if (value < lowest[node]!) [lowest[node], lowestWithout[node]] = [value, source];
    if (value > highest[node]!) [highest[node], highestWithout[node]] = [value, source];
  });
}

function closed({ lowest, highest, ...without }: CentralityRange): CentralityRange {
  const known = (value: number): number => (Number.isFinite(value) ? value : NaN);
  return { lowest: lowest.map(known), highest: highest.map(known), ...without };
}
