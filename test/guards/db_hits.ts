import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../support/files.js';

/** Db hits of the gallery's statements: by the path of the case, then by the name of the statement. */
interface Recorded {
  /** The version of Neo4j that counted them. */
  neo4j: string;
  cases: Record<string, Record<string, number>>;
}

const FILE = `${ROOT}test/guards/db_hits.json`;

/** Write the table again instead of comparing: read the difference before you keep it. */
const UPDATE = process.env.UPDATE_GUARDS === '1';

/**
 * The recorded table of db hits, `db_hits.json`. It holds one figure for each statement of each case, so that a
 * statement that reads more than it did is noticed on any machine, however fast. The sizes of the answers need no
 * table: the gallery compares every byte of them.
 */
export class DbHits {
  readonly #found: Recorded;
  readonly #recorded: Recorded = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Recorded)
    : { neo4j: '', cases: {} };

  /** @param version of the Neo4j that runs */
  constructor(version: string) {
    this.#found = { neo4j: version, cases: {} };
    if (UPDATE) this.#recorded = this.#found;
  }

  /** Expects of a case the figures that were recorded. */
  compare(name: string, hits: Record<string, number>): void {
    this.#found.cases[name] = hits;
    expect({ neo4j: this.#found.neo4j, hits }).toEqual({
      neo4j: this.#recorded.neo4j,
      hits: this.#recorded.cases[name],
    });
  }

  /** Expects that the table has these cases and no other; writes it where that was asked for. */
  close(cases: readonly string[]): void {
    if (UPDATE) writeFileSync(FILE, `${JSON.stringify(this.#found, null, 2)}\n`);
    expect(Object.keys(this.#recorded.cases)).toEqual(cases);
  }
}
