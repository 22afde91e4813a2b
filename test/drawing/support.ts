import type { DrawnNode, DrawnTie, Subject } from '../../src/drawing/subject.js';

export const drawnNode = (id: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  name: `Name of ${id}`,
  acronym: null,
  kind: 'organisation',
  sector: null,
  degree: 1,
  day: null,
  list: null,
  ...more,
});

export const drawnTie = (source: number, target: number, more: Partial<DrawnTie> = {}): DrawnTie => ({
  source,
  target,
  weight: 1,
  sourceCount: 1,
  isNotTestable: false,
  title: `${source} – ${target}`,
  description: 'Because it says so.',
  ...more,
});

/** A network of one mode. */
export const oneMode = (nodes: number, pairs: readonly (readonly [number, number])[], directed = false): Subject => ({
  nodes: Array.from({ length: nodes }, (_, i) => drawnNode(`organisation:n${i}`)),
  ties: pairs.map(([source, target]) => drawnTie(source, target)),
  directed,
  links: [],
});
