import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';

const tree = statement<object, { id: string; broader: string | null }>('issue/tree');

/** Which issues stand below which, by canonical id. */
export class IssueTree {
  readonly #narrower = new Map<string, string[]>();

  constructor(rows: readonly { id: string; broader: string | null }[]) {
    for (const { id, broader } of rows) {
      if (broader === null) continue;
      const known = this.#narrower.get(broader);
      if (known) known.push(id);
      else this.#narrower.set(broader, [id]);
    }
  }

  static async load(reader: Reader): Promise<IssueTree> {
    return new IssueTree(await reader.read(tree, {}));
  }

  /** These issues and all below them, each once. A circle, which the import refuses, ends where it began. */
  withNarrower(ids: readonly string[]): string[] {
    const found = new Set(ids);
    for (const id of found) this.#narrower.get(id)?.forEach((child) => found.add(child));
    return [...found];
  }
}
