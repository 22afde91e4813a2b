import { groupBy } from '../../collections/group_by.js';
import type { Transacting, Writer } from '../../database/database.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { isFactTarget } from '../../model/tables/target.js';
import type { Change } from './change/change.js';
import { writeChanges } from './change/changes.js';
import { Known } from './known.js';
import type { Lease } from './lease/lease.js';
import { Leased } from './lease/leased.js';
import { nodeState, type NodeState, type SourceFacts } from './change/node_state.js';
import { SourceKnowledge } from './again/source_knowledge.js';
import { statements } from './statements.js';
import { assertionOf, type Assertion } from './assertions/stored_assertion.js';
import type { Summary } from './summary.js';

/** The graph as one import finds and changes it, and what it knows of it. */
export class ImportState {
  readonly graph: Leased;
  readonly sources: SourceKnowledge;
  readonly known = new Known();
  /** The assertions on sources as this import has them be. */
  readonly onSources = new Map<string, readonly Assertion[]>();

  constructor(
    readonly database: Transacting,
    lease: Lease | undefined,
  ) {
    this.graph = new Leased(database, lease);
    this.sources = new SourceKnowledge(database);
  }

  /** Assertions, retracted ones included, by the fact or entity that they stand on; absent where there are none. */
  async assertionsOn(targets: readonly string[]): Promise<Map<string, Assertion[]>> {
    const { facts = [], entities = [] } = Object.fromEntries(
      groupBy(targets, (target) => (isFactTarget(target) ? 'facts' : 'entities')),
    );
    const rows = [
      ...(facts.length > 0 ? await this.database.read(statements.assertionsOnFacts, { targets: facts }) : []),
      ...(entities.length > 0 ? await this.database.read(statements.assertionsOnEntities, { targets: entities }) : []),
    ];
    return new Map(rows.map(({ target, assertions }) => [target, assertions.map(assertionOf)]));
  }

  /** Writes changes in one transaction, with what else is to be done in it. */
  async write(changes: readonly Change[], after?: (writer: Writer) => Promise<void>): Promise<void> {
    await this.graph.write(async (writer) => {
      await writeChanges(writer, changes, this.known);
      await after?.(writer);
    });
    this.known.written(changes);
  }

  /** Has the summary tell what becomes of a fact or entity. */
  note(after: NodeState, stored: readonly Assertion[] | undefined, summary: Summary): void {
    const before = stored && nodeState(after.target, stored, this.sources.before);
    summary.facts.note(before, after);
  }
}

export const isSource = (id: string): boolean => kindOf(id) === 'source';

/** Marks sources whose date or language changed: what already rests on them is to be resolved again. */
export async function markChanged(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await writer.run(statements.markSourcesChanged, { ids: [...ids] });
}

/** A fact or entity as assertions have it be, of which none are made or changed. */
export function unchanged(
  target: string,
  ends: readonly string[],
  assertions: readonly Assertion[],
  sourceOf: (assertion: Assertion) => SourceFacts,
): Change {
  return {
    state: nodeState(target, assertions, sourceOf),
    ends,
    assertions: { create: [], update: [] },
    isNew: false,
    sources: [],
  };
}
