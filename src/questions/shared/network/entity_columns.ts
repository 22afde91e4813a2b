import { ENTITY_KINDS } from '../../../model/identity/entity_id.js';
import { LIST_RANK } from '../../../model/resolution/ranks.js';
import { EventType, Level, ListCompleteness, OrganisationForm, Sector } from '../../../model/vocabulary/index.js';
import { Conflicts, rankByCode, resolveDays, type Days } from '../../../snapshot/facts/field.js';
import { Organisations } from '../../../snapshot/facts/organisations.js';
import { isoDay } from '../iso_day.js';
import type { Asked } from '../scope/asked.js';
import { column, type Column } from './columns.js';

const listRank = rankByCode(ListCompleteness, LIST_RANK);

/** Kind of each node, as ids begin with it. @param nodes node indices in the snapshot */
export function kindColumn({ snapshot }: Asked, nodes: ArrayLike<number>): Column {
  const { kind } = snapshot.columns.entities;
  return column(
    'kind',
    'string',
    'Kind: organisation, person, event, issue, output',
    (i) => ENTITY_KINDS[kind[nodes[i]!]!] ?? null,
  );
}

/** Level of each organisation or event as the scope’s sources say it; null for others. @param nodes node indices */
export function levelColumn({ view }: Asked, nodes: ArrayLike<number>): Column {
  const { stated } = view.columns;
  return column('level', 'string', 'Level, as the sources of the scope say it', (i) => {
    return Level.values[view.resolved(stated, nodes[i]!, 'level').value] ?? null;
  });
}

/** Sector, form and level of each organisation as the scope’s sources say them. @param nodes node indices */
export function organisationColumns(asked: Asked, nodes: ArrayLike<number>): Column[] {
  const organisations = new Organisations(asked.view, new Conflicts());
  return [
    column(
      'sector',
      'string',
      'Sector, as the sources of the scope say it',
      (i) => Sector.values[organisations.sector(nodes[i]!)] ?? null,
    ),
    column(
      'form',
      'string',
      'Form, as the sources of the scope say it',
      (i) => OrganisationForm.values[organisations.form(nodes[i]!)] ?? null,
    ),
    levelColumn(asked, nodes),
  ];
}

/** Type, days and kind of list of each event as the scope’s sources say them. @param events node indices */
export function eventColumns({ view }: Asked, events: Int32Array): Column[] {
  const { stated } = view.columns;
  const days = (i: number): Days => resolveDays(view, stated, events[i]!, new Conflicts());
  return [
    column(
      'eventType',
      'string',
      'Type of event, as the sources of the scope say it',
      (i) => EventType.values[view.resolved(stated, events[i]!, 'type').value] ?? null,
    ),
    column('firstDay', 'string', 'First day it can have begun on (ISO 8601)', (i) => isoDay(days(i).first)),
    column('lastDay', 'string', 'Last day it can have ended on (ISO 8601)', (i) => isoDay(days(i).last)),
    column(
      'attendanceList',
      'string',
      'How complete its list of participants is',
      (i) => ListCompleteness.values[view.resolved(stated, events[i]!, 'attendanceList', listRank).value] ?? 'UNKNOWN',
    ),
  ];
}

/** Columns for the nodes behind the first `before`, which have no value. */
export function behind(before: number, columns: readonly Column[]): Column[] {
  return columns.map((of) => ({ ...of, at: (i) => (i < before ? null : of.at(i - before)) }));
}
