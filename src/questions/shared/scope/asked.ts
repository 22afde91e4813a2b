import type { Subject } from '../../../analysis/analyses.js';
import type { Analysis } from '../../../analysis/analysis.js';
import type { Context } from '../../../graph/context.js';
import { factId } from '../../../model/identity/fact_key.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { Snapshot } from '../../../snapshot/facts/snapshot.js';
import { View } from '../../../snapshot/facts/view.js';
import type { DataState } from '../../../model/data_state.js';
import { dataStateOf } from '../../../snapshot/snapshots.js';
import { ResolvedFacts } from '../../../snapshot/scoped/resolved_fact.js';
import type { Scope } from '../../../snapshot/selection/scope.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { SELECTION } from '../analysis/selection.js';
import type { MeasureText } from '../basis/measure_text.js';
import { factIdOf, factKeyOf } from '../evidence/fact_references.js';
import { GivenNodes } from './given_nodes.js';
import { requireBoundPopulation, requireEventSizes, scopeOf, type ScopeInput } from './scope_input.js';
import { DEFAULTS, givenInVain, parametersOf, usedScope, type ScopeField } from './scope_use.js';
import { unfinishedImportsIn, versionAsked } from './version.js';

/** A question’s scope over the facts as of now. */
export class Asked {
  /** What the scope’s sources, kinds of inference and moment let through. */
  readonly view: View;
  /** The scope as the answer repeats it. */
  readonly parameters: { scope: Record<string, unknown> };
  /** Fields that were given and that the question does not use. */
  readonly unused: readonly ScopeField[];
  /** What answers it; its basis has the digest of it. */
  answer: object | undefined;
  #resolved: ResolvedFacts | undefined;

  constructor(
    private readonly context: Context,
    private readonly current: Snapshot,
    /** The facts by the judgements of the scope’s moment. */
    readonly snapshot: Snapshot,
    readonly scope: Scope,
    readonly given: GivenNodes,
    /** The manual of the question. */
    readonly manual: MeasureText,
    input: ScopeInput,
  ) {
    const { scopeUse = {} } = manual;
    this.view = new View(snapshot.columns, scope);
    this.parameters = { scope: parametersOf(usedScope(input, scopeUse), scopeUse) };
    this.unused = givenInVain(input, scopeUse);
  }

  get version(): number {
    return this.snapshot.columns.version;
  }

  /** Whether entities are one by the judgements of a moment, or of a version of the data, and not by those of today. */
  get isJudgedOtherwise(): boolean {
    return this.snapshot !== this.current;
  }

  /** State of the data: with the arguments, it is what a cursor holds for. */
  get state(): DataState {
    return dataStateOf(this.snapshot);
  }

  /** Imports that were ended before they were done, as of the version of the data that the scope asks for. */
  get unfinishedImports(): number {
    return unfinishedImportsIn(this.scope.version, this.snapshot);
  }

  /** Real id of an entity that the answer shows, by node index; undefined for −1. */
  id(node: number): string | undefined {
    const id = this.snapshot.ids[node];
    if (id !== undefined) this.context.cite(id);
    return id;
  }

  /** Real id of a fact that the answer shows. */
  factId(reference: FactReference): string {
    const id = factIdOf(this.snapshot, reference);
    this.context.cite(id);
    return id;
  }

  /** Real ids of a fact that the answer shows, and of those that are one with it in the scope. */
  factIds(reference: FactReference): string[] {
    const key = factKeyOf(this.snapshot, reference);
    return [this.factId(reference), ...(this.snapshot.others.get(key) ?? []).map(factId)];
  }

  /** Real ids of what a fact is wired to. */
  endsOf({ kind, fact }: FactReference): string[] {
    const { participations, facts } = this.snapshot.columns;
    const { agent, event, onBehalfOf } = participations;
    const ends = kind === 'participations' ? [agent, event, onBehalfOf] : Object.values(facts[kind].ends);
    return ends.flatMap((nodes) => this.snapshot.ids[nodes[fact]!] ?? []);
  }

  /** Facts as the sources of the scope have them. */
  get resolved(): ResolvedFacts {
    return (this.#resolved ??= new ResolvedFacts(this.view, this.scope));
  }

  /** Runs an analysis on this scope in a worker thread, or takes its result from what is kept. */
  analyse<A extends object, R>(analysis: Analysis<A, R>, args: A, selection?: Selection): Promise<R> {
    const { columns, stamp } = this.snapshot;
    const scopeKey = JSON.stringify([this.parameters, this.scope.hostsByRole]);
    const subject: Subject = { columns, stamp, scope: this.scope, scopeKey, selection };
    return this.context.services.analyses.run(analysis, subject, args, this.context.asker);
  }
}

/** A question with what its scope selects of the participations. */
export interface AskedSelection {
  asked: Asked;
  selection: Selection;
}

/**
 * A scope over the facts as of now, as the question that the manual is of uses it.
 * @throws UNKNOWN_ID, BAD_SCOPE, POPULATION_OPEN, VERSION_UNKNOWN
 */
export async function asked(
  context: Context,
  scope: ScopeInput | null | undefined,
  manual: MeasureText,
): Promise<Asked> {
  const input = scope ?? DEFAULTS;
  requireEventSizes(input);
  const { scopeUse = {} } = manual;
  const used = usedScope(input, scopeUse);
  requireBoundPopulation(used);
  const [current, visibility] = await Promise.all([context.snapshot(), context.visibility()]);
  const version = versionAsked(used.version, current);
  const asOf = used.asOf?.getTime();
  const snapshot = await context.services.snapshots.asJudged(current, { asOf, version });
  const looksBack = snapshot.columns.holdsMore || Boolean(used.asOf ?? used.version);
  const given = new GivenNodes(snapshot, visibility, looksBack);
  const counted = { ...scopeOf(used, given), version, hostsByRole: scopeUse.hostsByRole };
  return new Asked(context, current, snapshot, counted, given, manual, input);
}

/** As `asked`, with what the scope selects. */
export async function selectionOf(
  context: Context,
  scope: ScopeInput | null | undefined,
  manual: MeasureText,
): Promise<AskedSelection> {
  const question = await asked(context, scope, manual);
  return { asked: question, selection: await question.analyse(SELECTION, {}) };
}
