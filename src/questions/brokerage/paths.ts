import { Field, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { Event } from '../../graph/entities/event.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { roleOf } from '../../measures/brokerage/brokerage_roles.js';
import type { TwoPaths } from '../../measures/brokerage/two_paths.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { factsAt, onceEach, sharedEvents } from '../shared/evidence/shared_events.js';
import type { GroupedAnswer } from '../shared/groups/group_of_agents.js';
import { EntityField } from '../shared/rows/entity_field.js';
import type { BrokerageResult } from './analysis.js';

export interface BrokerageAnswer extends GroupedAnswer {
  result: BrokerageResult;
  /** ONE_MODE: the open two-paths of each agent with a group. Else null. */
  paths: TwoPaths | null;
}

const BrokerageRole = enumeration('BrokerageRole', 'Where a broker b stands between a and c.', {
  COORDINATOR: 'All three are in one group.',
  ITINERANT: 'a and c are in one group, b in another: also called consultant.',
  GATEKEEPER_REPRESENTATIVE: 'b is in the group of just one of a and c.',
  LIAISON: 'All three are in different groups.',
});
type BrokerageRole = ValueOf<typeof BrokerageRole>;
registerEnumeration(BrokerageRole);

const ROLE_OF: Record<ReturnType<typeof roleOf>, BrokerageRole> = {
  coordinator: 'COORDINATOR',
  itinerant: 'ITINERANT',
  gatekeeperRepresentative: 'GATEKEEPER_REPRESENTATIVE',
  liaison: 'LIAISON',
};

@ObjectType({
  implements: Evidenced,
  description: 'Two agents who are tied to a broker and not to each other; it opens to the facts of the two ties.',
})
export class BrokerageTwoPath extends EvidencedRow<BrokerageAnswer> {
  readonly #broker: number;
  readonly #ends: readonly [number, number];

  /** @param broker its number; @param ends those of the two */
  constructor(answer: BrokerageAnswer, broker: number, ends: readonly [number, number], place: number) {
    super(`brokerage twoPaths of ${broker}`, answer, place);
    this.#broker = broker;
    this.#ends = ends;
  }

  protected override references(): FactReference[] {
    const { selection } = this.answer;
    return onceEach(
      this.#ends.flatMap((end) => {
        const pair = [end, this.#broker] as const;
        return factsAt(selection, sharedEvents(selection, ...pair), pair);
      }),
    );
  }

  @EntityField(() => Agent, { description: 'One of the two: the one whose id comes first.' })
  a(): number {
    return this.answer.selection.agents[this.#ends[0]]!;
  }

  @EntityField(() => Agent, { description: 'The other.' })
  c(): number {
    return this.answer.selection.agents[this.#ends[1]]!;
  }

  @Field(() => BrokerageRole.object, { description: 'The role of the broker between them.' })
  brokerageRole(): BrokerageRole {
    const { group } = this.answer.groups;
    return ROLE_OF[roleOf(group[this.#broker]!, group[this.#ends[0]]!, group[this.#ends[1]]!)];
  }
}

@ObjectType({
  implements: Evidenced,
  description: 'Two events whose only common participant is a broker; it opens to its participations at both.',
})
export class BrokerageEventPair extends EvidencedRow<BrokerageAnswer> {
  readonly #broker: number;
  readonly #events: readonly [number, number];

  /** @param broker its number; @param events those of the two */
  constructor(answer: BrokerageAnswer, broker: number, events: readonly [number, number], place: number) {
    super(`brokerage eventPairs of ${broker}`, answer, place);
    this.#broker = broker;
    this.#events = events;
  }

  protected override references(): FactReference[] {
    return factsAt(this.answer.selection, this.#events, [this.#broker]);
  }

  @EntityField(() => Event, { description: 'One event: the one that comes first by date.' })
  a(): number {
    return this.answer.selection.events.node[this.#events[0]]!;
  }

  @EntityField(() => Event, { description: 'The other.' })
  b(): number {
    return this.answer.selection.events.node[this.#events[1]]!;
  }
}

export const TwoPathConnection = connectionOf<BrokerageTwoPath>(
  'BrokerageTwoPath',
  () => BrokerageTwoPath,
  'two-paths of a broker',
);
export const EventPairConnection = connectionOf<BrokerageEventPair>(
  'BrokerageEventPair',
  () => BrokerageEventPair,
  'pairs of events',
);
