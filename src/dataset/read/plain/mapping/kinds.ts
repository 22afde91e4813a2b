import { ENTITY_KINDS, type EntityKind } from '../../../../model/identity/entity_id.js';
import { fold } from '../../../../model/identity/folding.js';
import { plainSpelling, plainWord } from '../../../../model/identity/spelling.js';
import { shown } from '../../../problems/index.js';
import type { ToldKind } from '../../cells/bound_column.js';
import { Complaint } from '../../cells/complaint.js';
import { isWrittenId } from '../../ids.js';
import type { Headers } from '../headers.js';
import type { KindByColumn, KindByName, Reading } from './reading.js';

type Kind = NonNullable<Reading['kind']>[string];

const isByColumn = (kind: Kind): kind is KindByColumn => typeof kind === 'object' && 'column' in kind;
export const isByName = (kind: Kind): kind is KindByName => typeof kind === 'object' && 'otherwise' in kind;

/** The names of each kind that a list gives. */
export const listedNames = (kind: KindByName): [kind: EntityKind, names: readonly string[]][] =>
  ENTITY_KINDS.flatMap((one) => (kind[one] ? [[one, kind[one]] as [EntityKind, string[]]] : []));

/** The kinds that a column may have by what tells them. */
export function kindsTold(kind: Kind): string[] {
  if (isByColumn(kind)) return Object.values(kind.values);
  return isByName(kind) ? [kind.otherwise, ...listedNames(kind).map(([one]) => one)] : [kind];
}

/** As names are compared in the lists of a reading. */
export const nameWord = (name: string): string => fold(plainSpelling(name));

/**
 * How the kind of what a column names is told. A value that is written `kind:slug` says its own.
 * @param found gets the listed names that occur, as they are compared
 */
export function toldKind(kind: Kind, headers: Headers, found: Set<string>): ToldKind | 'NO_HEADER' {
  if (isByName(kind)) return kindByName(kind, found);
  if (!isByColumn(kind)) return { of: (text) => (isWrittenId(text) ? undefined : (kind as EntityKind)) };
  const [at, ...others] = headers.positions(kind.column);
  return at === undefined || others.length > 0 ? 'NO_HEADER' : kindByColumn(kind, at);
}

/** The kind that another cell of the row tells. */
function kindByColumn({ column, values }: KindByColumn, at: number): ToldKind {
  const kinds = new Map(Object.entries(values).map(([text, kind]) => [plainWord(text), kind as EntityKind]));
  return {
    at,
    of(text, cells) {
      const told = (cells[at] ?? '').trim();
      if (told === '' && isWrittenId(text)) return undefined;
      const found = told === '' ? 'is blank' : `has ${shown(told)}`;
      return (
        kinds.get(plainWord(told)) ??
        new Complaint(
          'KIND_UNTOLD',
          `${shown(column)} ${found}; listed are ${Object.keys(values).map(shown).join(', ')}`,
        )
      );
    },
  };
}

/** The kind of the names in a list, and of all others. */
function kindByName(kind: KindByName, found: Set<string>): ToldKind {
  const kinds = new Map(
    listedNames(kind).flatMap(([one, names]) => names.map((name) => [nameWord(name), one] as const)),
  );
  return {
    of(text) {
      if (isWrittenId(text)) return undefined;
      const word = nameWord(text);
      const listed = kinds.get(word);
      if (listed) found.add(word);
      return listed ?? (kind.otherwise as EntityKind);
    },
  };
}
