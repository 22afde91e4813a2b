import { nearby, sourceOf } from './calendar.js';
import { mainIssue } from './events.js';
import type { Organisation } from './organisations.js';
import type { Person } from './persons.js';
import { Random } from './random.js';
import type { Shape } from './sizes.js';
import { BusiestFirst, eventSizes } from './tails.js';
import type { Tally } from './tally.js';
import { numbered } from './words.js';

/** Organisations fall into so many fields; most of who comes to an event is of the field of its issue. */
const FIELDS = 8;
const OF_THE_FIELD = 0.6;
const PERSONS = 0.1;
const SECOND_SOURCE = 0.2;

export interface Participation {
  event: string;
  agent: string;
  on_behalf_of?: string;
  roles?: string;
  status?: string;
  capacity?: string;
  source: string;
  quote: string;
}

interface Participant {
  agent: string;
  onBehalfOf?: string;
  /** What the document has of them. */
  quote: string;
}

/** Who took part, event by event: one row for each source that says so. */
export function* participations(
  shape: Shape,
  { organisations, persons }: { organisations: readonly Organisation[]; persons: readonly Person[] },
  seed: number,
  tally: Tally,
): Generator<Participation> {
  const random = new Random(seed);
  const busyOrganisations = new BusiestFirst(organisations.length, random);
  const busyPersons = new BusiestFirst(persons.length, random);

  const organisationOf = (field: number): Organisation => {
    const drawn = busyOrganisations.draw();
    const ofField = drawn - (drawn % FIELDS) + field;
    return organisations[random.chance(OF_THE_FIELD) ? Math.min(ofField, organisations.length - 1) : drawn]!;
  };
  const participant = (field: number): Participant => {
    const organisation = organisationOf(field);
    if (!random.chance(PERSONS)) {
      const { id, name__id, acronym = name__id } = organisation;
      return { agent: `organisation:${id}`, quote: acronym };
    }
    const { id, name } = persons[busyPersons.draw()]!;
    return { agent: `person:${id}`, onBehalfOf: random.chance(0.8) ? organisation.id : undefined, quote: name };
  };

  for (const [event, size] of eventSizes(shape, random).entries()) {
    const field = mainIssue(event, shape.issues) % FIELDS;
    const first = sourceOf(event, shape.events, shape.sources);
    const there = new Set<string>();
    while (there.size < size) {
      const { agent, onBehalfOf, quote } = participant(field);
      if (there.has(agent)) continue;
      const row: Participation = {
        event: numbered('event', event),
        agent,
        on_behalf_of: onBehalfOf,
        roles: there.size === 0 ? 'HOST' : roles(random),
        status: status(random),
        capacity: random.chance(0.3) ? 'DELEGATE' : undefined,
        source: numbered('source', first),
        quote,
      };
      there.add(agent);
      const isTwice = random.chance(SECOND_SOURCE);
      tally.add(agent, isTwice ? 2 : 1);
      yield row;
      // Another source may know less: not in which role.
      if (isTwice) yield { ...row, roles: undefined, source: numbered('source', nearby(first, shape.sources, random)) };
    }
    tally.endEvent(size);
  }
}

function roles(random: Random): string | undefined {
  const role = random.weighted({ '': 6, ATTENDEE: 24, SPEAKER: 4, 'SPEAKER;MODERATOR': 1, PRESENTER: 2, CO_HOST: 1 });
  return role === '' ? undefined : role;
}

function status(random: Random): string | undefined {
  const found = random.weighted({ ATTENDED: 80, INVITED: 8, REGISTERED: 2, ABSENT: 3, DECLINED: 1, '': 6 });
  return found === '' ? undefined : found;
}
