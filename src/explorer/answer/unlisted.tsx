import type { ReactNode } from 'react';
import { usePage } from '../page_context.js';
import { queryAddress } from './query_address.js';

interface UnlistedProps {
  /** How many a page leaves out. */
  count: number;
  /** The query of the API that lists them all. */
  query: string;
}

/** Below a list that is cut: how many more there are, and the way to them. */
export function Unlisted({ count, query }: UnlistedProps): ReactNode {
  const { say } = usePage();
  if (count <= 0) return null;
  return (
    <p>
      <a href={queryAddress(query)}>{say('more-meetings', { count })}</a>
    </p>
  );
}

const QUOTED = 'assertions(first: 100) { totalCount nodes { quote locator source { id title { text } } } }';

/** Lists the facts of an entity. @param type of the entity in the API @param list its field */
export const factsQuery = (type: 'Entity' | 'Event' | 'Organisation', id: string, list: string): string =>
  `{ node(id: ${JSON.stringify(id)}) { ... on ${type} { ${list}(first: 100) { totalCount nodes { id ${QUOTED} } } } } }`;

/** Lists what the sources say of an entity or a fact. */
export const assertionsQuery = (id: string): string =>
  `{ node(id: ${JSON.stringify(id)}) { ... on Entity { ${QUOTED} } ... on Fact { ${QUOTED} } } }`;
