import { reordered } from './reordered.js';
import type { Scope } from '../selection/scope.js';
import { Admission } from './admission.js';
import { NONE } from './columns.js';
import type { Entities } from './entities.js';
import type { Columns, SourceColumn } from './snapshot.js';

/** What a scope says of the sources that speak in it. */
type SourceScope = Pick<Scope, 'excludeSources' | 'datasets' | 'asOf' | 'version'>;

type SourceFacts = Pick<Entities, 'original' | 'derivedFrom' | 'publisher' | 'publishedBy' | 'published'>;

/**
 * The facts as a scope has them: the origin, the publisher and the date of each source are what the scope’s datasets
 * state, in its version of the data, and without what it leaves out. Where they are those of today, these are the
 * columns themselves; where dates differ, assertions stand in another order of precedence.
 */
export function columnsIn(columns: Columns, scope: SourceScope): Columns {
  const { excludeSources, datasets, asOf, version } = scope;
  if (!excludeSources && !datasets && asOf === undefined && version === undefined) return columns;
  const facts = sourceFacts(columns, scope);
  const { entities, participations } = columns;
  const differs = (name: keyof SourceFacts): boolean => facts[name].some((value, i) => value !== entities[name][i]);
  if (!(Object.keys(facts) as (keyof SourceFacts)[]).some(differs)) return columns;
  const scoped: Columns = { ...columns, entities: { ...entities, ...facts } };
  if (!differs('published')) return scoped;
  const { published } = facts;
  const kinds = Object.entries(columns.facts).map(([kind, of]) => [
    kind,
    { ...of, assertions: reordered(of.assertions, published) },
  ]);
  return {
    ...scoped,
    stated: reordered(columns.stated, published),
    participations: { ...participations, assertions: reordered(participations.assertions, published) },
    facts: Object.fromEntries(kinds) as Columns['facts'],
  };
}

function sourceFacts({ entities, sources }: Columns, scope: SourceScope): SourceFacts {
  const { canonical } = entities;
  const { assertions, publisherNode } = sources;
  const allowed = Uint8Array.from(canonical, (node) => Number(!scope.excludeSources?.has(node)));
  const { datasets, asOf, version } = scope;
  const admission = new Admission(allowed, { datasets, asOf, version });
  const resolved = (column: SourceColumn, none: number): Int32Array =>
    Int32Array.from(canonical, (_, node) => {
      for (let i = assertions.offset[node]!; i < assertions.offset[node + 1]!; i++) {
        const value = assertions.columns[column][i]!;
        if (value !== NONE && admission.counts(assertions, i)) return value;
      }
      return none;
    });
  const derivedFrom = resolved('derivedFrom', -1);
  const publisher = resolved('publisher', -1);
  return {
    derivedFrom,
    publisher,
    published: resolved('published', NONE),
    publishedBy: publisher.map((number) => publisherNode[number] ?? -1),
    original: entities.original.map((original, node) => (original < 0 ? original : originOf(derivedFrom, node))),
  };
}

/** The source at the end of a chain of sources that repeat each other. In a version whose chain is a ring, the last before it closes. */
function originOf(derivedFrom: Int32Array, node: number): number {
  const seen = new Set([node]);
  let at = node;
  for (let next = derivedFrom[at]!; next >= 0 && !seen.has(next); next = derivedFrom[at]!) {
    at = next;
    seen.add(at);
  }
  return at;
}
