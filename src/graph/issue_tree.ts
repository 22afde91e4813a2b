import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';

interface IssueRow {
  id: string;
  canonicalId: string;
  /** Canonical id of the next broader issue. */
  broader: string | null;
}

const tree = statement<object, IssueRow>('issue/tree');

/** Which issues stand below which. */
export class IssueTree {
  readonly #canonical = new Map<string, string>();
  readonly #narrower = new Map<string, string[]>();

  constructor(rows: readonly IssueRow[]) {
    for (const { id, canonicalId, broader } of rows) {
      this.#canonical.set(id, canonicalId);
      if (broader === null) continue;
      const known = this.#narrower.get(broader);
      if (known) known.push(canonicalId);
      else this.#narrower.set(broader, [canonicalId]);
    }
  }

  static async load(reader: Reader): Promise<IssueTree> {
    return new IssueTree(await reader.read(tree, {}));
  }

  /**
   * Canonical ids of an issue, by any of its ids, and of all issues below it, each once. A circle, which the import
   * refuses, ends where it began.
   */
  withNarrower(id: string): string[] {
    const found = new Set([this.#canonical.get(id) ?? id]);
    for (const one of found) this.#narrower.get(one)?.forEach((child) => found.add(child));
    return [...found];
  }
}
