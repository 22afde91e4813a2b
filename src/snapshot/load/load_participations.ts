import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { byPrecedence } from '../../model/resolution/precedence.js';
import { Inference } from '../../model/vocabulary/index.js';
import { keyStart, versionsOf, type Assertions } from '../facts/assertions.js';
import { PARTICIPATION_COLUMNS } from '../facts/columns.js';
import { shared, sharedOf } from '../facts/shared.js';
import type { ParticipationColumn, Participations } from '../facts/snapshot.js';
import type { Numbering } from './numbering.js';
import { participationsInOne, type NumberedFact, type Others } from './one_participation.js';
import { readIncidence, type NodePairs, type RawIncidence } from './read_incidence.js';
import { ADDENDS, capacityIn, datasetAddends, datasetIn, inferenceIn, rolesIn, statusIn } from './stated_number.js';

type RawAssertion = [
  fact: number,
  /** As `stated_number.ts` has it. */
  stated: number,
  recordedAt: string,
  retractedAt: string | null,
  version: number | null,
  retractedVersion: number | null,
  /** Null where it is the only one that supports its fact. */
  key: string | null,
];

const assertionRows = statement<
  typeof ADDENDS & { dataset: Record<string, number> },
  { source: number; assertions: RawAssertion[] }
>('snapshot/participation_assertions');

const assertionKeys = statement<{ nodes: number[] }, { node: number; keys: string[] }>('snapshot/assertion_keys');

/**
 * Reads participations and what is stated of each. What an import writes between two of the statements is passed over:
 * who reads then knows by the version, and reads again.
 */
export async function loadParticipations(
  reader: Reader,
  numbering: Numbering,
): Promise<{ participations: Participations; others: Others }> {
  const { canonical } = numbering;
  const [incidence, stated] = await Promise.all([
    readIncidence(reader),
    reader.read(assertionRows, { ...ADDENDS, dataset: datasetAddends(numbering.datasets) }),
  ]);
  const { ends, numberOf, groups } = endsOf(incidence, numbering);
  const keys = await keysOf(reader, groups);
  const assertions = assertionsOf(stated, numberOf, ends.agent.length, { ...numbering, keys });
  const others = new Map(groups.map(([one, ...rest]) => [one!.key, rest.map(({ key }) => key)]));
  return { participations: { ...ends, byEvent: byEventAndAgent(ends, canonical), assertions }, others };
}

/** The key of the assertion on each fact that is one with others, where it is the only one. */
async function keysOf(reader: Reader, groups: readonly NumberedFact[][]): Promise<ReadonlyMap<number, string>> {
  const nodes = groups.flat().map(({ node }) => node);
  const rows = nodes.length === 0 ? [] : await reader.read(assertionKeys, { nodes });
  return new Map(rows.flatMap(({ node, keys: [key, ...more] }) => (more.length > 0 ? [] : [[node, key!] as const])));
}

type Ends = Pick<Participations, 'agent' | 'event' | 'onBehalfOf'>;

/** Numbers the participations in the order of the database's numbers: `numberOf`, −1 for other nodes. */
function endsOf(
  { events, agents, organisations }: RawIncidence,
  numbering: Numbering,
): { ends: Ends; numberOf: Int32Array; groups: NumberedFact[][] } {
  const { byNode, canonical, isWithheld } = numbering;
  const nodes = 1 + events.facts.reduce((most, fact) => Math.max(most, fact), -1);
  const byFact = ({ facts, ends }: NodePairs): Int32Array => {
    const nodeOf = new Int32Array(nodes).fill(-1);
    facts.forEach((fact, i) => (nodeOf[fact] = byNode[ends[i]!] ?? -1));
    return nodeOf;
  };
  const [event, agent, onBehalfOf] = [byFact(events), byFact(agents), byFact(organisations)];
  const numberOf = new Int32Array(nodes).fill(-1);
  const facts: number[] = [];
  const groups = participationsInOne({ event, agent, onBehalfOf }, numbering);
  const isOther = new Set(groups.flatMap(([, ...others]) => others.map(({ node }) => node)));
  for (let fact = 0; fact < nodes; fact++) {
    if (isOther.has(fact) || event[fact]! < 0 || agent[fact]! < 0) continue;
    if (isWithheld[canonical[agent[fact]!]!] === 1 && onBehalfOf[fact]! < 0) continue;
    numberOf[fact] = facts.length;
    facts.push(fact);
  }
  for (const [one, ...others] of groups) for (const { node } of others) numberOf[node] = numberOf[one!.node]!;
  const column = (nodeOf: Int32Array): Int32Array => {
    const values = sharedOf(Int32Array, facts.length);
    facts.forEach((fact, i) => (values[i] = nodeOf[fact]!));
    return values;
  };
  return { ends: { agent: column(agent), event: column(event), onBehalfOf: column(onBehalfOf) }, numberOf, groups };
}

