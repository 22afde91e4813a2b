import { shown } from '../../../problems/index.js';
import { entityId } from '../../../../model/identity/entity_id.js';
import type { Conversion } from '../../conversion.js';
import type { Origin } from '../../rows.js';
import { isMembership, participationOf } from './connection_words.js';
import type { Element, Elements } from './elements.js';
import { BETWEEN, isSeveral, type KumuRow } from './read.js';

/** A connection, one for each element that `To` lists. */
export function convertConnection({ row, file }: KumuRow, elements: Elements, conversion: Conversion): void {
  const [from, to] = [row.text('from'), row.text('to')];
  const type = row.text('type', 'connection type') ?? '';
  const isDirected = !/^(mutual|undirected)$/i.test(row.text('direction') ?? '');
  row.text('id');
  row.leaveRest();
  if (from === undefined || to === undefined) return conversion.problem(row.place, 'a connection has From and To.');
  if (isSeveral(from)) {
    const way = 'Kumu takes several elements in To alone: give each a connection of its own.';
    return conversion.problem(row.place, `From is ${shown(from)}. ${way}`);
  }
  const start = elements.find(from, row.place);
  const origin = conversion.sources.file(row.locator, {}, file);
  for (const one of to.split(BETWEEN)) {
    const end = elements.find(one.trim(), row.place);
    if (start && end) convertPair({ start, end, type, isDirected, origin, place: row.place }, conversion);
  }
}

interface Pair {
  start: Element;
  end: Element;
  type: string;
  isDirected: boolean;
  origin: Origin;
  place: string;
}

function convertPair(pair: Pair, conversion: Conversion): void {
  const { start, end, type, isDirected, place } = pair;
  const ends = [start, end];
  const of = (kind: Element['kind']): Element | undefined => ends.find((one) => one.kind === kind);
  const [event, person, organisation] = [of('event'), of('person'), of('organisation')];
  const actor = person ?? organisation;
  if (event && actor) return participation(event, actor, pair, conversion);
  // (Between two organisations, the connection says by its direction which is the member.)
  const [member, whole] = person ? [person, organisation] : isDirected ? [start, end] : [];
  if (isMembership(type) && member && whole?.kind === 'organisation' && member.kind !== 'issue') {
    const cells = { member: entityId(member.kind, member.slug), organisation: whole.slug, kind: 'MEMBER' };
    return conversion.add('memberships', cells, [pair.origin]);
  }
  const kinds = `${start.kind}–${end.kind}`;
  conversion.leftOut.note('RECORD', `connection ${kinds}${type === '' ? '' : ` of type ${shown(type)}`}`, place);
}

function participation(event: Element, actor: Element, { type, origin, place }: Pair, conversion: Conversion): void {
  const known = participationOf(type);
  if (!known) {
    conversion.leftOut.note(
      'VALUE',
      `connection type ${shown(type)}, kept as a participation in a way not told`,
      place,
    );
  }
  const cells = { event: event.slug, agent: entityId(actor.kind, actor.slug), ...known };
  conversion.add('participations', cells, [{ ...origin, value_as_written: type || undefined }]);
}
