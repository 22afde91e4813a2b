import { Field, Int, InterfaceType } from 'type-graphql';
import { SourceConnection } from '../../../graph/entities/source.js';
import type { FactSequence } from '../../../snapshot/facts/fact_list.js';
import { EntityList, RowList } from '../rows/row_list.js';
import { rowId, type RowsOf } from '../rows/rows.js';
import type { Asked } from '../scope/asked.js';
import { CitedFact, CitedFactConnection } from './cited_fact.js';
import { originalsOf } from './fact_references.js';

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
  private known: FactSequence | undefined;

  constructor(asked: Asked, key: RowKey) {
    this.id = rowId(key.place);
    this.asked = asked;
    this.key = { ...key, version: asked.state };
  }

  /** Finds these facts. */
  protected abstract references(): FactSequence;

  /** The facts that it rests on, each once. */
  get evidence(): FactSequence {
    return (this.known ??= this.references());
  }

  /** Node indices of the originals that these facts rest on. */
  protected get originals(): readonly number[] {
    return originalsOf(this.asked.view, this.evidence);
  }

  @RowList(() => CitedFactConnection, { description: 'The facts that it rests on.' })
  facts(): RowsOf<CitedFact> {
    return { count: this.evidence.length, make: (place) => new CitedFact(this.asked, this.evidence.at(place)!, place) };
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
    const { publisher } = this.asked.view.columns.entities;
    return new Set(this.originals.map((node) => publisher[node]!).filter((number) => number >= 0)).size;
  }
}