function assertionsOf(
  rows: readonly { source: number; assertions: RawAssertion[] }[],
  numberOf: Int32Array,
  facts: number,
  { byNode, published, moment, keys: alone }: Numbering & { keys: ReadonlyMap<number, string> },
): Assertions<ParticipationColumn> {
  const raw: RawAssertion[] = [];
  const sources: number[] = [];
  for (const { source, assertions } of rows) {
    const node = byNode[source] ?? -1;
    if (node < 0) continue;
    for (const assertion of assertions) {
      if ((numberOf[assertion[0]] ?? -1) < 0) continue;
      raw.push(assertion);
      sources.push(node);
    }
  }
  const { offset, items } = groupedBy(
    Int32Array.from(raw, ([fact]) => numberOf[fact]!),
    facts,
  );
  const precedence = (item: number): Parameters<typeof byPrecedence>[0] => ({
    inference: Inference.values[inferenceIn(raw[item]![1])]!,
    published: published[sources[item]!],
    key: (raw[item]!.at(-1) as string | null) ?? alone.get(raw[item]![0]) ?? '',
  });
  for (let fact = 0; fact < facts; fact++) {
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
  const dataset = sharedOf(Uint16Array, items.length);
  const [recorded, retracted] = [sharedOf(Float64Array, items.length), sharedOf(Float64Array, items.length)];
  const [version, retractedVersion] = [sharedOf(Int32Array, items.length), sharedOf(Int32Array, items.length)];
  const keyStarts = sharedOf(Uint32Array, items.length);
  items.forEach((item, i) => {
    const [fact, stated, recordedAt, retractedAt, ...versions] = raw[item]!;
    const [statusCode, capacityCode] = [statusIn(stated), capacityIn(stated)];
    source[i] = sources[item]!;
    inference[i] = inferenceIn(stated);
    dataset[i] = datasetIn(stated);
    recorded[i] = moment(recordedAt);
    retracted[i] = retractedAt === null ? Infinity : moment(retractedAt);
    const written = versionsOf(versions[0], versions[1], retractedAt !== null);
    [version[i], retractedVersion[i]] = [written.version, written.retractedVersion];
    keyStarts[i] = keyStart(versions[2] ?? alone.get(fact) ?? '');
    columns.roles[i] = rolesIn(stated);
    columns.status[i] = statusCode < 0 ? status.none : statusCode;
    columns.capacity[i] = capacityCode < 0 ? capacity.none : capacityCode;
  });
  const none = { roles: roles.none, status: status.none, capacity: capacity.none };
  const moments = { recorded, retracted, version, retractedVersion };
  const about = { source, inference, dataset, ...moments, keyStart: keyStarts };
  return { offset: shared(Int32Array, offset), ...about, columns, none };
}

/** Facts by event, those at one event by agent, on whose behalf, and number: the order in which they are selected. */
export function byEventAndAgent({ agent, event, onBehalfOf }: Ends, canonical: Int32Array): Participations['byEvent'] {
  const nodes = canonical.length;
  // Each sorting keeps the order that it finds within a group.
  const byBehalf = groupedBy(
    onBehalfOf.map((node) => 1 + (canonical[node] ?? -1)),
    nodes + 1,
  );
  const byAgent = groupedBy(
    agent.map((node) => canonical[node]!),
    nodes,
    byBehalf.items,
  );
  const { offset, items } = groupedBy(
    event.map((node) => canonical[node]!),
    nodes,
    byAgent.items,
  );
  return { offset: shared(Int32Array, offset), items: shared(Int32Array, items) };
}

/** Item numbers by group, as offsets and a list (a counting sort); within a group in the order of `items`. */
function groupedBy(groupOf: Int32Array, groups: number, items?: Int32Array): { offset: Int32Array; items: Int32Array } {
  const offset = new Int32Array(groups + 1);
  for (const group of groupOf) offset[group + 1]!++;
  for (let group = 0; group < groups; group++) offset[group + 1]! += offset[group]!;
  const next = offset.slice(0, groups);
  const grouped = new Int32Array(groupOf.length);
  for (let at = 0; at < groupOf.length; at++) {
    const item = items ? items[at]! : at;
    grouped[next[groupOf[item]!]!++] = item;
  }
  return { offset, items: grouped };
}
