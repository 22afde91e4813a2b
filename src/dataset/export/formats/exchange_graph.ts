import { groupBy } from '../../../collections/group_by.js';
import { kindOf, type EntityKind } from '../../../model/identity/entity_id.js';
import { keyParts } from '../../../model/identity/fact_key.js';
import { SameEntities } from '../../../model/identity/same_entities.js';
import { canonicalKey } from '../../../model/tables/canonical_key.js';
import { propertyName, table, TABLES, type Table, type TableName } from '../../../model/tables/index.js';
import { endsOf, isFactTarget } from '../../../model/tables/target.js';
import { nodeState, type SourceFacts } from '../../import/change/node_state.js';
import { assertionOf, type Assertion } from '../../import/assertions/stored_assertion.js';
import type { ExportedGraph, ExportedRow } from '../write_package.js';
import { Told } from './told.js';

/** So often is what sources say of each other's dates resolved again, at most. */
const STEPS = 10;

/** A graph as a format writes it: what is told of each entity and fact, by its table. */
export class ExchangeGraph {
  readonly #told: ReadonlyMap<TableName, readonly Told[]>;
  readonly #byEnd = new Map<string, ReadonlyMap<string, readonly Told[]>>();
  readonly #ids = new Map<EntityKind, Set<string>>();
  readonly #cited = new Set<string>();

  private constructor(told: ReadonlyMap<TableName, readonly Told[]>) {
    this.#told = told;
    for (const { state, live, table: of } of this.all()) {
      // (A judgement speaks of what is there.)
      if (live.length === 0 || of.name === 'judgements') continue;
      for (const id of endsOf(state.target)) {
        const kind = kindOf(id)!;
        this.#ids.set(kind, (this.#ids.get(kind) ?? new Set()).add(id));
      }
    }
  }

  /** Reads the tables and resolves what they tell, as an import does, of entities as they are judged. */
  static async read({ rowsOf }: Pick<ExportedGraph, 'rowsOf'>): Promise<ExchangeGraph> {
    const canonical = canonicalOf(await rowsOf(table('judgements')));
    let known: ReadonlyMap<string, SourceFacts> = new Map();
    const told = new Map<TableName, readonly Told[]>();
    for (const of of TABLES) {
      const rows = grouped(asJudged(of, await rowsOf(of), canonical));
      let resolved = resolve(of, rows, known);
      if (of.name === 'sources') {
        for (let step = 0; step < STEPS; step++) {
          const now = factsOf(resolved);
          if (JSON.stringify([...now]) === JSON.stringify([...known])) break;
          known = now;
          resolved = resolve(of, rows, known);
        }
      }
      told.set(of.name, resolved);
    }
    return new ExchangeGraph(told);
  }

  /** Of what the rows of a table speak, by its key. */
  of(table: TableName): readonly Told[] {
    return this.#told.get(table)!;
  }

  *all(): Generator<Told> {
    for (const told of this.#told.values()) yield* told;
  }

  /** Of what the live rows of a table speak, by the id in a column of its key. */
  by(table: TableName, column: string, id: string): readonly Told[] {
    const name = `${table}.${column}`;
    const known = this.#byEnd.get(name) ?? groupBy(this.live(table), ({ key }) => key[column] ?? '');
    this.#byEnd.set(name, known);
    return known.get(id) ?? [];
  }

  live(table: TableName): readonly Told[] {
    return this.of(table).filter(({ live }) => live.length > 0);
  }

  /** The entities of a kind that something live speaks of. */
  ids(kind: EntityKind): readonly string[] {
    return [...(this.#ids.get(kind) ?? [])].sort(inBytes);
  }

  /** Says that the file names a source as one. */
  cite(source: string): void {
    this.#cited.add(source);
  }

  isCited(source: string): boolean {
    return this.#cited.has(source);
  }
}

const inBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Canonical = (id: string) => string;

/** The id that stands for an entity by the judgements among rows. */
function canonicalOf(judgements: readonly ExportedRow[]): Canonical {
  const holding = judgements.filter(({ assertion }) => !assertion.retractedAt).map(({ target }) => keyParts(target));
  const same = holding.filter(([, , verdict]) => verdict === 'SAME').map(([a, b]) => [a!, b!] as const);
  const canonical = new SameEntities(same).canonicalIds();
  return (id) => canonical.get(id) ?? id;
}

/** Rows that speak of entities by the ids that stand for them. */
function asJudged(
  { name, columns }: Table,
  rows: readonly ExportedRow[],
  canonical: Canonical,
): readonly ExportedRow[] {
  if (name === 'judgements') return rows;
  const references = columns.filter(({ part, type }) => part === 'value' && type === 'reference');
  return rows.map(({ target, assertion }) => {
    const values = assertion as unknown as Record<string, unknown>;
    const judged = references.flatMap((column) => {
      const value = values[propertyName(column.name)];
      return typeof value === 'string' ? [[propertyName(column.name), canonical(value)]] : [];
    });
    return {
      target: isFactTarget(target) ? canonicalKey(target, canonical, false) : canonical(target),
      assertion: { ...assertion, ...(Object.fromEntries(judged) as object) },
    };
  });
}

function grouped(rows: readonly ExportedRow[]): Map<string, Assertion[]> {
  const groups = groupBy(rows, ({ target }) => target);
  return new Map(
    [...groups]
      .sort(([a], [b]) => inBytes(a, b))
      .map(([target, of]) => [
        target,
        of.map(({ assertion }) => assertionOf(assertion)).sort((a, b) => inBytes(a.key, b.key)),
      ]),
  );
}

function resolve(
  table: Table,
  rows: ReadonlyMap<string, readonly Assertion[]>,
  known: ReadonlyMap<string, SourceFacts>,
): Told[] {
  return [...rows].map(([target, assertions]) => {
    const live = assertions.filter(({ retractedAt }) => retractedAt === undefined);
    const state = nodeState(target, assertions, ({ source }) => known.get(source) ?? {});
    return new Told(table, state, live, assertions.length - live.length);
  });
}

/** What decides between the values of sources: when each was published, and its language. */
function factsOf(sources: readonly Told[]): ReadonlyMap<string, SourceFacts> {
  return new Map(
    sources.map(({ id, state: { derived, resolved } }) => [
      id,
      {
        publishedDay: (derived['publishedDay'] as string | null) ?? undefined,
        language: (resolved['language'] as string | null) ?? undefined,
      },
    ]),
  );
}
