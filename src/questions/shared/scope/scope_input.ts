import { Field, ID, InputType, Int } from 'type-graphql';
import { argumentError } from '../../../graph/errors.js';
import { windowOfDays } from '../../../graph/lists/window.js';
import { Edtf, Moment } from '../../../graph/scalars.js';
import { dayNumber } from '../../../model/days/edtf_date.js';
import type { EntityKind } from '../../../model/identity/entity_id.js';
import {
  Capacity,
  EventStatus,
  EventType,
  Inference,
  Level,
  ListCompleteness,
  OrganisationForm,
  ParticipationStatus,
  Role,
  Sector,
} from '../../../model/vocabulary/index.js';
import {
  AgentUnit,
  DEFAULT_SCOPE,
  HostRule,
  Population,
  Universe,
  WindowRule,
  type Scope,
} from '../../../snapshot/selection/scope.js';
import '../enums.js';
import { RANGES } from '../parameters/ranges.js';
import type { GivenNodes } from './given_nodes.js';

@InputType('Scope', {
  description:
    'The filter under which a question is asked: the same for every question. A list matches any of its values; an empty list matches nothing, except that an empty `excludeSources` leaves nothing out, and an empty `roles` leaves the host side as `hosts` says.',
})
export class ScopeInput {
  @Field(() => Edtf, { nullable: true, description: 'Begin of the window of time: its first possible day.' })
  from?: string;

  @Field(() => Edtf, { nullable: true, description: 'End of the window of time: its last possible day.' })
  to?: string;

  @Field(() => WindowRule.object, { defaultValue: 'OVERLAPS', description: 'Which events the window takes in.' })
  windowRule!: WindowRule;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only what these datasets say: their names. What a source is (date, publisher, original) any dataset may say.',
  })
  datasets?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only these events.' })
  events?: string[];

  @Field(() => [EventType.object], { nullable: true, description: 'Only events of these types.' })
  eventTypes?: EventType[];

  @Field(() => [Level.object], { nullable: true, description: 'Only events of these levels.' })
  levels?: Level[];

  @Field(() => [ListCompleteness.object], {
    nullable: true,
    description: 'Only events whose attendance list is so complete; EXHAUSTIVE: those where not seen is not there.',
  })
  attendanceLists?: ListCompleteness[];

  @Field(() => [EventStatus.object], {
    nullable: true,
    description:
      'Only events of these statuses; who was to come, and who declined, is asked with PLANNED and CANCELLED. Without it, participations count at events that were HELD, in every question (`absences` takes its own event whatever became of it). Stances, steps, responses and memberships count whatever became of an event: in `congruence`, `issueOverlap`, `communities` (its stances), `recommendationTrail`, `recommendationOutcomes`, `addressing`, `followUps` and `interlocks` (memberships).',
  })
  eventStatuses?: EventStatus[];

  @Field(() => [ID], { nullable: true, description: 'Only events on these issues or narrower ones.' })
  issues?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only these organisations.' })
  organisations?: string[];

  @Field(() => [Sector.object], { nullable: true, description: 'Only organisations of these sectors.' })
  sectors?: Sector[];

  @Field(() => [OrganisationForm.object], { nullable: true, description: 'Only organisations of these forms.' })
  forms?: OrganisationForm[];

  @Field(() => AgentUnit.object, { defaultValue: DEFAULT_SCOPE.unit, description: 'What is counted.' })
  unit!: AgentUnit;

  @Field(() => [Role.object], {
    defaultValue: [...DEFAULT_SCOPE.roles],
    description: 'Roles of those not on the host side, at least one of which a participation has to have.',
  })
  roles!: Role[];

  @Field(() => HostRule.object, { defaultValue: DEFAULT_SCOPE.hosts, description: 'Whether the host side is counted.' })
  hosts!: HostRule;

  @Field(() => [ParticipationStatus.object], {
    defaultValue: [...DEFAULT_SCOPE.statuses],
    description: 'What has to be known of an agent’s presence.',
  })
  statuses!: ParticipationStatus[];

  @Field(() => [Capacity.object], {
    defaultValue: [...DEFAULT_SCOPE.capacities],
    description: 'For whom an agent has to have come.',
  })
  capacities!: Capacity[];

  @Field(() => Boolean, {
    defaultValue: DEFAULT_SCOPE.onBehalfOf,
    description: 'Whether who acts on behalf of an organisation counts as that organisation.',
  })
  onBehalfOf!: boolean;

  @Field(() => Boolean, {
    defaultValue: DEFAULT_SCOPE.rollUpUnits,
    description: 'Whether a unit counts as the organisation that it is part of on that day, up to the top.',
  })
  rollUpUnits!: boolean;

  @Field(() => Boolean, {
    defaultValue: DEFAULT_SCOPE.expandNetworks,
    description: 'Whether the members of that day of a network or confederation count beside it, one level.',
  })
  expandNetworks!: boolean;

  @Field(() => Boolean, {
    defaultValue: DEFAULT_SCOPE.followSuccessors,
    description:
      'Whether what a successor answers, from the day of the succession on, is an answer of the organisation addressed too, and so with assessments: in `recommendationOutcomes` and `addressing`.',
  })
  followSuccessors!: boolean;

  @Field(() => Universe.object, { defaultValue: DEFAULT_SCOPE.universe, description: 'Which events are counted in N.' })
  universe!: Universe;

  @Field(() => Population.object, {
    defaultValue: DEFAULT_SCOPE.population,
    description:
      'Which agents are counted. LISTED needs `datasets`, `organisations`, `sectors` or `forms`, which bound whom it takes in.',
  })
  population!: Population;

  @Field(() => [ID], { nullable: true, description: 'Only what these sources say.' })
  sources?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Not what these sources say, nor what is derived from them (reprints, translations).',
  })
  excludeSources?: string[];

  @Field(() => [Inference.object], { nullable: true, description: 'Only what is supported in these ways.' })
  inference?: Inference[];

  @Field(() => Moment, {
    nullable: true,
    description: 'What had been recorded, and not taken back, by this moment, or by the end of this day (UTC).',
  })
  asOf?: Date;

  @Field(() => ID, {
    nullable: true,
    description:
      'What the data held in this version, a `dataVersion` that an answer gave: no import since then counts. Names and texts, judgements, and who may be named are those of today.',
  })
  version?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Leave out events with fewer counted agents than this. Applied last.',
  })
  minEventSize?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Leave out events with more counted agents than this. Applied last.',
  })
  maxEventSize?: number;
}

