import type { Input } from '../../../analysis/analysis.js';
import { NO_GROUP } from '../../../measures/network/groups.js';
import type { TieWeight } from '../../../measures/projection/tie_weight.js';
import { KIND } from '../../../snapshot/facts/entities.js';
import { Conflicts } from '../../../snapshot/facts/field.js';
import { numbersOf } from '../../../snapshot/facts/numbering.js';
import { Organisations } from '../../../snapshot/facts/organisations.js';
import type { Scope } from '../../../snapshot/selection/scope.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { allStances, communityGroups, DEFAULT_SEARCH } from './community_groups.js';
import { groupsOf, type Grouping, type Groups } from './grouping.js';

/** How the agents of a selection are put in groups. Members by canonical node index. */
export type AgentGrouping = Grouping | { by: 'COMMUNITY' };

/** Agents of a selection by group. */
export interface AgentGroups {
  /** Names of the groups that have a member: in the order of the vocabulary, as given, or communities from "1" on. */
  names: string[];
  /** Number of the group of each agent; NO_GROUP: none. */
  group: Int32Array;
  /** Fields that were used, besides those that the selection counts, and in which sources contradict each other. */
  conflicts: number;
}

/**
 * Groups of the agents of a selection. COMMUNITY: those of `communities` with its defaults, on all ties of this weight;
 * an agent without a tie is in none. SECTOR, FORM: as the scope’s sources state; a person is with the organisations that it
 * acted for at the counted events, and in no group where these are of several sectors or forms; beside organisations
 * (EITHER) persons are the group PERSON.
 * @throws TooCostly
 */
export function agentGroups(input: Input, groupBy: AgentGrouping, weight: TieWeight): AgentGroups {
  const { selection } = input;
  if ('by' in groupBy && groupBy.by === 'COMMUNITY') {
    const { group, groups } = communityGroups(
      input,
      { weight, minShared: 1 },
      allStances(input),
      'LOUVAIN',
      DEFAULT_SEARCH,
    );
    return { names: Array.from({ length: groups }, (_, g) => String(g + 1)), group, conflicts: 0 };
  }
  const conflicts = new Conflicts();
  const organisations = new Organisations(input.view, conflicts);
  const actsFor = selection.scope.unit === 'PERSON' && 'by' in groupBy;
  const { names, of } = actsFor
    ? groupsOfPersons(groupBy, selection, organisations)
    : withPersons(groupsOf(groupBy, selection.agents, organisations), groupBy, input);
  const present = names.map((name, g) => ({ name, g })).filter(({ g }) => of.includes(g));
  const number = new Map(present.map(({ g }, at) => [g, at]));
  return {
    names: present.map(({ name }) => name),
    group: of.map((g) => number.get(g) ?? NO_GROUP),
    conflicts: isResolvedInSelection(groupBy, selection.scope) ? 0 : conflicts.count,
  };
}

/** Whether the selection resolved the field too, and has counted what contradicts in it. */
function isResolvedInSelection(groupBy: Grouping, { unit, organisations, sectors, forms }: Scope): boolean {
  if ('groups' in groupBy || groupBy.by === 'SECTOR') return sectors !== undefined;
  return unit !== 'PERSON' || (organisations ?? sectors ?? forms) !== undefined;
}

/** Where persons stand beside organisations, they are a group of their own. */
function withPersons({ names, of }: Groups, groupBy: Grouping, { selection, columns }: Input): Groups {
  if (selection.scope.unit !== 'EITHER' || 'groups' in groupBy) return { names, of };
  const isPerson = (agent: number): boolean => columns.entities.kind[selection.agents[agent]!] === KIND.person;
  return { names: [...names, 'PERSON'], of: of.map((group, agent) => (isPerson(agent) ? names.length : group)) };
}

/** Persons in the group of all organisations that they acted for. */
function groupsOfPersons(
  groupBy: Grouping,
  { agents, rows }: Selection,
  organisations: Organisations,
): { names: string[]; of: Int32Array } {
  const person = numbersOf(agents);
  const actedFor = Array.from(agents, () => new Set<number>());
  for (let row = 0; row < rows.count; row++) {
    const organisation = rows.organisation[row]!;
    if (rows.uncounted[row] === -1 && organisation >= 0) actedFor[person.get(rows.countedAs[row]!)!]!.add(organisation);
  }
  const nodes = Int32Array.from(new Set(actedFor.flatMap((of) => [...of])));
  const { names, of } = groupsOf(groupBy, nodes, organisations);
  const groupOf = new Map([...nodes].map((node, at) => [node, of[at]!]));
  return {
    names,
    of: Int32Array.from(actedFor, (organisationsOf) => {
      const groups = new Set([...organisationsOf].map((node) => groupOf.get(node)!));
      return groups.size === 1 ? [...groups][0]! : NO_GROUP;
    }),
  };
}
