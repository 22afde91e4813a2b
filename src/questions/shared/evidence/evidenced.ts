import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import { SourceConnection } from '../../../graph/entities/source.js';
import { Assertion, AssertionConnection } from '../../../graph/facts/assertion.js';
import { Fact } from '../../../graph/facts/fact.js';
import { loadFact } from '../../../graph/facts/facts.js';
import { connectionOf, PageArguments, type Connection } from '../../../graph/lists/connection.js';
import { EntityList, RowList } from '../rows/row_list.js';
import { rowId, type RowsOf } from '../rows/rows.js';
import type { Asked } from '../scope/asked.js';
import { factIdOf, originalsOf, type FactReference } from './fact_references.js';
import { assertionsInScope } from './scoped_assertions.js';

@ObjectType({ description: 'A fact that a number rests on, with what the scope counts of it.' })
export class CitedFact {
  readonly id: string;
  readonly #asked: Asked;
  /** Real id. */
  readonly #fact: string;

  constructor(asked: Asked, reference: FactReference, place: number) {
    this.id = rowId(place);
    this.#asked = asked;
    this.#fact = factIdOf(asked.snapshot, reference);
  }

  @Field(() => Fact, {
    nullable: true,
    description: 'The fact, as of today and without a scope. Null: no live assertion supports it today.',
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
    return assertionsInScope(context, info, this.#asked, this.#fact, page);
  }
}

const CitedFactConnection = connectionOf<CitedFact>('CitedFact', () => CitedFact, 'facts');

/** What a row of an answer is known by: the question with its arguments, and its place. */
export interface RowKey {
  question: string;
  /** All arguments that the rows depend on, the scope included. */
  parameters: object;
  place: number;
}

@InterfaceType({ description: 'A number, or a set, that rests on facts: it opens to them, and so to their quotes.' })
export abstract class Evidenced {
  readonly id: string;
  readonly asked: Asked;
  /** What its lists depend on: their cursors hold for this only. */
  readonly key: object;
  private known: FactReference[] | undefined;

  constructor(asked: Asked, key: RowKey) {
    this.id = rowId(key.place);
    this.asked = asked;
    this.key = { ...key, version: asked.version };
  }

  /** The facts that it rests on, each once. */
  protected abstract references(): FactReference[];

  private get evidence(): FactReference[] {
    return (this.known ??= this.references());
  }

  private get originals(): number[] {
    return originalsOf(this.asked.view, this.evidence);
  }

  @RowList(() => CitedFactConnection, { description: 'The facts that it rests on.' })
  facts(): RowsOf<CitedFact> {
    return { count: this.evidence.length, make: (place) => new CitedFact(this.asked, this.evidence[place]!, place) };
  }

  @EntityList(() => SourceConnection, { description: 'The original documents behind these facts, each once.' })
  sources(): ArrayLike<number> {
    return this.originals;
  }

  @Field(() => Int, { description: 'Number of original documents: reprints count as what they repeat.' })
  sourceCount(): number {
    return this.originals.length;
  }

  @Field(() => Int, { description: 'Number of known publishers of these documents.' })
  publisherCount(): number {
    const { publisher } = this.asked.snapshot.columns.entities;
    return new Set(this.originals.map((node) => publisher[node]!).filter((number) => number >= 0)).size;
  }
}
