import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { byPrecedence } from '../resolution/precedence.js';
import { Capacity, Inference, ParticipationStatus, Role } from '../vocabulary/index.js';
import type { Assertions } from './assertions.js';
import { PARTICIPATION_COLUMNS } from './columns.js';
import { shared, sharedOf } from './shared.js';
import type { ParticipationColumn, Participations } from './snapshot.js';

/** Who took part in an event, by the database's numbers: `agents[i]` by the participation `facts[i]`. */
interface EventRow {
  event: number;
  facts: number[];
  agents: number[];
}

/** Whom participations are on behalf of, in the same way. */
interface OnBehalf {
  facts: number[];
  organisations: number[];
}

type RawAssertion = [
  fact: number,
  inference: number,
  recordedAt: string,
  retractedAt: string | null,
  /** Null where it is the only one on its fact. */
  key: string | null,
  roles: number[] | null,
  status: number | null,
  capacity: number | null,
];

const CODES = {
  inference: Inference.code,
  role: Role.code,
  status: ParticipationStatus.code,
  capacity: Capacity.code,
};

const incidence = statement<object, EventRow>('snapshot/incidence');
const onBehalf = statement<object, OnBehalf>('snapshot/on_behalf');
const assertionRows = statement<typeof CODES, { source: number; assertions: RawAssertion[] }>(
  'snapshot/participation_assertions',
);

/** Participations as the database gives them: few long lists of numbers, for rows and lists have a price each. */
export interface ParticipationRows {
  events: readonly EventRow[];
  onBehalf: OnBehalf;
}

/** Reads who took part in what: everything's incidence. */
export async function readIncidence(reader: Reader): Promise<ParticipationRows> {
  const events = await reader.read(incidence, {});
  const [behalf] = await reader.read(onBehalf, {});
  return { events, onBehalf: behalf! };
}

/** How the rest of the snapshot numbers nodes, and what it knows of sources. */
export interface Numbering {
  /** Node index by the database's number. */
  byNode: ReadonlyMap<number, number>;
  canonical: Int32Array;
  /** Last day of publication, by node index of the source. */
  published: readonly (string | undefined)[];
  /** Milliseconds of the epoch. */
  moment: (iso: string) => number;
}

/**
 * Reads participations and what is stated of each. What an import writes between two of the statements is passed over:
 * who reads then knows by the version, and reads again.
 */
export async function loadParticipations(reader: Reader, numbering: Numbering): Promise<Participations> {
  const { byNode, canonical } = numbering;
  const rows = await readIncidence(reader);
  const [agents, events]: [number[], number[]] = [[], []];
  const numberOf = new Map<number, number>();
  for (const { event: eventNode, facts, agents: agentNodes } of rows.events) {
    const event = byNode.get(eventNode);
    facts.forEach((fact, i) => {
      const agent = byNode.get(agentNodes[i]!);
      if (event === undefined || agent === undefined) return;
      numberOf.set(fact, agents.length);
      agents.push(agent);
      events.push(event);
    });
  }
  const [agent, event] = [shared(Int32Array, agents), shared(Int32Array, events)];
  const onBehalfOf = sharedOf(Int32Array, agents.length).fill(-1);
  rows.onBehalf.facts.forEach((factNode, i) => {
    const fact = numberOf.get(factNode);
    if (fact !== undefined) onBehalfOf[fact] = byNode.get(rows.onBehalf.organisations[i]!) ?? -1;
  });
  const assertions = assertionsOf(await reader.read(assertionRows, CODES), numberOf, numbering);
  const canonicalEvent = event.map((node) => canonical[node]!);
  return { agent, event, onBehalfOf, byEvent: groupedBy(canonicalEvent, canonical.length), assertions };
}

function assertionsOf(
  rows: readonly { source: number; assertions: RawAssertion[] }[],
  numberOf: ReadonlyMap<number, number>,
  { byNode, published, moment }: Numbering,
): Assertions<ParticipationColumn> {
  const raw: RawAssertion[] = [];
  const sources: number[] = [];
  for (const { source, assertions } of rows) {
    const node = byNode.get(source);
    if (node === undefined) continue;
    for (const assertion of assertions) {
      if (!numberOf.has(assertion[0])) continue;
      raw.push(assertion);
      sources.push(node);
    }
  }
  const { offset, items } = groupedBy(
    Int32Array.from(raw, ([fact]) => numberOf.get(fact)!),
    numberOf.size,
  );
  const precedence = (item: number): Parameters<typeof byPrecedence>[0] => ({
    inference: Inference.values[raw[item]![1]]!,
    published: published[sources[item]!],
    key: raw[item]![4] ?? '',
  });
  for (let fact = 0; fact < numberOf.size; fact++) {
    if (offset[fact + 1]! - offset[fact]! < 2) continue;
    const sorted = [...items.subarray(offset[fact], offset[fact + 1])].map((item) => ({ item, ...precedence(item) }));
    items.set(
      sorted.sort(byPrecedence).map(({ item }) => item),
      offset[fact],
    );
  }
  const { roles, status, capacity } = PARTICIPATION_COLUMNS;
  const columns = {
    roles: sharedOf(roles.array, items.length),
    status: sharedOf(status.array, items.length),
    capacity: sharedOf(capacity.array, items.length),
  };
  const [source, inference] = [sharedOf(Int32Array, items.length), sharedOf(Uint8Array, items.length)];
  const [recorded, retracted] = [sharedOf(Float64Array, items.length), sharedOf(Float64Array, items.length)];
  items.forEach((item, i) => {
    const [, inferred, recordedAt, retractedAt, , stated, statusCode, capacityCode] = raw[item]!;
    source[i] = sources[item]!;
    inference[i] = inferred;
    recorded[i] = moment(recordedAt);
    retracted[i] = retractedAt === null ? Infinity : moment(retractedAt);
    columns.roles[i] = stated === null ? roles.none : stated.reduce((bits, code) => bits | (1 << code), 0);
    columns.status[i] = statusCode ?? status.none;
    columns.capacity[i] = capacityCode ?? capacity.none;
  });
  const none = { roles: roles.none, status: status.none, capacity: capacity.none };
  return { offset, source, inference, recorded, retracted, columns, none };
}

/** Item numbers by group, as offsets and a list (a counting sort). */
function groupedBy(groupOf: Int32Array, groups: number): { offset: Int32Array; items: Int32Array } {
  const offset = sharedOf(Int32Array, groups + 1);
  for (const group of groupOf) offset[group + 1]!++;
  for (let group = 0; group < groups; group++) offset[group + 1]! += offset[group]!;
  const next = offset.slice(0, groups);
  const items = sharedOf(Int32Array, groupOf.length);
  groupOf.forEach((group, item) => (items[next[group]!++] = item));
  return { offset, items };
}
