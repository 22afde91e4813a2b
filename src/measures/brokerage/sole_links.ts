import { listOf, type Incidence } from '../network/incidence.js';

/**
 * Pairs of events e < f that share one participant and no other, in order of e, then f: what `twoModeBrokerage` counts
 * of that agent. Steps: the participations of all whom it met.
 */
export function soleLinks({ byAgent, byEvent }: Incidence, agent: number): [e: number, f: number][] {
  const events = listOf(byAgent, agent);
  return Array.from(events).flatMap((e) => {
    const shared = new Set<number>();
    for (const other of listOf(byEvent, e)) {
      if (other !== agent) for (const f of listOf(byAgent, other)) shared.add(f);
    }
    return Array.from(
      events.filter((f) => f > e && !shared.has(f)),
      (f): [number, number] => [e, f],
    );
  });
}
