import type { DrawnNode, DrawnTie, EventLink, Group, Presence, Subject } from '../../drawing/subject.js';
import type { EntityKind } from '../../model/identity/entity_id.js';
import type { ListCompleteness, Sector } from '../../model/vocabulary/index.js';
import type { NetworkFile } from '../ask/network_file.js';

export interface SubjectOptions {
  /** Events that feed into others, by their ids. */
  links: readonly { from: string; to: string }[];
  withAcronyms: boolean;
  /** What is said of a tie, in one sentence. */
  title: (a: DrawnNode, b: DrawnNode, values: TieValues) => string;
  /** Where the tie opens. */
  address: (a: string, b: string) => string;
  /** The group of each node, by its id; absent: nodes are coloured by sector. */
  groups?: ReadonlyMap<string, Group> | undefined;
  /** What the area of a mark says; absent: the number of ties. */
  size?: string | undefined;
}

/** Attributes of a tie, as files have them. */
export type TieValues = NetworkFile['edges'][number]['attributes'];

/** A network as it is drawn. Nodes without a tie are left out where only the strongest ties are there. */
export function subjectOf(file: NetworkFile, options: SubjectOptions): Subject {
  const { agents, directed, strongest } = file.attributes;
  const tied = new Set(file.edges.flatMap(({ source, target }) => [source, target]));
  const kept = strongest && agents === undefined ? file.nodes.filter(({ key }) => tied.has(key)) : file.nodes;
  const nodes = kept.map((node) => drawnNode(node, options));
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const ties = file.edges.map(({ source, target, attributes }): DrawnTie => {
    const [a, b] = [places.get(source)!, places.get(target)!];
    return {
      source: a,
      target: b,
      weight: Number(attributes['weight']),
      sourceCount: Number(attributes['sourceCount']),
      isNotTestable: attributes['verdict'] === 'NOT_TESTABLE',
      ...(agents !== undefined && { presence: presenceOf(attributes) }),
      title: options.title(nodes[a]!, nodes[b]!, attributes),
      description: '',
      address: options.address(source, target),
    };
  });
  const links = options.links.flatMap(({ from, to }): EventLink[] => {
    const [a, b] = [places.get(from), places.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b }];
  });
  return { nodes, ties, directed, agents, links };
}

function drawnNode({ key, attributes }: NetworkFile['nodes'][number], options: SubjectOptions): DrawnNode {
  const { withAcronyms, size, groups } = options;
  const degrees = ['degree', 'outDegree', 'inDegree'].map((name) => Number(attributes[name] ?? 0));
  return {
    id: key,
    name: String(attributes['label']),
    acronym: withAcronyms ? ((attributes['acronym'] ?? null) as string | null) : null,
    kind: (attributes['kind'] ?? key.slice(0, key.indexOf(':'))) as EntityKind,
    sector: (attributes['sector'] ?? null) as Sector | null,
    group: groups?.get(key),
    degree: size === undefined ? degrees.reduce((sum, of) => sum + of, 0) : Number(attributes[size] ?? 0),
    day: (attributes['firstDay'] ?? null) as string | null,
    list: (attributes['attendanceList'] ?? null) as ListCompleteness | null,
  };
}

const NOT_THERE: readonly string[] = ['ABSENT', 'DECLINED'];

/** A tie may stand for several participations, whose values stand side by side: only what holds of one for sure is certain. */
function presenceOf({ participationStatus, capacity, hostSide }: TieValues): Presence {
  const isHost = hostSide === true;
  const [statuses, capacities] = [codesOf(participationStatus), codesOf(capacity)];
  const [isOnly, isSome] = [statuses.every(isAttended), statuses.some(isAttended)];
  const [areOwn, isOwn] = [!capacities.some(isMember), !capacities.every(isMember)];
  if ((isOnly && isOwn) || (isSome && areOwn)) return { kind: 'CERTAIN', isHost };
  return { kind: statuses.every((status) => NOT_THERE.includes(status)) ? 'NOT' : 'LOOSE', isHost };
}

const isAttended = (status: string): boolean => status === 'ATTENDED';
const isMember = (capacity: string): boolean => capacity === 'MEMBER';
const codesOf = (value: TieValues[string]): string[] => String(value ?? '').split(' ');
