import { groupBy } from '../collections/group_by.js';
import { isolated } from '../drawing/isolated.js';
import type { DrawnNode, DrawnTie, Presence, Subject } from '../drawing/subject.js';
import type { ParticipationStatus } from '../model/vocabulary/index.js';
import type { AttributeValue, Network } from '../networks/network.js';
import type { FileOptions } from '../questions/shared/network/file_parameters.js';
import type { EventPair } from './ask.js';
import { nodesOf, valuesOf } from './nodes.js';
import { endsOf, type TieRow } from '../drawing/evidence/rows.js';
import { evidenceOf, evidenceText, words, type TieEvidence } from '../drawing/evidence/told.js';

/** Nodes without a tie that are drawn at most; more, and those that only lost theirs, are left out. */
const MOST_ISOLATES = 60;

export interface Drawn {
  subject: Subject;
  /** One for each tie. */
  evidence: TieEvidence[];
  /** Nodes that are not drawn, for they have no tie in the picture. */
  leftOut: number;
}

/**
 * A network as it is drawn.
 * @param rows of its ties, in any order
 * @param links events that feed into others
 * @param look how it is to look: without more, with acronyms where there are some, sectors, and numbers of ties
 */
export function subjectOf(
  network: Network,
  rows: readonly TieRow[],
  links: readonly EventPair[],
  look: Pick<FileOptions, 'label' | 'colour' | 'size'>,
): Drawn {
  const { agents, directed } = network;
  const given = [...network.ties()];
  const all = nodesOf(network, given, look);
  const drawn = drawnNodes(network, all.length, given);
  const placeOf = new Map(drawn.map((node, place) => [node, place]));
  const placeOfId = new Map(drawn.map((node, place) => [all[node]!.id, place]));
  const rowsOf = groupBy(rows, (row) => keyOf(...endsOf(row)));
  const value = valuesOf(network.tieAttributes);
  const evidence: TieEvidence[] = [];
  const ties = given.map(({ source, target, values }): DrawnTie => {
    const [a, b] = [all[source]!, all[target]!];
    const own = rowsOf.get(keyOf(a.id, b.id)) ?? (directed ? [] : (rowsOf.get(keyOf(b.id, a.id)) ?? []));
    const rests = evidenceOf(own);
    evidence.push(rests);
    const presence = agents === undefined ? undefined : presenceOf(own);
    const [weight, sourceCount] = [values[0] as number, value(values, 'sourceCount') as number];
    return {
      source: placeOf.get(source)!,
      target: placeOf.get(target)!,
      weight,
      sourceCount,
      isNotTestable: value(values, 'verdict') === 'NOT_TESTABLE',
      ...(presence && { presence }),
      title: presence ? presenceTitle(a, b, own) : tieTitle(a, b, { directed, weight, sourceCount }),
      description: evidenceText(rests),
      address: addressOf(value(values, 'address')),
    };
  });
  const subject: Subject = {
    nodes: drawn.map((node) => all[node]!),
    ties,
    directed,
    agents,
    links: links.map(({ from, to }) => ({ from: placeOfId.get(from)!, to: placeOfId.get(to)! })),
  };
  return { subject, evidence, leftOut: all.length - drawn.length };
}

const keyOf = (a: string, b: string): string => `${a} ${b}`;

/** Only a whole address leads anywhere from a file. */
const addressOf = (value: AttributeValue | undefined): string | undefined =>
  typeof value === 'string' && /^https?:/.test(value) ? value : undefined;

/** Numbers of the nodes that are drawn: those with a tie, and the others where they are few and the network is whole. */
function drawnNodes(
  { agents, header }: Network,
  count: number,
  ties: readonly { source: number; target: number }[],
): number[] {
  const nodes = Array.from({ length: count }, (_, node) => node);
  if (agents !== undefined) return nodes;
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const isolates = count - tied.size;
  return isolates > 0 && (header.strongest !== undefined || isolates > MOST_ISOLATES)
    ? nodes.filter((node) => tied.has(node))
    : nodes;
}

const NOT_THERE: readonly ParticipationStatus[] = ['ABSENT', 'DECLINED'];

/** The surest of what the participations say. */
function presenceOf(rows: readonly TieRow[]): Presence {
  const isHost = rows.some(({ hostSide }) => hostSide);
  const isCertain = rows.some((row) => row.participationStatus === 'ATTENDED' && row.capacity !== 'MEMBER');
  if (isCertain) return { kind: 'CERTAIN', isHost };
  const isNot = rows.every(({ participationStatus }) => NOT_THERE.includes(participationStatus!));
  return { kind: isNot ? 'NOT' : 'LOOSE', isHost };
}

function presenceTitle(agent: DrawnNode, event: DrawnNode, rows: readonly TieRow[]): string {
  const said = rows.flatMap(({ participationStatus, roles = [], capacity, uncounted }) => [
    ...(uncounted ? [`not counted (${words(uncounted)})`] : []),
    words(participationStatus!),
    ...(capacity === 'MEMBER' ? ['by members'] : []),
    ...roles.map(words),
  ]);
  return `${isolated(agent.name)}, ${isolated(event.name)}${event.day === null ? '' : ` (${event.day})`}: ${[...new Set(said)].join(', ')}`;
}

function tieTitle(
  a: DrawnNode,
  b: DrawnNode,
  { directed, weight, sourceCount }: { directed: boolean; weight: number; sourceCount: number },
): string {
  const sources = sourceCount === 1 ? '1 source' : `${sourceCount} sources`;
  return `${isolated(a.name)} ${directed ? '→' : '–'} ${isolated(b.name)}: weight ${Number(weight.toPrecision(6))}, ${sources}`;
}
