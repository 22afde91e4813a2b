import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import { groupBy } from '../../collections/group_by.js';
import { rememberObjects } from '../../collections/remember.js';
import { Organisation } from '../../graph/entities/organisation.js';
import { Person } from '../../graph/entities/person.js';
import { connectionOf } from '../../graph/lists/connection.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { RankedTie } from '../shared/evidence/ranked.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { tieConnectionOf } from '../shared/rows/tie_list.js';
import type { Asked } from '../shared/scope/asked.js';
import { InterlockTiming, type INTERLOCKS } from './analysis.js';

/** A question’s answer, as its rows need it. */
export interface InterlocksAnswer {
  asked: Asked;
  result: ResultOf<typeof INTERLOCKS>;
  parameters: Record<string, unknown>;
}

type Result = InterlocksAnswer['result'];

/** Places in `affiliations`, ascending, by the node of the organisation. */
const placesByOrganisation = rememberObjects((affiliations: Result['affiliations']) =>
  groupBy(affiliations.keys(), (place) => affiliations[place]!.organisation),
);

/** Places in `links`, by the numbers of both agents and then by id of the person. */
const placesByPair = rememberObjects(({ a, b, person }: Result['links']) =>
  groupBy(
    [...a.keys()].sort((x, y) => person[x]! - person[y]!),
    (place) => pairOf(a[place]!, b[place]!),
  ),
);
const pairOf = (a: number, b: number): string => `${a} ${b}`;

/** What ties persons to an organisation, by its node. */
export function affiliationsOf({ affiliations }: Result, organisation: number): Result['affiliations'][number][] {
  return (placesByOrganisation(affiliations).get(organisation) ?? []).map((place) => affiliations[place]!);
}

/** The facts that tie persons to organisations, by number. */
export function affiliationFacts(
  { affiliations, agents, persons }: Result,
  of: { agents: readonly number[]; persons?: readonly number[] },
): FactReference[] {
  const personNodes = of.persons && new Set(of.persons.map((person) => persons[person]!));
  return of.agents
    .flatMap((agent) => placesByOrganisation(affiliations).get(agents[agent]!) ?? [])
    .sort((x, y) => x - y)
    .map((place) => affiliations[place]!)
    .filter(({ person }) => personNodes?.has(person) ?? true)
    .map(({ kind, fact }) => ({ kind, fact }));
}

@ObjectType({ implements: Evidenced, description: 'A person who ties two organisations together.' })
export class InterlockLink extends Evidenced {
  readonly #answer: InterlocksAnswer;
  readonly #link: number;

  constructor(answer: InterlocksAnswer, tie: number, link: number, place: number) {
    super(answer.asked, { question: `interlocks ${tie}`, parameters: answer.parameters, place });
    this.#answer = answer;
    this.#link = link;
  }

  protected override references(): FactReference[] {
    const { a, b, person } = this.#answer.result.links;
    const at = this.#link;
    return affiliationFacts(this.#answer.result, { agents: [a[at]!, b[at]!], persons: [person[at]!] });
  }

  @EntityField(() => Person, { description: 'The person.' })
  person(): number {
    const { links, persons } = this.#answer.result;
    return persons[links.person[this.#link]!]!;
  }

  @Field(() => InterlockTiming.object, { description: 'How the person’s ties to both stand in time.' })
  timing(): InterlockTiming {
    return InterlockTiming.values[this.#answer.result.links.timing[this.#link]!]!;
  }
}

const InterlockLinkConnection = connectionOf<InterlockLink>('InterlockLink', () => InterlockLink, 'persons');

@ObjectType({ implements: Evidenced, description: 'Two organisations that share public persons.' })
export class InterlockTie extends RankedTie<InterlocksAnswer> {
  constructor(answer: InterlocksAnswer, place: number) {
    super('interlocks', answer, place);
  }

  /** Places in `links`, by id of the person. */
  get #links(): readonly number[] {
    return placesByPair(this.answer.result.links).get(pairOf(...this.ends)) ?? [];
  }

  #timed(timing: InterlockTiming): number {
    const codes = this.answer.result.links.timing;
    return this.#links.filter((at) => codes[at] === InterlockTiming.code[timing]).length;
  }

  #end(end: 0 | 1): number {
    return this.answer.result.agents[this.ends[end]]!;
  }

  protected override references(): FactReference[] {
    const { result } = this.answer;
    const persons = this.#links.map((at) => result.links.person[at]!);
    return affiliationFacts(result, { agents: this.ends, persons });
  }

  @EntityField(() => Organisation, { description: 'One organisation: the one whose id comes first.' })
  a(): number {
    return this.#end(0);
  }

  @EntityField(() => Organisation, { description: 'The other organisation.' })
  b(): number {
    return this.#end(1);
  }

  @Field(() => Int, { description: 'Persons whom both share: p.' })
  shared(): number {
    return this.answer.result.ties.shared[this.number]!;
  }

  @Field(() => Float, { description: 'Strength of the tie, by the weight asked for.' })
  weight(): number {
    return this.answer.result.ties.weight[this.number]!;
  }

  @Field(() => Int, { description: 'Those of them whose ties to both share at least one possible day.' })
  concurrentCount(): number {
    return this.#timed('CONCURRENT');
  }

  @Field(() => Int, {
    description: 'Those of them who came from the one to the other, or acted for them at different times.',
  })
  sequentialCount(): number {
    return this.#timed('SEQUENTIAL');
  }

  @RowList(() => InterlockLinkConnection, { description: 'The persons, by id.' })
  persons(): RowsOf<InterlockLink> {
    const links = this.#links;
    return { count: links.length, make: (place) => new InterlockLink(this.answer, this.number, links[place]!, place) };
  }
}

export const InterlockTieConnection = tieConnectionOf<InterlockTie>('InterlockTie', () => InterlockTie);
