import type { FactsOfEvent, SourceAnswer } from '../../drawing/evidence/rows.js';
import { sourceText } from '../../drawing/caption.js';
import { shownVersion } from '../ask/versions.js';

/** The sources that facts rest on, each once, in the order in which they appear. */
export function sourcesOf(events: readonly FactsOfEvent[]): SourceAnswer[] {
  const found = new Map<string, SourceAnswer>();
  for (const { facts } of events)
    for (const { assertions } of facts) for (const { source } of assertions.nodes) found.set(source.id, source);
  return [...found.values()];
}

/** A claim with its sources, as a text may cite it. */
export function citationOf(claim: string, sources: readonly SourceAnswer[], address: string): string {
  const lines = sources.map(({ id, title, publisher, published, url }) =>
    [sourceText({ title: title?.text ?? id, publisher, day: published, url }), url].filter(Boolean).join(' · '),
  );
  return [claim, ...lines, `${address} (version ${shownVersion() ?? '?'})`].join('\n');
}