/**
 * The scope in terms of a snapshot.
 * @throws UNKNOWN_ID; BAD_SCOPE where it selects nothing by its own terms
 */
export function scopeOf(input: ScopeInput, given: GivenNodes): Scope {
  const nodes = (field: keyof ScopeInput, kind: EntityKind): number[] | undefined =>
    (input[field] as string[] | null | undefined)?.map((id) => given.entity(id, `scope.${field}`, [kind]));
  const set = (indices: number[] | undefined): ReadonlySet<number> | undefined => indices && new Set(indices);
  const orNone = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
  const { unit, roles, hosts, statuses, capacities, onBehalfOf, rollUpUnits, expandNetworks } = input;
  const { followSuccessors, universe, population } = input;
  return {
    window: windowOf(input),
    datasets: set(input.datasets?.flatMap((name) => given.datasets(name, 'scope.datasets'))),
    events: set(nodes('events', 'event')),
    eventTypes: orNone(input.eventTypes),
    levels: orNone(input.levels),
    attendanceLists: orNone(input.attendanceLists),
    eventStatuses: orNone(input.eventStatuses),
    issues: nodes('issues', 'issue'),
    organisations: set(nodes('organisations', 'organisation')),
    sectors: orNone(input.sectors),
    forms: orNone(input.forms),
    ...{ unit, roles, hosts, statuses, capacities, onBehalfOf, rollUpUnits, expandNetworks },
    ...{ followSuccessors, universe, population },
    sources: set(nodes('sources', 'source')),
    excludeSources: set(nodes('excludeSources', 'source')),
    inference: orNone(input.inference),
    asOf: input.asOf?.getTime(),
    minEventSize: orNone(input.minEventSize),
    maxEventSize: orNone(input.maxEventSize),
  };
}

function windowOf(input: ScopeInput): Scope['window'] {
  const window = windowOfDays('BAD_SCOPE', 'scope', input);
  if (!window) return undefined;
  return {
    first: window.first === null ? -Infinity : dayNumber(window.first),
    last: window.last === null ? Infinity : dayNumber(window.last),
    rule: input.windowRule,
  };
}

/** @throws BAD_ARGUMENT where a question that is asked of organisations is asked of others */
export function requireOrganisations(question: string, { unit }: Pick<Scope, 'unit'>): void {
  if (unit === 'ORGANISATION') return;
  throw argumentError('BAD_ARGUMENT', 'ORGANISATIONS_ONLY', { question, unit });
}

/** @throws POPULATION_OPEN where all agents are asked for of whom anybody ever spoke */
export function requireBoundPopulation({ population, datasets, organisations, sectors, forms }: ScopeInput): void {
  if (population !== 'LISTED' || datasets || organisations || sectors || forms) return;
  throw argumentError('POPULATION_OPEN', 'POPULATION_OPEN');
}

/** @throws BAD_SCOPE where a size is out of its range, or the least is more than the greatest */
export function requireEventSizes({ minEventSize, maxEventSize }: ScopeInput): void {
  for (const [field, size] of Object.entries({ minEventSize, maxEventSize })) {
    const [least, most] = RANGES[field as 'minEventSize' | 'maxEventSize'];
    if (typeof size !== 'number' || (size >= least && size <= most)) continue;
    throw argumentError('BAD_SCOPE', 'EVENT_SIZE', { field, size, least, most });
  }
  if ((minEventSize ?? 1) <= (maxEventSize ?? Infinity)) return;
  throw argumentError('BAD_SCOPE', 'EVENT_SIZES', { least: minEventSize!, most: maxEventSize! });
}
