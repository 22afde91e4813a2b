import { shown } from '../../../problems/index.js';
import { entityId } from '../../../../model/identity/entity_id.js';
import type { Conversion } from '../../conversion.js';
import type { ConvertOptions } from '../../format.js';
import { KindWords } from '../../input/kind_words.js';
import type { ConvertedKind } from '../../rows.js';
import type { Network, NetworkNode } from './network.js';

/** Attributes that commonly tell the modes apart, and those that name a node. */
const MODES = ['bipartite', 'type', 'mode'];
const LABELS = ['label', 'name', 'title'];

/**
 * A network of who took part in what: a tie between an actor and an event is a participation, whose status is ATTENDED,
 * as in a plain table.
 */
export function convertTwoMode({ nodes, edges }: Network, options: ConvertOptions, conversion: Conversion): void {
  if (nodes.length === 0) conversion.fail('the whole file', 'there are no nodes in it.');
  const mode = modeOf(nodes, options.mode, conversion);
  const kinds = kindsOf(nodes, mode, options, conversion);
  for (const node of nodes) convertNode(node, kinds.get(node.id)!, mode, conversion);
  for (const { source, target, attributes, locator } of edges) {
    for (const name of attributes.keys()) conversion.leftOut.note('FIELD', `edge.${name}`, locator);
    const ends = [source, target].flatMap((id) => {
      const kind = kinds.get(id);
      if (kind === undefined) conversion.problem(locator, `there is no node ${shown(id)} in the file.`);
      return kind === undefined ? [] : { kind, slug: conversion.reference(kind, id, locator)! };
    });
    if (ends.length < 2) continue;
    const event = ends.find(({ kind }) => kind === 'event');
    const actor = ends.find(({ kind }) => kind !== 'event');
    if (event && actor && isNone(attributes.get('weight'))) {
      conversion.leftOut.note('RECORD', 'edge of weight 0', locator);
    } else if (event && actor) {
      const cells = { event: event.slug, agent: entityId(actor.kind, actor.slug), status: 'ATTENDED' };
      conversion.add('participations', cells, [conversion.sources.file(locator)]);
    } else {
      conversion.problem(
        locator,
        `the edge from ${shown(source)} to ${shown(target)} is inside one mode: both are ${event ? 'events' : 'actors'}. This is no network of who took part in what.`,
      );
    }
  }
  conversion.notes.push('A tie is taken for attendance: its participation has the `status` ATTENDED.');
}

/** Matrices that are written as networks have a tie of weight 0 where there is none. */
const isNone = (weight = ''): boolean => weight.trim() !== '' && Number(weight) === 0;

/** The attribute of the modes: the one that is named, else the first common one that all nodes have. */
function modeOf(nodes: readonly NetworkNode[], named: string | undefined, conversion: Conversion): string {
  const candidates = named === undefined ? MODES : [named];
  const mode = candidates.find((name) => nodes.every(({ attributes }) => attributes.has(name)));
  if (mode !== undefined) return mode;
  const there = [...new Set(nodes.flatMap(({ attributes }) => [...attributes.keys()]))];
  return conversion.fail(
    'the whole file',
    `no attribute that all nodes have tells the modes apart (looked for ${candidates.join(', ')}). Name it: --mode ATTRIBUTE. Nodes have ${there.join(', ') || 'none'}.`,
  );
}

function kindsOf(
  nodes: readonly NetworkNode[],
  mode: string,
  options: ConvertOptions,
  conversion: Conversion,
): Map<string, ConvertedKind> {
  const words = new KindWords(options.kind, conversion);
  const kinds = new Map<string, ConvertedKind>();
  for (const { id, attributes, locator } of nodes) {
    const kind = words.kindOf(attributes.get(mode)!, locator);
    if (kind === 'issue')
      conversion.problem(locator, `the node ${shown(id)} is an issue: a mode is one of actors or of events.`);
    if (kinds.has(id)) conversion.problem(locator, `the id ${shown(id)} is of another node too.`);
    if (kind) kinds.set(id, kind);
  }
  words.settle();
  if (![...kinds.values()].includes('event')) {
    conversion.fail(
      'the whole file',
      `no node is an event. Say which mode is: --kind "VALUE=event" (values of ${mode}).`,
    );
  }
  return kinds;
}

function convertNode(
  { id, attributes, locator }: NetworkNode,
  kind: ConvertedKind,
  mode: string,
  conversion: Conversion,
): void {
  const origins = [conversion.sources.file(locator)];
  const slug = conversion.entity(kind, id, locator, origins);
  const label = LABELS.find((name) => name !== mode && attributes.has(name));
  conversion.name(kind, slug, label === undefined ? id : attributes.get(label)!, origins);
  for (const name of attributes.keys()) {
    if (name !== mode && name !== label) conversion.leftOut.note('FIELD', `node.${name}`, locator);
  }
}
