import { groupBy } from '../../collections/group_by.js';
import { factKey } from '../../model/identity/fact_key.js';
import { canonicalKey, standingFirst } from '../../model/tables/canonical_key.js';
import type { Participations } from '../facts/snapshot.js';
import type { Numbering } from './numbering.js';

/** Keys of facts that are one with another, by the key of the one that stands for all. */
export type Others = ReadonlyMap<string, readonly string[]>;

/** A fact by the database's number. */
export interface NumberedFact {
  node: number;
  key: string;
}

/**
 * Participations that are one, the one that stands for all first: what is said of who is the same, or of persons who are
 * WITHHELD and acted for one organisation.
 * @param ends node indices by the database's number of the fact; −1 where there is none
 */
export function participationsInOne(
  { agent, event, onBehalfOf }: Pick<Participations, 'agent' | 'event' | 'onBehalfOf'>,
  { canonical, ids, isWithheld, isOneOfSeveral }: Numbering,
): NumberedFact[][] {
  const mayBeOne = Uint8Array.from(isOneOfSeveral);
  const isThere = (fact: number): boolean => event[fact]! >= 0 && agent[fact]! >= 0;
  const isDelegated = (fact: number): boolean => onBehalfOf[fact]! >= 0 && isWithheld[canonical[agent[fact]!]!] === 1;
  for (let fact = 0; fact < agent.length; fact++) {
    if (isThere(fact) && isDelegated(fact)) mayBeOne[agent[fact]!] = mayBeOne[onBehalfOf[fact]!] = 1;
  }
  if (!mayBeOne.includes(1)) return [];
  const idOf = (node: number): string => ids[node] ?? '';
  const canonicalIdOf = new Map<string, string>();
  isOneOfSeveral.forEach((flag, node) => {
    if (flag === 1) canonicalIdOf.set(idOf(node), idOf(canonical[node]!));
  });
  const found: NumberedFact[] = [];
  for (let node = 0; node < agent.length; node++) {
    if (!isThere(node) || ![agent, event, onBehalfOf].some((end) => mayBeOne[end[node]!] === 1)) continue;
    const ends = [agent, event, onBehalfOf].map((end) => idOf(end[node]!));
    found.push({ node, key: factKey('Participation', ends) });
  }
  const groups = groupBy(found, ({ node, key }) =>
    canonicalKey(key, (id) => canonicalIdOf.get(id) ?? id, isDelegated(node)),
  );
  return Array.from(groups, ([own, facts]) => {
    const nodeOf = new Map(facts.map(({ key, node }) => [key, node]));
    return standingFirst(own, nodeOf.keys()).map((key) => ({ key, node: nodeOf.get(key)! }));
  }).filter(({ length }) => length > 1);
}
