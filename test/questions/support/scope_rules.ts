import { groupBy } from '../../../src/collections/group_by.js';

/**
 * The rules on counting once more, written down plainly over the rows of a package: slow, without columns, and without a
 * line of the code that it is compared with.
 */
export type Row = Record<string, string>;
export type Tables = Record<string, Row[]>;

export interface Rules {
  events?: string[];
  eventTypes?: string[];
  levels?: string[];
  attendanceLists?: string[];
  eventStatuses?: string[];
  issues?: string[];
  from?: string;
  to?: string;
  windowRule?: string;
  organisations?: string[];
  sectors?: string[];
  forms?: string[];
  unit: string;
  roles: readonly string[];
  hosts: string;
  statuses: readonly string[];
  capacities: readonly string[];
  onBehalfOf: boolean;
  rollUpUnits: boolean;
  expandNetworks: boolean;
  universe: string;
  sources?: string[];
  excludeSources?: string[];
  inference?: string[];
  asOf?: string;
  datasets?: string[];
  minEventSize?: number;
  maxEventSize?: number;
}

const STATUS_RANK = ['ATTENDED ABSENT DECLINED', 'INVITED REGISTERED', 'UNKNOWN'];
const CAPACITY_RANK = ['DELEGATE', 'MEMBER', 'UNSTATED'];
const HOST_ROLES = ['HOST', 'CO_HOST', 'ORGANISING_UNIT'];
const slug = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Rows of a CSV text without quoted cells. */
export function rowsOf(text: string): Row[] {
  const [head, ...lines] = text.split('\n').map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i] ?? ''])));
}

export interface Counted {
  /** `event agent`, sorted. */
  pairs: string[];
  /** N. */
  events: number;
  /** Roll-ups and members left out as one of the two did not exist. */
  outside: number;
}

export function countedBy(tables: Tables, recorded: string, rules: Rules): Counted {
  const seen = (table: string): Row[] => (tables[table] ?? []).filter((row) => isSeen(row, tables, recorded, rules));
  const first = (rows: Row[], field: string, rank: string[] = []): string => {
    const at = (row: Row): number => rank.findIndex((values) => values.split(' ').includes(row[field]!));
    const published = (row: Row): string => tables.sources!.find(({ id }) => id === row.source)!.published!;
    const stating = rows.filter((row) => row[field]);
    stating.sort((a, b) => at(a) - at(b) || (published(a) < published(b) ? 1 : -1));
    return stating[0]?.[field] ?? '';
  };
  const about = (table: string, id: string): Row[] => seen(table).filter((row) => row.id === id);
  const isIn = (allowed: readonly string[] | undefined, value: string): boolean => !allowed || allowed.includes(value);
  const passes = (organisation: string): boolean =>
    isIn(rules.organisations, organisation) &&
    isIn(rules.sectors, first(about('organisations', organisation), 'sector')) &&
    isIn(rules.forms, first(about('organisations', organisation), 'form'));

  const pairs = new Set<string>();
  let n = 0;
  let outside = 0;
  for (const event of new Set(tables.events!.map(({ id }) => id!))) {
    const said = about('events', event);
    const mentions = seen('participations').filter((row) => row.event === event);
    if (said.length + mentions.length === 0 || !isIn(rules.events, event)) continue;
    const eventStatus = first(said, 'status', ['HELD CANCELLED', 'PLANNED']) || 'HELD';
    if (!(rules.eventStatuses ?? ['HELD']).includes(eventStatus)) continue;
    if (!isIn(rules.eventTypes, first(said, 'type')) || !isIn(rules.levels, first(said, 'level'))) continue;
    const list = first(said, 'attendance_list', ['EXHAUSTIVE', 'PARTIAL', 'UNKNOWN']) || 'UNKNOWN';
    if (!isIn(rules.attendanceLists, list) || !isOnIssue(event, seen, rules.issues)) continue;
    const day = first(said, 'start');
    if ((rules.from || rules.to) && (day === '' || day < (rules.from ?? '') || day > (rules.to ?? '9'))) continue;

    const top = (organisation: string): string => {
      if (!rules.rollUpUnits) return organisation;
      const parent = parentOf(organisation);
      return parent && alive(organisation, parent) ? top(parent) : organisation;
    };
    const parentOf = (unit: string): string | undefined =>
      seen('memberships').find(({ member, kind }) => kind === 'UNIT' && slug(member!) === unit)?.organisation;
    /** Whether the lives of both, and the event, share a day. */
    const alive = (a: string, b: string): boolean => {
      const begins = [a, b].map((id) => first(about('organisations', id), 'founded')).concat(day);
      const ends = [a, b].map((id) => first(about('organisations', id), 'dissolved') || '9').concat(day || '9');
      return begins.every((begin) => ends.every((end) => begin <= end || begin.startsWith(end)));
    };
    const facts = [...groupBy(mentions, ({ agent, on_behalf_of: behalf }) => `${agent} ${behalf}`).values()].map(
      (rows) => {
        const { agent, on_behalf_of: behalf } = rows[0]! as { agent: string; on_behalf_of: string };
        const isPerson = agent.startsWith('person:');
        const own = behalf && (isPerson || rules.onBehalfOf) ? behalf : isPerson ? '' : slug(agent);
        const roles = rows.flatMap((row) => (row.roles ? row.roles.split(';') : []));
        return {
          agent,
          isPerson,
          organisation: own && top(own),
          roles: roles.length > 0 ? roles : ['ATTENDEE'],
          stated: first(rows, 'status', STATUS_RANK),
          capacity: first(rows, 'capacity', CAPACITY_RANK) || 'UNSTATED',
        };
      },
    );
    const side = new Set(
      facts
        .filter(({ roles }) => roles.some((role) => HOST_ROLES.includes(role)))
        .map((f) => f.organisation || f.agent),
    );
    let counted = facts
      .map((fact) => ({ ...fact, host: side.has(fact.organisation || fact.agent) }))
      .filter(({ stated, host }) =>
        rules.statuses.includes(stated || (host && eventStatus === 'HELD' ? 'ATTENDED' : 'UNKNOWN')),
      )
      .filter(({ capacity }) => rules.capacities.includes(capacity))
      .filter(({ host, roles }) => host || roles.some((role) => rules.roles.includes(role)))
      .map((fact) => ({ ...fact, as: countedAs(fact, rules) }))
      .filter(({ as }) => as !== '' && first(about('organisations', as), 'form') !== 'COLLECTIVE');
    const others = new Set(counted.filter(({ host }) => !host).map(({ as }) => as)).size;
    const hostsCount =
      ['INCLUDE', 'ONLY'].includes(rules.hosts) ||
      (rules.hosts === 'WHEN_BILATERAL' && (rules.unit === 'PERSON' || others < 2));
    counted = counted.filter(({ host }) => (host ? hostsCount : rules.hosts !== 'ONLY'));
    let left = 0;
    if (rules.rollUpUnits) {
      left += counted.filter(({ organisation }) => organisation && parentOf(organisation)).length;
    }
    if (rules.expandNetworks && rules.unit === 'ORGANISATION') {
      counted = counted.flatMap((fact) => {
        const members = membersOn(fact.as, day, seen, first);
        const living = members.filter((as) => alive(as, fact.as));
        left += members.length - living.length;
        return [fact, ...living.map((as) => ({ ...fact, as }))];
      });
    }
    if (rules.organisations || rules.sectors || rules.forms) {
      counted = counted.filter((fact) => {
        const filtered = rules.unit === 'PERSON' ? fact.organisation : fact.as;
        return filtered !== '' && passes(filtered);
      });
    }
    const all = new Set(counted.map(({ as }) => as));
    if (all.size < (rules.minEventSize ?? 0) || all.size > (rules.maxEventSize ?? Infinity)) continue;
    outside += left;
    const named = [...all].filter(
      (as) => rules.unit !== 'PERSON' || tables.persons!.find(({ id }) => id === as)!.visibility === 'PUBLIC',
    );
    for (const as of named) pairs.add(`${event} ${as}`);
    if (named.length > 0 || rules.universe === 'LISTED') n++;
  }
  return { pairs: [...pairs].sort(), events: n, outside };
}

