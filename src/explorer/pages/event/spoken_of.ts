import type { StatingAssertion } from '../../evidence/contradictions.js';
import { statedBy } from '../../evidence/stated_by.js';
import type { SpokenOf } from '../../evidence/contradicting.js';
import type { ShownEvent } from './event.js';

/** What sources may contradict each other in: the event, and each participation. */
export function spokenOf({ label, assertions, participations }: ShownEvent): SpokenOf[] {
  const those = participations.nodes.map(({ agent, assertions: own }) => ({
    name: agent.label.text,
    assertions: own.nodes,
  }));
  return [{ name: label.text, assertions: assertions.nodes }, ...those];
}

/** All that sources say on the page. */
export function assertionsOf(event: ShownEvent): StatingAssertion[] {
  const { assertions, names, topics, participations, steps, links } = event;
  return [...assertions.nodes, ...statedBy([names, topics, participations, steps, links])];
}
