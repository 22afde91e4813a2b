import { Field, ObjectType } from 'type-graphql';
import { registerEnumeration } from '../../graph/enums.js';
import { StanceTarget } from '../../graph/facts/stance.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { BothSidesKind, bothSidesKind } from '../../measures/congruence/both_sides.js';
import { listOf } from '../../measures/network/incidence.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { endOf } from '../../snapshot/facts/fact_index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import type { StanceSelection } from '../../snapshot/scoped/stances.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EntityField } from '../shared/rows/entity_field.js';
import type { CongruenceAnswer } from './tie.js';

registerEnumeration(BothSidesKind);

/** Numbers of the targets that an agent was both for and against, ascending. */
export function targetsOnBothSides({ rowsOfAgent, stances }: StanceSelection, agent: number): number[] {
  const rows = listOf(rowsOfAgent, agent);
  const targets = (polarity: 1 | -1): Set<number> =>
    new Set([...rows].filter((row) => stances.polarity[row] === polarity).map((row) => stances.target[row]!));
  const against = targets(-1);
  return [...targets(1)].filter((target) => against.has(target)).sort((a, b) => a - b);
}

@ObjectType({
  implements: Evidenced,
  description:
    'A claim or recommendation that one agent was both for and against. Its facts are these stances, in order of time.',
})
export class CongruenceBothSides extends Evidenced {
  readonly #answer: CongruenceAnswer;
  readonly #agent: number;
  readonly #target: number;

  constructor(answer: CongruenceAnswer, agent: number, target: number, place: number) {
    super(answer.asked, { question: `congruence.bothSides of ${agent}`, parameters: answer.parameters, place });
    this.#answer = answer;
    this.#agent = agent;
    this.#target = target;
  }

  /** A row of each of the stances for or against, in order of time, those without a day first. */
  get #rows(): number[] {
    const { rowsOfAgent, stances } = this.#answer.result.selection;
    const rows = [...listOf(rowsOfAgent, this.#agent)].filter(
      (row) => stances.target[row] === this.#target && stances.polarity[row] !== 0,
    );
    const byStance = new Map(rows.map((row) => [stances.stance[row]!, row]));
    return [...byStance.values()].sort((a, b) => stances.order[a]! - stances.order[b]! || a - b);
  }

  protected override references(): FactReference[] {
    const { facts, stances } = this.#answer.result.selection;
    return this.#rows.map((row) => ({ kind: 'stances', fact: facts[stances.stance[row]!]! }));
  }

  @EntityField(() => StanceTarget, { description: 'The claim or recommendation.' })
  target(): number {
    return this.#answer.result.selection.targets[this.#target]!;
  }

  @Field(() => BothSidesKind.object, { description: 'How the stances follow each other.' })
  kind(): BothSidesKind {
    const { agents, facts, stances } = this.#answer.result.selection;
    return bothSidesKind(
      this.#rows.map((row) => {
        const speaker = endOf(this.asked.view, 'stances', 'agent', facts[stances.stance[row]!]!);
        const order = stances.order[row]!;
        return {
          polarity: stances.polarity[row]! > 0 ? 1 : -1,
          order: order === NONE ? undefined : order,
          speaker: speaker === agents[this.#agent] ? undefined : speaker,
        };
      }),
    );
  }
}

export const CongruenceBothSidesConnection = connectionOf<CongruenceBothSides>(
  'CongruenceBothSides',
  () => CongruenceBothSides,
  'claims and recommendations',
);
