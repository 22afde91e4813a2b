import type { Analysis, Input } from '../../analysis/analysis.js';
import { oddsRatio, type OddsRatio } from '../../measures/statistics/odds_ratio.js';
import { representationRatio } from '../../measures/statistics/representation_ratio.js';
import { enumeration, ListCompleteness, type ValueOf } from '../../model/vocabulary/index.js';
import { Conflicts } from '../../snapshot/facts/field.js';
import { ascending } from '../../snapshot/facts/numbering.js';
import { Organisations } from '../../snapshot/facts/organisations.js';
import type { Rows } from '../../snapshot/selection/rows.js';
import { topicsOf } from '../shared/analysis/around_event.js';
import { requireFacts } from '../shared/analysis/require_facts.js';
import { groupsOf, type Grouping } from '../shared/groups/grouping.js';

export const BenchmarkActivity = enumeration(
  'BenchmarkActivity',
  'Where organisations are active to be compared with.',
  {
    ELSEWHERE: 'At other events on the issues of the scope’s events, on their host side too.',
    ANYWHERE: 'At those and at the scope’s events themselves: it then contains the participants by construction.',
  },
);
export type BenchmarkActivity = ValueOf<typeof BenchmarkActivity>;

export interface AccessArguments {
  groupBy: Grouping;
  /** Canonical node indices, or where organisations are active. */
  benchmark: { organisations: readonly number[] } | { activity: BenchmarkActivity };
}

/** One group: its organisations among the participants, in the benchmark, and in the benchmark only, by canonical node index. */
export interface GroupAccess {
  name: string;
  participants: Int32Array;
  benchmark: Int32Array;
  absent: Int32Array;
  ratio: number | null;
  odds: OddsRatio | null;
}

export interface AccessResult {
  /** Those with a participant or somebody in the benchmark: the highest ratio first, not defined last, then by name. */
  groups: GroupAccess[];
  /** Canonical node indices, ascending. */
  participants: Int32Array;
  benchmark: Int32Array;
  /** By what organisations of the benchmark are active; nothing where they were given one by one. */
  activity: Activity;
  /** Participants that the benchmark does not have. */
  outside: Int32Array;
  /** Participants, and organisations of the benchmark, in no group. */
  ungrouped: { participants: Int32Array; benchmark: Int32Array };
  /** Whether all lists are complete, so that not seen is not there. */
  exhaustive: boolean;
  /** Participants that are in the benchmark because they take part. */
  circular: number;
  conflicts: number;
}

/** The facts by which organisations are active, side by side: a participation of each, and a membership, −1: none. */
export interface Activity {
  organisation: Int32Array;
  participation: Int32Array;
  membership: Int32Array;
}

/** Question 12: a group’s share among the participants over its share in a benchmark. The scope leaves hosts out. */
export const ACCESS: Analysis<AccessArguments, AccessResult> = {
  name: 'access',
  run: (input, { groupBy, benchmark: asked }) => {
    const { agents, events } = input.selection;
    const conflicts = new Conflicts();
    const organisations = new Organisations(input.view, conflicts);
    const found =
      'activity' in asked
        ? activeOnIssues(input, asked.activity)
        : { nodes: asked.organisations, activity: activityOf([], input.selection.rows), conflicts: 0 };
    const benchmark = ascending([...found.nodes].filter((node) => !organisations.isCollective(node)));
    const [inAgents, inBenchmark] = [new Set(agents), new Set(benchmark)];
    const absent = benchmark.filter((node) => !inAgents.has(node));
    const exhaustive =
      events.node.length > 0 && events.attendanceList.every((code) => code === ListCompleteness.code.EXHAUSTIVE);
    const [present, compared, missing] = [agents, benchmark, absent].map((nodes) => ({
      nodes,
      group: groupsOf(groupBy, nodes, organisations),
    })) as [Grouped, Grouped, Grouped];
    const groups = present.group.names.map((name, number): GroupAccess => {
      const participants = membersOf(present, number);
      const left = membersOf(missing, number);
      const own = membersOf(compared, number);
      const table = {
        groupPresent: participants.length,
        groupAbsent: left.length,
        othersPresent: agents.length - participants.length,
        othersAbsent: absent.length - left.length,
      };
      return {
        name,
        participants,
        benchmark: own,
        absent: left,
        ratio: representationRatio(
          { group: participants.length, all: agents.length },
          { group: own.length, all: benchmark.length },
        ),
        odds: exhaustive ? oddsRatio(table) : null,
      };
    });
    const anywhere = 'activity' in asked && asked.activity === 'ANYWHERE';
    return {
      groups: groups.filter((group) => group.participants.length + group.benchmark.length > 0).sort(byRatio),
      participants: agents,
      benchmark,
      activity: found.activity,
      outside: agents.filter((node) => !inBenchmark.has(node)),
      ungrouped: { participants: membersOf(present, -1), benchmark: membersOf(compared, -1) },
      exhaustive,
      circular: anywhere || absent.length === 0 ? agents.filter((node) => inBenchmark.has(node)).length : 0,
      conflicts: conflicts.count + found.conflicts,
    };
  },
};

interface Grouped {
  nodes: Int32Array;
  group: { names: string[]; of: Int32Array };
}

const membersOf = ({ nodes, group }: Grouped, number: number): Int32Array =>
  nodes.filter((_, at) => group.of[at] === number);

const byRatio = (a: GroupAccess, b: GroupAccess): number =>
  (b.ratio ?? -1) - (a.ratio ?? -1) || (a.name < b.name ? -1 : 1);

/** Organisations active on the scope’s issues, or on those of its events, within its window. */
function activeOnIssues(
  input: Input,
  where: BenchmarkActivity,
): { nodes: Set<number>; activity: Activity; conflicts: number } {
  const { view, scope, selection, select } = input;
  requireFacts(input, ['topics']);
  const own = new Set(selection.events.node);
  const issues = scope.issues ?? [...topicsOf(view, own)];
  const anyEvent = { events: undefined, eventTypes: undefined, levels: undefined, attendanceLists: undefined };
  const all = select({
    ...scope,
    ...anyEvent,
    issues,
    hosts: 'INCLUDE',
    minEventSize: undefined,
    maxEventSize: undefined,
  });
  const active: number[] = [];
  all.events.node.forEach((node, event) => {
    if (where === 'ELSEWHERE' && own.has(node)) return;
    for (let row = all.events.firstRow[event]!; row < all.events.endRow[event]!; row++) {
      if (all.rows.uncounted[row] === -1) active.push(row);
    }
  });
  const activity = activityOf(active, all.rows);
  const nodes = new Set(activity.organisation);
  if (where === 'ANYWHERE') for (const node of selection.agents) nodes.add(node);
  return { nodes, activity, conflicts: all.conflicts };
}

function activityOf(numbers: readonly number[], { countedAs, fact, byMembership }: Rows): Activity {
  const column = (of: Int32Array): Int32Array => Int32Array.from(numbers, (row) => of[row]!);
  return { organisation: column(countedAs), participation: column(fact), membership: column(byMembership) };
}