function isSeen(row: Row, { sources }: Tables, recorded: string, rules: Rules): boolean {
  const chain: string[] = [];
  for (let at = row.source; at; at = sources!.find(({ id }) => id === at)?.derived_from) chain.push(at);
  return (
    (!rules.datasets || rules.datasets.includes(row.dataset!)) &&
    (!rules.sources || rules.sources.includes(row.source!)) &&
    !chain.some((id) => rules.excludeSources?.includes(id)) &&
    (!rules.inference || rules.inference.includes(row.inference || 'STATED')) &&
    (!rules.asOf || recorded <= rules.asOf)
  );
}

function isOnIssue(event: string, seen: (table: string) => Row[], issues: string[] | undefined): boolean {
  if (!issues) return true;
  const isNarrower = (issue: string): boolean => {
    if (issues.includes(issue)) return true;
    const broader = seen('issues').find(({ id }) => id === issue)?.broader;
    return broader ? isNarrower(broader) : false;
  };
  return seen('topics').some(({ subject, issue }) => subject === `event:${event}` && isNarrower(issue!));
}

function countedAs(fact: { isPerson: boolean; agent: string; organisation: string }, rules: Rules): string {
  if (rules.unit === 'PERSON') return fact.isPerson ? slug(fact.agent) : '';
  return rules.onBehalfOf || !fact.isPerson ? fact.organisation : '';
}

function membersOn(
  network: string,
  day: string,
  seen: (table: string) => Row[],
  first: (rows: Row[], field: string) => string,
): string[] {
  const form = first(
    seen('organisations').filter(({ id }) => id === network),
    'form',
  );
  if (!['NETWORK', 'CONFEDERATION'].includes(form)) return [];
  const holds = ({ from, to }: Row): boolean => day === '' || ((from ?? '') <= day && (!to || to >= day.slice(0, 4)));
  return seen('memberships')
    .filter((row) => row.kind === 'MEMBER' && row.organisation === network && holds(row))
    .map(({ member }) => slug(member!));
}
