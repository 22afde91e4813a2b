import type { Subject } from '../../../analysis/analyses.js';
import type { Analysis } from '../../../analysis/analysis.js';
import type { Context } from '../../../graph/context.js';
import type { Snapshot } from '../../../snapshot/facts/snapshot.js';
import { View } from '../../../snapshot/facts/view.js';
import { DEFAULT_SCOPE, type Scope } from '../../../snapshot/selection/scope.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { SELECTION } from '../analysis/selection.js';
import { GivenNodes } from './given_nodes.js';
import { parametersOf, scopeOf, type ScopeInput } from './scope_input.js';

/** The defaults of a scope that is not given, as GraphQL fills them in where one is. */
const DEFAULTS = { ...DEFAULT_SCOPE, windowRule: 'OVERLAPS' } as unknown as ScopeInput;

/** A question’s scope over the facts as of now. */
export class Asked {
  /** What the scope’s sources, kinds of inference and moment let through. */
  readonly view: View;
  /** The scope as the answer repeats it. */
  readonly parameters: { scope: Record<string, unknown> };

  constructor(
    private readonly context: Context,
    readonly snapshot: Snapshot,
    readonly scope: Scope,
    readonly given: GivenNodes,
    input: ScopeInput,
  ) {
    this.view = new View(snapshot.columns, scope);
    this.parameters = { scope: parametersOf(input) };
  }

  /** Data version: with the arguments, it is what a cursor holds for. */
  get version(): number {
    return this.snapshot.columns.version;
  }

  /** Real id of an entity by node index; undefined for −1. */
  id(node: number): string | undefined {
    return this.snapshot.ids[node];
  }

  /** Runs an analysis on this scope in a worker thread, or takes its result from what is kept. */
  analyse<A extends object, R>(analysis: Analysis<A, R>, args: A, selection?: Selection): Promise<R> {
    const { columns } = this.snapshot;
    const subject: Subject = { columns, scope: this.scope, scopeKey: JSON.stringify(this.parameters), selection };
    return this.context.services.analyses.run(analysis, subject, args, this.context.signal);
  }
}

/** A question with what its scope selects of the participations. */
export interface AskedSelection {
  asked: Asked;
  selection: Selection;
}

/**
 * A scope over the facts as of now.
 * @param settled fields that the question settles whatever the scope says
 * @throws UNKNOWN_ID, BAD_SCOPE
 */
export async function asked(
  context: Context,
  scope: ScopeInput | null | undefined,
  settled: Partial<ScopeInput> = {},
): Promise<Asked> {
  const input = { ...(scope ?? DEFAULTS), ...settled };
  const [snapshot, visibility] = await Promise.all([context.services.snapshots.current(), context.visibility()]);
  const given = new GivenNodes(snapshot, visibility, input.asOf);
  return new Asked(context, snapshot, scopeOf(input, given), given, input);
}

/** As `asked`, with what the scope selects. */
export async function selectionOf(
  context: Context,
  scope: ScopeInput | null | undefined,
  settled: Partial<ScopeInput> = {},
): Promise<AskedSelection> {
  const question = await asked(context, scope, settled);
  return { asked: question, selection: await question.analyse(SELECTION, {}) };
}
