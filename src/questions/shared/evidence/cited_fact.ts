import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, ID, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import { Agent } from '../../../graph/entities/agent.js';
import { Event } from '../../../graph/entities/event.js';
import { Organisation } from '../../../graph/entities/organisation.js';
import { Assertion, AssertionConnection } from '../../../graph/facts/assertion.js';
import { Fact } from '../../../graph/facts/fact.js';
import { loadFact } from '../../../graph/facts/facts.js';
import { connectionOf, PageArguments, type Connection } from '../../../graph/lists/connection.js';
import { Inference, ParticipationStatus, Role } from '../../../model/vocabulary/index.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { ResolvedFact } from '../../../snapshot/scoped/resolved_fact.js';
import { EntityField } from '../rows/entity_field.js';
import { rowId } from '../rows/rows.js';
import type { Asked } from '../scope/asked.js';
import { FactKind, factKindOf } from './fact_kind.js';
import { assertionsInScope } from './scoped_assertions.js';

@ObjectType({ description: 'A fact that a number rests on, as the sources of the scope have it.' })
export class CitedFact {
  readonly id: string;
  readonly asked: Asked;
  readonly #reference: FactReference;
  #resolved: ResolvedFact | undefined;

  constructor(asked: Asked, reference: FactReference, place: number) {
    this.id = rowId(place);
    this.asked = asked;
    this.#reference = reference;
  }

  get #values(): ResolvedFact {
    return (this.#resolved ??= this.asked.resolved.resolve(this.#reference));
  }

  /** Real id. */
  get #fact(): string {
    return this.asked.factId(this.#reference);
  }

  @Field(() => ID, { name: 'id', description: 'Id of the fact.' })
  async shownId(@Ctx() context: Context): Promise<string> {
    const visibility = await context.visibility();
    return visibility.shownFactId(this.#fact, visibility.involvesHidden(this.asked.endsOf(this.#reference)));
  }

  @Field(() => FactKind.object, { description: 'What kind of fact it is.' })
  kind(): FactKind {
    return factKindOf(this.#reference.kind);
  }

  @EntityField(() => Agent, {
    nullable: true,
    description: 'Whom the fact is about: who took part, belongs, acted or spoke. Null: nobody, or not stated.',
  })
  agent(): number {
    return this.#values.agent;
  }

  @EntityField(() => Organisation, { nullable: true, description: 'For whom. Null: for nobody else, or not stated.' })
  onBehalfOf(): number {
    return this.#values.onBehalfOf;
  }

  @EntityField(() => Event, { nullable: true, description: 'At which event. Null: at none, or not stated.' })
  event(): number {
    return this.#values.event;
  }

  @Field(() => [Role.object], { description: 'Of a participation: its roles, all that sources of the scope state.' })
  roles(): Role[] {
    return Role.values.filter((_, bit) => this.#values.roles & (1 << bit));
  }

  @Field(() => ParticipationStatus.object, {
    nullable: true,
    description: 'Of a participation: whether the agent was there. Null: it is another fact.',
  })
  participationStatus(): ParticipationStatus | null {
    return this.#values.status;
  }

  @Field(() => Inference.object, {
    nullable: true,
    description: 'The strongest of the assertions that the scope counts. Null: it is not there in the scope.',
  })
  inference(): Inference | null {
    return this.#values.inference;
  }

  @Field(() => Fact, {
    nullable: true,
    description: 'The same fact as of today and without a scope. Null: no live assertion supports it today.',
  })
  fact(@Ctx() context: Context): Promise<Fact | null> {
    return loadFact(context, this.#fact);
  }

  @Field(() => AssertionConnection, {
    description: 'The assertions that the scope counts: who says so, in which words.',
  })
  assertions(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Assertion>> {
    return assertionsInScope(context, info, this.asked, this.asked.factIds(this.#reference), page);
  }
}

export const CitedFactConnection = connectionOf<CitedFact>('CitedFact', () => CitedFact, 'facts');
