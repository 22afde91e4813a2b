import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import { OrganisationConnection } from '../../graph/entities/organisation.js';
import { connectionOf } from '../../graph/lists/connection.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { factsAt, onceEach } from '../shared/evidence/shared_events.js';
import { EntityList } from '../shared/rows/row_list.js';
import type { AskedSelection } from '../shared/scope/asked.js';
import type { ACCESS, Activity, GroupAccess } from './analysis.js';

/** A question’s answer, as its rows need it. */
export interface AccessAnswer extends AskedSelection {
  result: ResultOf<typeof ACCESS>;
  parameters: Record<string, unknown>;
}

@ObjectType({ simpleResolvers: true, description: 'An odds ratio with its exact 95 % interval.' })
export class AccessOdds {
  @Field(() => Float, {
    nullable: true,
    description: 'Conditional maximum likelihood; 0 where as few take part as can. Null: infinite, as many do as can.',
  })
  estimate!: number | null;

  @Field(() => Float, { description: 'Lower bound; 0: none.' })
  lower!: number;

  @Field(() => Float, { nullable: true, description: 'Upper bound; null: none, it is infinite.' })
  upper!: number | null;
}

@ObjectType({ implements: Evidenced, description: 'A group among the participants and in the benchmark.' })
export class AccessGroup extends Evidenced {
  readonly #answer: AccessAnswer;
  readonly #group: GroupAccess;

  constructor(answer: AccessAnswer, place: number) {
    super(answer.asked, { question: 'access', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#group = answer.result.groups[place]!;
  }

  /** The participations of its participants, and those by which its organisations in the benchmark are active. */
  protected override references(): FactReference[] {
    const { selection, result } = this.#answer;
    const agents = Array.from(this.#group.participants, (node) => selection.agents.indexOf(node));
    const here = factsAt(selection, [...selection.events.node.keys()], agents);
    return onceEach([...here, ...factsOfActivity(result.activity, new Set(this.#group.benchmark))]);
  }

  @Field(() => String, { description: 'The sector, the form, or the name given.' })
  group(): string {
    return this.#group.name;
  }

  @Field(() => Int, { description: 'Participants of the group.' })
  participantCount(): number {
    return this.#group.participants.length;
  }

  @Field(() => Int, { description: 'Organisations of the group in the benchmark.' })
  benchmarkCount(): number {
    return this.#group.benchmark.length;
  }

  @Field(() => Float, { nullable: true, description: 'Its share among the participants, 0 to 1. Null without any.' })
  participantShare(): number | null {
    return shareOf(this.#group.participants.length, this.#answer.result.participants.length);
  }

  @Field(() => Float, { nullable: true, description: 'Its share in the benchmark, 0 to 1. Null where that is empty.' })
  benchmarkShare(): number | null {
    return shareOf(this.#group.benchmark.length, this.#answer.result.benchmark.length);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The one share over the other: 1 in proportion. Null where the benchmark has nobody of the group.',
  })
  ratio(): number | null {
    return this.#group.ratio;
  }

  @Field(() => AccessOdds, {
    nullable: true,
    description:
      'Odds of taking part against those of all others. Null unless all lists are complete, and where the counts allow one table only.',
  })
  odds(): AccessOdds | null {
    const { odds } = this.#group;
    return odds && { estimate: finite(odds.estimate), lower: odds.lower, upper: finite(odds.upper) };
  }

  @EntityList(() => OrganisationConnection, { description: 'The participants of the group, by id.' })
  participants(): ArrayLike<number> {
    return this.#group.participants;
  }

  @EntityList(() => OrganisationConnection, { description: 'Organisations of the group in the benchmark, by id.' })
  benchmark(): ArrayLike<number> {
    return this.#group.benchmark;
  }

  @EntityList(() => OrganisationConnection, {
    description: 'Organisations of the group in the benchmark that are not among the participants, by id.',
  })
  absentOrganisations(): ArrayLike<number> {
    return this.#group.absent;
  }
}

/** The facts by which some organisations are active, event by event. */
function factsOfActivity(
  { organisation, participation, membership }: Activity,
  of: ReadonlySet<number>,
): FactReference[] {
  const found: FactReference[] = [];
  organisation.forEach((node, at) => {
    if (!of.has(node)) return;
    found.push({ kind: 'participations', fact: participation[at]! });
    if (membership[at]! >= 0) found.push({ kind: 'memberships', fact: membership[at]! });
  });
  return found;
}

const shareOf = (part: number, all: number): number | null => (all === 0 ? null : part / all);
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

export const AccessGroupConnection = connectionOf<AccessGroup>('AccessGroup', () => AccessGroup, 'groups');
