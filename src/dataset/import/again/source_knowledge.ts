import type { Reader } from '../../../database/database.js';
import { kindOf } from '../../../model/identity/entity_id.js';
import type { Change } from '../change/change.js';
import type { NodeState, SourceFacts } from '../change/node_state.js';
import { statements } from '../statements.js';
import type { Assertion } from '../assertions/stored_assertion.js';

/** What one import knows of sources, as they are and as they were before it. */
export class SourceKnowledge {
  readonly #now = new Map<string, SourceFacts>();
  readonly #before = new Map<string, SourceFacts>();

  constructor(private readonly reader: Reader) {}

  async load(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#now.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#now.set(id, {});
    for (const { id, publishedDay, language } of await this.reader.read(statements.sourceFacts, { ids: missing })) {
      this.#now.set(id, { publishedDay: publishedDay ?? undefined, language: language ?? undefined });
    }
  }

  readonly of = ({ source }: Assertion): SourceFacts => this.#now.get(source) ?? {};

  readonly before = (assertion: Assertion): SourceFacts => this.#before.get(assertion.source) ?? this.of(assertion);

  /** Those whose date or language this import changes. */
  get changed(): Iterable<string> {
    return this.#before.keys();
  }

  /** Takes over what sources say of themselves from now on. @returns those whose date or language that changes */
  take(changes: readonly Change[]): string[] {
    return changes.filter(({ state }) => kindOf(state.target) === 'source' && this.#take(state)).map(targetOf);
  }

  #take({ target, derived, resolved }: NodeState): boolean {
    const before = this.#now.get(target) ?? {};
    const now = {
      publishedDay: (derived.publishedDay as string | null | undefined) ?? undefined,
      language: (resolved.language as string | null | undefined) ?? undefined,
    };
    if (before.publishedDay === now.publishedDay && before.language === now.language) return false;
    if (!this.#before.has(target)) this.#before.set(target, before);
    this.#now.set(target, now);
    return true;
  }
}

const targetOf = ({ state }: Change): string => state.target;
