import { communityGroups } from '../drawing/communities.js';
import type { DrawnNode } from '../drawing/subject.js';
import type { EntityKind } from '../model/identity/entity_id.js';
import type { ListCompleteness, Sector } from '../model/vocabulary/index.js';
import type { Attribute, AttributeValue, Network } from '../networks/network.js';
import type { FileOptions } from '../questions/shared/network/file_parameters.js';
import { COMMUNITY_COLUMN } from '../questions/shared/network/node_measures.js';

/** Values of nodes or ties by the name of their attribute; undefined where there is no such attribute. */
export function valuesOf(attributes: readonly Attribute[]) {
  const places = new Map(attributes.map(({ name }, place) => [name, place]));
  return (values: readonly AttributeValue[], name: string): AttributeValue | undefined => {
    const place = places.get(name);
    return place === undefined ? undefined : values[place];
  };
}

/** The nodes of a network as they are drawn. @param ties those that are drawn @param look as `subjectOf` takes it */
export function nodesOf(
  network: Network,
  ties: readonly { source: number; target: number }[],
  { label: calledBy, colour, size }: Pick<FileOptions, 'label' | 'colour' | 'size'>,
): DrawnNode[] {
  const value = valuesOf(network.nodeAttributes);
  const sizes = size === undefined ? ['degree', 'outDegree', 'inDegree'] : [size];
  const nodes = [...network.nodes()];
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const groups =
    colour === 'community'
      ? communityGroups(
          nodes.map(({ id, values }, i) => ({
            id,
            community: (value(values, COMMUNITY_COLUMN) ?? null) as number | null,
            isTied: tied.has(i),
          })),
          { community: 'community', others: 'other communities' },
        )
      : undefined;
  return nodes.map(({ id, label, values }) => ({
    id,
    name: label,
    acronym: calledBy !== 'name' ? ((value(values, 'acronym') ?? null) as string | null) : null,
    kind: (value(values, 'kind') ?? id.slice(0, id.indexOf(':'))) as EntityKind,
    sector: (value(values, 'sector') ?? null) as Sector | null,
    group: groups?.get(id),
    degree: sizes.reduce((sum, name) => sum + Number(value(values, name) ?? 0), 0),
    day: (value(values, 'firstDay') ?? null) as string | null,
    list: (value(values, 'attendanceList') ?? null) as ListCompleteness | null,
  }));
}
