import type { FactsOfEvent, SourceAnswer } from '../../drawing/evidence/rows.js';
import { sourceText } from '../../drawing/caption.js';

/** The sources that facts rest on, each once, in the order in which they appear. */
export function sourcesOf(events: readonly FactsOfEvent[]): SourceAnswer[] {
  const found = new Map<string, SourceAnswer>();
  for (const { facts } of events)
    for (const { assertions } of facts) for (const { source } of assertions.nodes) found.set(source.id, source);
  return [...found.values()];
}

/** Where a claim is asked for again. */
interface Place {
  /** Of the query, on the server. */
  path: string;
  /** Where others reach the server; undefined: nowhere. */
  server: string | undefined;
  version: string | undefined;
}

/** A claim with its sources, as a text may cite it. It is English, as references are. */
export function citationOf(claim: string, sources: readonly SourceAnswer[], { path, server, version }: Place): string {
  const lines = sources.map(({ id, title, publisher, published, url }) =>
    [sourceText({ title: title?.text ?? id, publisher, day: published, url }), url].filter(Boolean).join(' · '),
  );
  const where = server === undefined ? `Jejaring, on a server without a public address: ${path}` : `${server}${path}`;
  return [claim, ...lines, `${where} (version ${version ?? '?'} of the data)`].join('\n');
}
