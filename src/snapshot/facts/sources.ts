import { reordered } from './reordered.js';
import type { Scope } from '../selection/scope.js';
import { Admission } from './admission.js';
import { NONE } from './columns.js';
import type { Entities } from './entities.js';
import type { Columns, SourceColumn } from './snapshot.js';

/** What a scope says of the sources that speak in it. */
type SourceScope = Pick<Scope, 'excludeSources' | 'asOf' | 'version'>;

/**
 * The facts as a scope has them: the origin, the publisher and the date of each source are those that any dataset states
 * (a reprint is no second original, whichever of them says so), in the scope’s version of the data, and without what the
 * sources that it leaves out say. Where they are those of the columns, these are the columns themselves; where dates differ,
 * assertions stand in another order of precedence.
 */
export function columnsIn(columns: Columns, scope: SourceScope): Columns {
  const { excludeSources, asOf, version } = scope;
  if (!excludeSources && asOf === undefined && version === undefined && !columns.holdsMore) return columns;
  const others = otherFacts(columns, scope);
  if (others.length === 0) return columns;
  const entities = entitiesWith(columns, others);
  const { published } = entities;
  if (others.every(({ node }) => published[node] === columns.entities.published[node])) return { ...columns, entities };
  const { stated, participations, facts } = columns;
  const kinds = Object.entries(facts).map(([kind, of]) => [
    kind,
    { ...of, assertions: reordered(of.assertions, published) },
  ]);
  return {
    ...columns,
    entities,
    stated: reordered(stated, published),
    participations: { ...participations, assertions: reordered(participations.assertions, published) },
    facts: Object.fromEntries(kinds) as Columns['facts'],
  };
}

/** What a scope has of a source. */
type SourceFacts = Record<SourceColumn, number> & { node: number };

/** The sources of which a scope has something else than what stands today. */
function otherFacts(columns: Columns, { asOf, version, excludeSources }: SourceScope): SourceFacts[] {
  const { entities, sources } = columns;
  const { nodes, assertions } = sources;
  const allowed = new Uint8Array(entities.kind.length).fill(1);
  if (excludeSources) entities.canonical.forEach((node, i) => (allowed[i] = Number(!excludeSources.has(node))));
  const admission = new Admission(allowed, columns.version, { asOf, version });
  const resolved = (column: SourceColumn, node: number, none: number): number => {
    for (let i = assertions.offset[node]!; i < assertions.offset[node + 1]!; i++) {
      const value = assertions.columns[column][i]!;
      if (value !== NONE && admission.counts(assertions, i)) return value;
    }
    return none;
  };
  const found: SourceFacts[] = [];
  for (const node of nodes) {
    const derivedFrom = resolved('derivedFrom', node, -1);
    const publisher = resolved('publisher', node, -1);
    const published = resolved('published', node, NONE);
    const isOfToday =
      derivedFrom === entities.derivedFrom[node] &&
      publisher === entities.publisher[node] &&
      published === entities.published[node];
    if (!isOfToday) found.push({ node, derivedFrom, publisher, published });
  }
  return found;
}

function entitiesWith({ entities, sources }: Columns, others: readonly SourceFacts[]): Entities {
  const derivedFrom = entities.derivedFrom.slice();
  const publisher = entities.publisher.slice();
  const published = entities.published.slice();
  const publishedBy = entities.publishedBy.slice();
  for (const of of others) {
    derivedFrom[of.node] = of.derivedFrom;
    publisher[of.node] = of.publisher;
    published[of.node] = of.published;
    publishedBy[of.node] = sources.publisherNode[of.publisher] ?? -1;
  }
  const original = entities.original.map((of, node) => (of < 0 ? of : originOf(derivedFrom, node)));
  return { ...entities, derivedFrom, publisher, published, publishedBy, original };
}

/** The source at the end of a chain of sources that repeat each other. Where a version has a ring, the last before it closes. */
function originOf(derivedFrom: Int32Array, node: number): number {
  const seen = new Set([node]);
  let at = node;
  for (let next = derivedFrom[at]!; next >= 0 && !seen.has(next); next = derivedFrom[at]!) {
    at = next;
    seen.add(at);
  }
  return at;
}
