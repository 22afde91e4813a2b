import { PartyRole } from '../../model/vocabulary/index.js';
import { endOf, factsByEnd } from '../facts/fact_index.js';
import type { View } from '../facts/view.js';
import type { FactScope } from '../scoped/fact_scope.js';
import type { SelectedOutput } from './outputs.js';

/** A fact that ties an agent to one of some outputs. */
export interface OutputFact {
  fact: number;
  /** Place of the output in the list given. */
  output: number;
  /** Canonical node index of the agent that it counts as. */
  agent: number;
}

/** The parties of a role to outputs whom the scope counts, by output, then agent. */
export function partiesOf(
  view: View,
  applied: FactScope,
  outputs: readonly SelectedOutput[],
  role: PartyRole,
): OutputFact[] {
  const isRole = (fact: number): boolean => view.columns.facts.parties.kind[fact] === PartyRole.code[role];
  return countedFacts(view, applied, outputs, 'parties', ['output', 'agent'], isRole);
}

/** The responses to recommendations of agents whom the scope counts, whenever given; by recommendation, then agent. */
export function responsesTo(view: View, applied: FactScope, outputs: readonly SelectedOutput[]): OutputFact[] {
  return countedFacts(view, applied, outputs, 'responses', ['recommendation', 'agent'], () => true);
}

function countedFacts(
  view: View,
  applied: FactScope,
  outputs: readonly SelectedOutput[],
  kind: 'parties' | 'responses',
  [toOutput, toAgent]: readonly [output: string, agent: string],
  isAsked: (fact: number) => boolean,
): OutputFact[] {
  const byOutput = factsByEnd(view, kind, toOutput);
  return outputs.flatMap(({ node, days }, output) =>
    (byOutput.get(node) ?? [])
      .filter(isAsked)
      .flatMap((fact) => {
        const agent = applied.countedAs(endOf(view, kind, toAgent, fact), -1, days);
        return agent < 0 ? [] : [{ fact, output, agent }];
      })
      .sort((a, b) => a.agent - b.agent || a.fact - b.fact),
  );
}
