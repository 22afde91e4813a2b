import { OrganisationForm, Sector } from '../../../model/vocabulary/index.js';
import type { Organisations } from '../../../snapshot/facts/organisations.js';

/** Organisations in groups: by what sources state of them, or as they are given. Members by canonical node index. */
export type Grouping = { by: 'SECTOR' | 'FORM' } | { groups: readonly { name: string; members: readonly number[] }[] };

export interface Groups {
  /** Name of each group: a value of the vocabulary, or as given. */
  names: string[];
  /** Number of the group of each node asked for; −1: it is in none. */
  of: Int32Array;
}

/**
 * The group of each of these organisations.
 * @param nodes canonical node indices
 */
export function groupsOf(grouping: Grouping, nodes: Int32Array, organisations: Organisations): Groups {
  if ('groups' in grouping) {
    const group = new Map(grouping.groups.flatMap(({ members }, number) => members.map((node) => [node, number])));
    return { names: grouping.groups.map(({ name }) => name), of: nodes.map((node) => group.get(node) ?? -1) };
  }
  const bySector = grouping.by === 'SECTOR';
  const code = (node: number): number => (bySector ? organisations.sector(node) : organisations.form(node));
  return {
    names: [...(bySector ? Sector : OrganisationForm).values],
    of: nodes.map((node) => Math.max(-1, code(node))),
  };
}
