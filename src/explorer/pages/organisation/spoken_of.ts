import type { StatingAssertion } from '../../evidence/contradictions.js';
import { statedBy } from '../../evidence/stated_by.js';
import type { SpokenOf } from '../../evidence/contradicting.js';
import type { Positions, ShownOrganisation } from './organisation.js';

/** What sources may contradict each other in: the organisation, each participation, each membership. */
export function spokenOf(organisation: ShownOrganisation): SpokenOf[] {
  const { label, assertions, participations, memberships, members } = organisation;
  return [
    { name: label.text, assertions: assertions.nodes },
    ...participations.nodes.map((one) => ({
      name: `${one.agent.label.text}, ${one.event?.label.text ?? ''}`,
      assertions: one.assertions.nodes,
    })),
    ...[...memberships.nodes, ...members.nodes].map((one) => ({
      name: `${one.member.label.text}, ${one.organisation.label.text}`,
      assertions: one.assertions.nodes,
    })),
  ];
}

/** All that sources say on the page. */
export function assertionsOf(organisation: ShownOrganisation, positions: Positions): StatingAssertion[] {
  const { assertions, names, identifiers, participations, memberships, members } = organisation;
  const { stances, parties, responses } = positions;
  const lists = [names, identifiers, participations, memberships, members, stances, parties, responses];
  return [...assertions.nodes, ...statedBy(lists)];
}
