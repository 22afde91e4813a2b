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
  const byOutput = factsByEnd(view, 'parties', 'output');
  return outputs.flatMap(({ node, days }, output) =>
    (byOutput.get(node) ?? [])
      .filter((fact) => view.columns.facts.parties.kind[fact] === PartyRole.code[role])
      .flatMap((fact) => {
        const agent = applied.countedAs(endOf(view, 'parties', 'agent', fact), -1, days);
        return agent < 0 ? [] : [{ fact, output, agent }];
      })
      .sort((a, b) => a.agent - b.agent || a.fact - b.fact),
  );
}

/** How many outputs have no party of a role, whomever the scope counts. */
export function withoutParty(view: View, outputs: readonly SelectedOutput[], role: PartyRole): number {
  const { kind } = view.columns.facts.parties;
  const byOutput = factsByEnd(view, 'parties', 'output');
  const isRole = (fact: number): boolean => kind[fact] === PartyRole.code[role];
  return outputs.filter(({ node }) => !byOutput.get(node)?.some(isRole)).length;
}
