import type { TestServer } from '../../../http/support/server.js';

interface Named {
  id: string;
  label: { text: string } | null;
  names?: { nodes: { text: { text: string } | null }[] };
  acronym?: string | null;
  publisher?: string | null;
}

interface ListPage {
  nodes: Named[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const LISTS = {
  organisations: 'label { text } acronym names { nodes { text { text } } }',
  events: 'label { text } names { nodes { text { text } } }',
  persons: 'label { text }',
  issues: 'label { text } names { nodes { text { text } } }',
  outputs: 'label { text }',
  sources: 'label: title { text } publisher',
} as const;

/** All that the graph holds of some kind. */
export async function entitiesOf(server: TestServer, list: keyof typeof LISTS): Promise<Named[]> {
  const found: Named[] = [];
  for (let after: string | null = null, more = true; more;) {
    const query = `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { id ${LISTS[list]} } pageInfo { endCursor hasNextPage } } }`;
    const { data } = await server.post(query, { after });
    const { nodes, pageInfo } = data!['list'] as ListPage;
    found.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return found;
}

/** What is called how: every name in the graph, the longest first. */
export async function allNames(server: TestServer): Promise<string[]> {
  const names = new Set<string>();
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    for (const { label, names: others, acronym, publisher } of await entitiesOf(server, list))
      for (const name of [label?.text, acronym, publisher, ...(others?.nodes ?? []).map(({ text }) => text?.text)])
        if (name != null) names.add(name);
  }
  return [...names].sort((a, b) => b.length - a.length);
}
