import type { Gathered, Stated } from '../../read/gathered.js';
import type { CheckSetting } from '../check_setting.js';
import type { KnownEntity } from './graph_lookup.js';

/** ISO days; absent where nobody states them. */
export interface KnownDays {
  firstDay?: string | null;
  lastDay?: string | null;
}

/** What this dataset and the graph know of the entities that the dataset speaks of. */
export class KnownEntities {
  private constructor(
    private readonly gathered: Gathered,
    private readonly created: ReadonlySet<string>,
    private readonly graph: ReadonlyMap<string, KnownEntity>,
  ) {}

  /**
   * Asks the graph for whatever the dataset does not say itself. What it takes the place of is not known any more.
   * @param others ids of others that have to be known
   */
  static async of(
    gathered: Gathered,
    { graph, covers }: CheckSetting,
    others: readonly string[],
  ): Promise<KnownEntities> {
    const created = new Set(gathered.mentions.flatMap((mention) => (mention.created ? [mention.id] : [])));
    const asked = new Set(others);
    for (const { id } of gathered.mentions) if (!created.has(id) && !gathered.declared.has(id)) asked.add(id);
    for (const { id } of gathered.targets.values()) asked.add(id);
    for (const { from, to } of [...gathered.feeds, ...gathered.edges.REVISES]) asked.add(from).add(to);
    for (const { row } of gathered.quotes) asked.add(row.source);
    for (const { row } of gathered.writtenDates) asked.add(row.source);
    const found = asked.size === 0 ? [] : await graph.entities([...asked], covers);
    const known = found.filter(({ id, isAssumed }) => !isAssumed || !(created.has(id) || gathered.declared.has(id)));
    return new KnownEntities(gathered, created, new Map(known.map((entity) => [entity.id, entity])));
  }

  exists(id: string): boolean {
    return this.gathered.declared.has(id) || this.created.has(id) || this.graph.has(id);
  }

  /** Whether it exists only if the graph has it, where nobody looked. */
  isAssumed(id: string): boolean {
    return this.graph.get(id)?.isAssumed ?? false;
  }

  stated(id: string): Stated | undefined {
    return this.gathered.stated.get(id);
  }

  /** The days of an event or output, or the lifetime of an organisation: as the dataset says, else as the graph does. */
  daysOf(id: string): KnownDays {
    const stated = this.stated(id);
    return stated?.firstDay || stated?.lastDay ? stated : (this.inGraph(id) ?? {});
  }

  inGraph(id: string): KnownEntity | undefined {
    return this.graph.get(id);
  }
}
