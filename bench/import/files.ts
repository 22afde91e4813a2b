/** An end of the relationships that a node is made with. */
export interface End {
  type: string;
  /** Variable that the other node has in `also`. */
  as: string;
  /** What the other node is found by. */
  by: { label: 'Entity' | 'Fact'; property: 'id' | 'key' };
}

/** Nodes that are loaded by one statement, with the relationships that they begin. */
export interface FileOfNodes {
  name: string;
  /** The labels that the nodes get. */
  labels: string;
  /** Which nodes they are in a graph that is there: a condition on `n`. */
  where?: string;
  ends: End[];
  /** The end by which work is shared out, so that two sessions seldom want the same node. */
  sharedBy?: string;
  /** What else is made of a row, in Cypher. */
  also?: string[];
}

const ENTITY = { label: 'Entity', property: 'id' } as const;
const FACT = { label: 'Fact', property: 'key' } as const;
const end = (type: string, as: string, by: End['by'] = ENTITY): End => ({ type, as, by });

const [by, at, forWhom] = [
  end('PARTICIPATION_BY', 'agent'),
  end('PARTICIPATION_AT', 'event'),
  end('PARTICIPATION_FOR', 'organisation'),
];
const shortcut = (from: string): string =>
  `CREATE (${from})-[:TOOK_PART {fact: n.id, firstDay: n.firstDay, lastDay: n.lastDay, roles: n.roles, status: n.status}]->(event)`;

const entities: FileOfNodes[] = ['Organisation:Agent', 'Person:Agent', 'Event', 'Issue', 'Source'].map((labels) => ({
  name: labels.split(':')[0]!,
  labels: `Entity:${labels}`,
  where: labels === 'Source' ? 'NOT EXISTS { (n)-[:PUBLISHED_BY]->() }' : undefined,
  ends: [],
}));

const facts: FileOfNodes[] = [
  { name: 'Name', labels: 'Fact:Name', ends: [end('NAME_OF', 'entity')], sharedBy: 'NAME_OF' },
  {
    name: 'Topic',
    labels: 'Fact:Topic',
    ends: [end('TOPIC_OF', 'subject'), end('TOPIC_ON', 'issue')],
    sharedBy: 'TOPIC_ON',
  },
  {
    name: 'Participation',
    labels: 'Fact:Participation',
    where: 'NOT EXISTS { (n)-[:PARTICIPATION_FOR]->() }',
    ends: [by, at],
    sharedBy: 'PARTICIPATION_BY',
    also: [shortcut('agent')],
  },
  {
    name: 'ParticipationFor',
    labels: 'Fact:Participation',
    where: 'EXISTS { (n)-[:PARTICIPATION_FOR]->() }',
    ends: [by, at, forWhom],
    sharedBy: 'PARTICIPATION_FOR',
    also: [shortcut('agent'), shortcut('organisation')],
  },
];

const assertionsOn = (target: End['by'], tables: string[]): FileOfNodes[] =>
  tables.map((table) => ({
    name: `Assertion-${table}`,
    labels: 'Assertion',
    where: `n.table = '${table}'`,
    ends: [end('SUPPORTS', 'target', target), end('FROM', 'source')],
    sharedBy: 'FROM',
  }));

/**
 * The files in the order in which they are loaded: what a node is tied to is there before it. The columns of a file are
 * those that its nodes have, so that rows are narrow.
 */
export const FILES: FileOfNodes[] = [
  ...entities,
  {
    name: 'SourceOfPublisher',
    labels: 'Entity:Source',
    where: 'EXISTS { (n)-[:PUBLISHED_BY]->() }',
    ends: [end('PUBLISHED_BY', 'publisher')],
    sharedBy: 'PUBLISHED_BY',
  },
  ...facts,
  ...assertionsOn(ENTITY, ['sources', 'organisations', 'persons', 'events', 'issues']),
  ...assertionsOn(FACT, ['names', 'topics', 'participations']),
];
