import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { Event } from '../../graph/entities/event.js';
import { CentralityMeasure } from '../../measures/centrality/centrality.js';
import { lengthOf, listOf } from '../../measures/network/incidence.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { factsAt, participationsOf } from '../shared/evidence/shared_events.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { known } from '../shared/rows/numbers.js';
import type { AskedSelection } from '../shared/scope/asked.js';
import type { MeasuredCentrality } from './analysis.js';
import { CentralityRange } from './range.js';

/** The answer of `centrality`, as its nodes need it. */
export interface MeasuredSelection extends AskedSelection {
  result: readonly MeasuredCentrality[];
  parameters: Record<string, unknown>;
}

/** A node with its values: what agents and events have in common. */
@ObjectType()
abstract class CentralityNode extends Evidenced {
  constructor(
    protected readonly answer: MeasuredSelection,
    place: number,
    protected readonly number: number,
    private readonly side: 'agents' | 'events',
  ) {
    super(answer.asked, { question: `centrality ${side}`, parameters: answer.parameters, place });
  }

  protected value(measure: CentralityMeasure): number | null {
    const found = this.answer.result.find((one) => one.measure === measure);
    return known(found?.[this.side]?.[this.number]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the counted events that it took part in; of an event, of the counted agents. From 0 to 1.',
  })
  twoModeDegree(): number | null {
    return this.value('TWO_MODE_DEGREE');
  }

  @Field(() => Float, {
    nullable: true,
    description: `${CentralityMeasure.meanings.TWO_MODE_BETWEENNESS} From 0 to 1; null where none is possible.`,
  })
  twoModeBetweenness(): number | null {
    return this.value('TWO_MODE_BETWEENNESS');
  }

  @Field(() => Float, { nullable: true, description: CentralityMeasure.meanings.TWO_MODE_CLOSENESS })
  twoModeCloseness(): number | null {
    return this.value('TWO_MODE_CLOSENESS');
  }

  @Field(() => [CentralityRange], {
    nullable: true,
    description:
      'For each measure asked for that it has, how far it depends on one source; null unless `robustness` asks for it.',
  })
  ranges(): CentralityRange[] | null {
    if (this.answer.result.every(({ range }) => range === null)) return null;
    return this.answer.result.flatMap(({ measure, range }) => {
      const own = range?.[this.side];
      if (!own) return [];
      return [new CentralityRange(this.asked, measure, own, this.number)];
    });
  }
}

@ObjectType({ implements: Evidenced, description: 'An agent’s place; it opens to its own participations.' })
export class CentralityAgent extends CentralityNode {
  constructor(answer: MeasuredSelection, place: number, number: number) {
    super(answer, place, number, 'agents');
  }

  protected override references(): FactReference[] {
    return participationsOf(this.answer.selection, [this.number]);
  }

  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    return this.answer.selection.agents[this.number]!;
  }

  @Field(() => Int, { description: 'Events that it took part in: n.' })
  eventCount(): number {
    return lengthOf(this.answer.selection.incidence.byAgent, this.number);
  }

  @Field(() => Int, { nullable: true, description: CentralityMeasure.meanings.DEGREE })
  degree(): number | null {
    return this.value('DEGREE');
  }

  @Field(() => Float, { nullable: true, description: CentralityMeasure.meanings.STRENGTH })
  strength(): number | null {
    return this.value('STRENGTH');
  }

  @Field(() => Float, { nullable: true, description: CentralityMeasure.meanings.BETWEENNESS })
  betweenness(): number | null {
    return this.value('BETWEENNESS');
  }

  @Field(() => Float, { nullable: true, description: `${CentralityMeasure.meanings.CLOSENESS} From 0 to 1.` })
  closeness(): number | null {
    return this.value('CLOSENESS');
  }

  @Field(() => Float, { nullable: true, description: `${CentralityMeasure.meanings.EIGENVECTOR} From 0 to 1.` })
  eigenvector(): number | null {
    return this.value('EIGENVECTOR');
  }

  @Field(() => Float, { nullable: true, description: `${CentralityMeasure.meanings.CONSTRAINT} Null without a tie.` })
  constraint(): number | null {
    return this.value('CONSTRAINT');
  }
}

@ObjectType({
  implements: Evidenced,
  description: 'An event’s place in the network of agents and events; it opens to the participations at it.',
})
export class CentralityEvent extends CentralityNode {
  constructor(answer: MeasuredSelection, place: number, number: number) {
    super(answer, place, number, 'events');
  }

  protected override references(): FactReference[] {
    const { selection } = this.answer;
    return factsAt(selection, [this.number], [...listOf(selection.incidence.byEvent, this.number)]);
  }

  @EntityField(() => Event, { description: 'The event.' })
  event(): number {
    return this.answer.selection.events.node[this.number]!;
  }

  @Field(() => Int, { description: 'Agents that took part in it: d.' })
  agentCount(): number {
    return lengthOf(this.answer.selection.incidence.byEvent, this.number);
  }
}
